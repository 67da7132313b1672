#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what the tests need, builds, and runs every test without a display: the rules of the house, all tests under
# the address and undefined behaviour sanitizers, those of the engine under the thread sanitizer, a minute of fuzzing.
# One or more steps can be named, with two more for daily work, the debug build without sanitizers and clang-tidy:
#   packaging/test.sh [rules] [asan] [tsan] [fuzz] [dev] [tidy]
set -euo pipefail
cd "$(dirname "$0")/.."
. packaging/dependencies.sh

steps=("$@")
[ ${#steps[@]} -gt 0 ] || steps=(rules asan tsan fuzz)
install_missing "${build_packages[@]}" "${run_packages[@]}" "${test_packages[@]}"
export QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8 TZ=UTC
XDG_RUNTIME_DIR=$(mktemp -d)
export XDG_RUNTIME_DIR
trap 'rm -rf "$XDG_RUNTIME_DIR"' EXIT

build_and_test() { # PRESET
  say "Building $1"
  cmake --preset "$1" --log-level=WARNING
  cmake --build --preset "$1"
  say "Testing $1"
  ctest --preset "$1"
}

for step in "${steps[@]}"; do
  started=$SECONDS
  case "$step" in
    rules) say "Checking the rules of the house"; packaging/check_rules.sh ;;
    dev | asan | tsan) build_and_test "$step" ;;
    fuzz) packaging/fuzz.sh 60 ;;
    tidy) packaging/tidy.sh ;;
    *) echo "no such step: $step (rules asan tsan fuzz dev tidy)" >&2; exit 2 ;;
  esac
  say "$step: fine after $((SECONDS - started)) s"
done
