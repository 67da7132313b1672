#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Feeds inputs to `meterscope-cli import` that no meter ever sent, and prints how fast each is read, in how much memory,
# and how it ends:
#   packaging/import_extremes.sh [build/bench/bin/meterscope-cli]
# `cat` is the limit: the same bytes, not looked at. Exit 1 where a run crashes, says nothing or takes too much memory.
set -euo pipefail
cd "$(dirname "$0")/.."
cli=$(realpath "${1:-build/bench/bin/meterscope-cli}")
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

gigabyte=$((1 << 30))
random_bytes() { openssl enc -aes-128-ctr -nosalt -K 00112233445566778899aabbccddeeff -iv 0 -in /dev/zero 2>/dev/null; }
same() { tr '\0' "$1" </dev/zero; }

# measure NAME BYTES COMMAND…: the command reads standard input.
measure() {
  python3 - "$@" <<'PYTHON'
import resource, subprocess, sys
name, size, command = sys.argv[1], int(sys.argv[2]), sys.argv[3:]
run = subprocess.run(command, stderr=subprocess.PIPE, stdout=subprocess.DEVNULL, text=True)
usage = resource.getrusage(resource.RUSAGE_CHILDREN)
seconds = usage.ru_utime + usage.ru_stime # what else the machine does does not count
memory = usage.ru_maxrss / 1024
message = next((line for line in run.stderr.splitlines() if ": " in line), "")
print(f"{name:22} {size / seconds / 1e6:8.0f} MB/s {memory:7.0f} MB  exit {run.returncode}  {message[:90]}")
sys.exit(run.returncode not in (0, 1, 2) or not message and name != "cat" or memory > 200)
PYTHON
}

# extreme NAME BYTES COMMAND…: the command writes the input.
extreme() {
  local name=$1 size=$2 input="$folder/input"
  shift 2
  { "$@" || true; } | head -c "$size" >"$input"
  measure cat "$size" cat "$input"
  measure "$name" "$size" "$cli" import "$folder/out.meterscope" "$input"
  rm -f "$folder"/*
}

extreme "random bytes" 100000000 random_bytes
extreme "one line of digits" "$gigabyte" same A
extreme "one line of letters" "$gigabyte" same z
extreme "one line of blanks" "$gigabyte" same ' '
head -c "$gigabyte" /dev/zero | gzip -1 >"$folder/zeros.gz"
measure "zeros, compressed" "$gigabyte" "$cli" import "$folder/out.meterscope" "$folder/zeros.gz"
