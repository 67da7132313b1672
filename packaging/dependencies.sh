# SPDX-License-Identifier: GPL-3.0-or-later
# Debian 12 packages by purpose, and how to get those that are missing. Sourced by run.sh and test.sh.

# libqt6opengl6-dev is only recommended by qt6-base-dev, yet Charts is not found without it; the language tools
# come from two packages; the SVG icon engine is a plugin that nothing pulls in.
build_packages=(
  g++ cmake ninja-build pkg-config
  qt6-base-dev libqt6opengl6-dev libgl1-mesa-dev qt6-serialport-dev qt6-charts-dev qt6-svg-dev
  qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools
  qtkeychain-qt6-dev libssl-dev libsqlite3-dev zlib1g-dev libfmt-dev nlohmann-json3-dev
)
run_packages=(libqt6svg6 qt6-translations-l10n fonts-dejavu-core)
test_packages=(
  git clang-14 clang-format-14 clang-tidy-14 libclang-rt-14-dev libbenchmark-dev
  dbus-daemon gnome-keyring libsecret-1-0 sqlite3 xvfb xauth openbox desktop-file-utils appstream shared-mime-info file
)

say() { printf '\n== %s\n' "$*"; }

# install_missing PACKAGE…: asks apt-get for what dpkg does not know as installed, as root or with sudo.
install_missing() {
  local package missing=() sudo=()
  for package in "$@"; do
    dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null | grep -qx installed || missing+=("$package")
  done
  if [ ${#missing[@]} -eq 0 ]; then return 0; fi
  if ! command -v apt-get >/dev/null; then
    echo "This script installs with apt-get, which this system does not have. Please install: ${missing[*]}" >&2
    return 1
  fi
  if [ "$(id -u)" -ne 0 ]; then
    if ! command -v sudo >/dev/null; then
      echo "Please run as root, or install by hand: apt-get install ${missing[*]}" >&2
      return 1
    fi
    sudo=(sudo)
  fi
  say "Installing ${#missing[@]} missing packages with apt-get, which may take some minutes: ${missing[*]}"
  "${sudo[@]}" apt-get update -qq
  # A fresh desktop may be busy with its own updates: wait for it.
  "${sudo[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends \
    -o DPkg::Lock::Timeout=300 "${missing[@]}" >/dev/null
}
