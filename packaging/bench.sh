#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds the benchmarks optimised, with warnings as errors, and runs all of them or those named:
#   packaging/bench.sh [NAME…]               for example: packaging/bench.sh decode tables
# Column `ratio`: time in units of the cheapest pass over the same data in the same run; only that is comparable.
set -euo pipefail
cd "$(dirname "$0")/.."
. packaging/dependencies.sh

names=("$@")
if [ ${#names[@]} -eq 0 ]; then
  mapfile -t names < <(basename -s .cpp -a tests/bench/bench_*.cpp | sed 's/^bench_//')
fi
install_missing "${build_packages[@]}" "${run_packages[@]}" libbenchmark-dev

say "Building the benchmarks (build/bench)"
cmake --preset bench --log-level=WARNING
cmake --build --preset bench --target "${names[@]/#/bench_}"
for name in "${names[@]}"; do
  say "$name"
  QT_QPA_PLATFORM=offscreen build/bench/tests/"bench_$name"
done
