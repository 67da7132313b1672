#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds the benchmarks optimised, with warnings as errors, and runs all of them or those named:
#   packaging/bench.sh [NAME…]               for example: packaging/bench.sh decode tables
# capture is a table instead: what a capture of so many telegrams costs, beside the limits of the machine
#   packaging/bench.sh capture [TELEGRAMS]   (200000)
# window is one more: the real window from its start to the first paint, the longest block of its event loop while
# 1,000 telegrams a second arrive and charts are visible (a minute), memory after a survey of 8 h in fast motion, the
# filter line over a million telegrams, and the chart of a meter with a million. Without parts all of them:
#   packaging/bench.sh window [start|live|survey|filter|chart]…
# On a screen instead of in memory: QT_QPA_PLATFORM=xcb xvfb-run packaging/bench.sh window
# Column `ratio`: time in units of the cheapest pass over the same data in the same run; only that is comparable.
set -euo pipefail
cd "$(dirname "$0")/.."
. packaging/dependencies.sh

if [ "${1:-}" = capture ]; then
  install_missing "${build_packages[@]}" "${run_packages[@]}"
  cmake --preset bench --log-level=WARNING
  cmake --build --preset bench --target measure_capture
  folder=$(mktemp -d)
  trap 'rm -rf "$folder"' EXIT
  build/bench/tests/measure_capture "$folder/street.meterscope" "${2:-200000}"
  exit
fi

if [ "${1:-}" = window ]; then
  install_missing "${build_packages[@]}" "${run_packages[@]}"
  cmake --preset bench --log-level=WARNING
  cmake --build --preset bench --target measure_window
  QT_QPA_PLATFORM=${QT_QPA_PLATFORM:-offscreen} build/bench/tests/measure_window "${@:2}"
  exit
fi

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
