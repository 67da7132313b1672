#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what the tests need, builds, and runs everything without a display. One or more steps can be named:
#   packaging/test.sh [rules] [dev] [asan] [tsan] [fuzz] [tidy]
set -euo pipefail
cd "$(dirname "$0")/.."
. packaging/dependencies.sh

steps=("$@")
[ ${#steps[@]} -gt 0 ] || steps=(rules dev asan tsan fuzz tidy)
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
    *) echo "no such step: $step (rules dev asan tsan fuzz tidy)" >&2; exit 2 ;;
  esac
  say "$step: fine after $((SECONDS - started)) s"
done
