#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# usage: with_keyring.sh PROGRAM: runs it on a session bus of its own, where an unlocked keyring daemon answers.
set -eu
home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
chmod 700 "$home"
export HOME=$home XDG_RUNTIME_DIR=$home METERSCOPE_TEST_KEYRING=1
unset XDG_CONFIG_HOME XDG_DATA_HOME XDG_CACHE_HOME
dbus-run-session -- sh -c 'printf "\n" | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1; "$1"' sh "$1"
