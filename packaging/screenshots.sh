#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Pictures of every view on meters of the simulated stick: light, dark, high contrast, German, on a small screen and at 150 %.
# The first run records the meters for a minute, the others show that recording:
#   packaging/screenshots.sh [FOLDER]        (default: build/screenshots)
set -euo pipefail
cd "$(dirname "$0")/.."
. packaging/dependencies.sh
install_missing "${build_packages[@]}" "${run_packages[@]}" xvfb xauth openbox

folder=${1:-build/screenshots}
mkdir -p "$folder"
cmake --preset dev --log-level=WARNING
cmake --build --preset dev --target screenshots

# shoot NAME SCREEN SCALE [OPTIONS OF THE PROGRAM]
shoot() {
  local name=$1 screen=$2 scale=$3
  shift 3
  xvfb-run -a -s "-screen 0 ${screen}x24" sh -c 'openbox & sleep 2; exec env QT_QPA_PLATFORM=xcb QT_SCALE_FACTOR="$@"' sh \
    "$scale" build/dev/tests/screenshots "$folder/$name" "$folder/meters.meterscope" "$@"
}
rm -f "$folder/meters.meterscope"
shoot light 1600x1000 1 --language en --theme light
shoot dark 1600x1000 1 --language en --theme dark
shoot german 1600x1000 1 --language de --theme light
shoot small 1366x768 1 --language en --theme light
shoot large 1920x1080 1.5 --language en --theme light
shoot contrast-light 1600x1000 1 --language en --theme contrast-light
shoot contrast-dark 1600x1000 1 --language en --theme contrast-dark
