#!/bin/sh
# Runs by itself what failed beside others, as those who ran it have left it in ONCE_MORE: files, and of converges that are
# interrupted all, since their boxes are gone. TESTS_BEGAN says when: seconds since 1970.
set -u
cd "$(dirname "$0")/.."
code=0
# Where the tests have taken long already, there is no time to wait.
left=$((TESTS_BEGAN + 2100 - $(date +%s)))
[ "$left" -lt 300 ] || left=300
[ -z "$(find "$ONCE_MORE" -type f -size +0)" ] || sh scripts/calm.sh "$left"
sh spec/daemons/in-parts.sh once-more || code=$?
interrupted=$(cat "$ONCE_MORE/on-boxes-interrupted" 2>/dev/null)
files=$(cat "$ONCE_MORE/on-boxes-nspawn" "$ONCE_MORE/on-boxes-lab" 2>/dev/null)
unset ONCE_MORE
# shellcheck disable=SC2086
[ -z "$files" ] || sh scripts/on-boxes.sh once-more node bin/aircheck.js spec --retries 1 $files || code=$?
[ -z "$interrupted" ] || npm run --silent test:interrupted || code=$?
exit "$code"
