#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# clang-tidy over our own sources. Uses the compile commands of the dev build, which it configures if need be.
#   packaging/tidy.sh [FILE…]
set -euo pipefail
cd "$(dirname "$0")/.."
. packaging/dependencies.sh
install_missing "${build_packages[@]}" clang-tidy-14

[ -f build/dev/compile_commands.json ] || cmake --preset dev --log-level=WARNING
files=("$@")
[ ${#files[@]} -gt 0 ] || mapfile -t files < <(git ls-files -- 'core/radio/*.cpp' 'core/wmbus/*.cpp' 'core/sticks/*.cpp' 'core/textforms/*.cpp')
say "clang-tidy over ${#files[@]} files"
printf '%s\n' "${files[@]}" | xargs -P "$(nproc)" -n 4 clang-tidy-14 -p build/dev --quiet 2> >(grep -v 'warnings generated' >&2)
