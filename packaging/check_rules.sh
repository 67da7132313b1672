#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The rules of CONTRIBUTING.md that a search can check. Prints each breach; exit 1 if there is one.
set -u
cd "$(dirname "$0")/.." || exit 1
breaches=0

# breach TITLE LINES: reports where LINES is not empty.
breach() {
  [ -n "$2" ] || return 0
  printf '%s:\n%s\n\n' "$1" "$2"
  breaches=$((breaches + 1))
}
sources=$(git ls-files -- 'app/*.cpp' 'app/*.h' 'core/*.cpp' 'core/*.h' 'ui/*.cpp' 'ui/*.h' 'tests/*.cpp' 'tests/*.h')

breach "Qt below the engine" "$(git grep -nE '#include *<Q' -- core/radio core/wmbus core/sticks core/textforms core/simulation)"
breach "Gui or Widgets in core" "$(git grep -nE '#include *<Q(tWidgets|tGui|Widget|MainWindow|Application|Painter|Color|Icon|Font|Pixmap|Image)' -- core)"
breach "A port, a database or a cipher in ui" "$(git grep -nE '#include *<(QSerialPort|QSqlDatabase|openssl/|sqlite3)' -- ui)"
breach "Insides of the decoder in ui" "$(git grep -nE '#include *"wmbus/(link|layers|records|layouts)/' -- ui)"
breach "Receivers and decoder know each other" "$(git grep -nE '#include *"wmbus/' -- core/sticks; git grep -nE '#include *"(sticks|textforms|engine)/' -- core/wmbus)"
breach "A clock, a file or the environment below the engine" "$(git grep -nE '#include *<(fstream|filesystem|ctime|cstdlib)>|getenv|_clock::now' -- core/radio core/wmbus core/sticks core/textforms)"
breach "Production code links tests" "$(git grep -nE '#include *"(tests|support)/' -- app core ui)"
breach "using namespace in a header" "$(git grep -nE '^ *using namespace' -- '*.h')"
breach "Sleeping or spinning in ui" "$(git grep -nE 'processEvents|QThread::(m|u)?sleep|BlockingQueuedConnection' -- ui)"
breach "No licence line" "$(for f in $sources; do head -n 1 "$f" | grep -q SPDX-License-Identifier || echo "$f"; done)"
breach "Header without #pragma once" "$(for f in $(git ls-files '*.h'); do grep -q '^#pragma once' "$f" || echo "$f"; done)"

# Data tables, one row a line, are the only files that may be long: splitting them would hide rows.
breach "Files over 600 lines" "$(for f in $sources; do
  case "$f" in core/wmbus/tables/*) continue ;; esac
  n=$(wc -l < "$f"); [ "$n" -le 600 ] || echo "$f: $n"; done)"
breach "Top level beyond the plan" "$(git ls-files | cut -d/ -f1 | sort -u | grep -vE '^(\..*|CMakeLists.txt|CMakePresets.json|app|core|ui|resources|translations|tests|packaging|README.md|LICENSE|CHANGELOG.md|CONTRIBUTING.md)$')"
if command -v clang-format-14 >/dev/null; then
  breach "Not formatted (clang-format-14 -i)" "$(for f in $sources; do clang-format-14 --dry-run -Werror "$f" >/dev/null 2>&1 || echo "$f"; done)"
fi
breach "Unfinished translations" "$(grep -ln 'type="unfinished"' translations/*.ts 2>/dev/null)"

if [ "$breaches" -gt 0 ]; then
  echo "$breaches rules broken"
  exit 1
fi
echo "all rules kept by $(echo "$sources" | wc -l) files"
