#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Fuzzes every target of tests/fuzz with address and undefined behaviour sanitizers:
#   packaging/fuzz.sh [SECONDS IN ALL]
# New inputs stay in build/fuzz/corpus; a finding is written to build/fuzz/findings and ends the script.
set -euo pipefail
cd "$(dirname "$0")/.."
. packaging/dependencies.sh
install_missing "${build_packages[@]}" clang-14 libclang-rt-14-dev

seconds=${1:-60}
say "Building the fuzz targets"
cmake --preset fuzz --log-level=WARNING
mapfile -t names < <(sed -n 's/^meterscope_fuzz(\([a-z_]*\) .*/\1/p' tests/fuzz/CMakeLists.txt)
cmake --build --preset fuzz --target "${names[@]/#/fuzz_}"
mkdir -p build/fuzz/findings
each=$((seconds / ${#names[@]}))
for name in "${names[@]}"; do
  mkdir -p "build/fuzz/corpus/$name"
  say "$name for $each s"
  log=build/fuzz/$name.log
  if ! build/fuzz/tests/"fuzz_$name" -max_total_time="$each" -timeout=5 -rss_limit_mb=1024 -verbosity=0 \
    -print_final_stats=1 -artifact_prefix="build/fuzz/findings/$name-" \
    "build/fuzz/corpus/$name" "tests/fuzz/corpus/$name" >"$log" 2>&1; then
    tail -n 40 "$log" >&2
    exit 1
  fi
  grep -E 'number_of_executed_units|slowest_unit' "$log"
done
