#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# From a fresh clone to the running program: installs what is missing, builds, starts.
# Arguments go to the program: packaging/run.sh --language de survey.log
set -euo pipefail
cd "$(dirname "$0")/.."
. packaging/dependencies.sh

install_missing "${build_packages[@]}" "${run_packages[@]}"

say "Building into build/release; the first time takes some minutes"
cmake --preset release --log-level=WARNING -DMETERSCOPE_WERROR=OFF # other compilers warn of other things
cmake --build --preset release

if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
  say "Starting meterscope"
  exec build/release/bin/meterscope "$@"
fi

say "There is no display here, so the window cannot open. The same engine on the command line:"
port=$(mktemp -d)/stick
cli=build/release/bin/meterscope-cli
show() { printf '\n$ %s\n' "$*"; "$@"; }
printf '\n$ %s &\n' "$cli simulate --stick im871a --link $port"
"$cli" simulate --stick im871a --link "$port" &
simulator=$!
trap 'kill "$simulator" 2>/dev/null || true; wait "$simulator" 2>/dev/null || true; rmdir "$(dirname "$port")" 2>/dev/null || true' EXIT
for _ in $(seq 50); do [ -e "$port" ] && break; sleep 0.1; done
show "$cli" ports --probe "$port"
show "$cli" receive --port "$port" --mode c,t --count 8 --duration 60
echo
echo "More: $cli --help"
