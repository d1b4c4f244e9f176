#!/bin/sh
# Runs by itself what failed beside others, as those who ran it have left it in ONCE_MORE: files, and of converges that are
# interrupted all, since their boxes are gone.
set -u
cd "$(dirname "$0")/.."
code=0
[ -z "$(find "$ONCE_MORE" -type f -size +0)" ] || sh scripts/calm.sh 60
sh spec/daemons/in-parts.sh once-more || code=$?
interrupted=$(cat "$ONCE_MORE/on-boxes-interrupted" 2>/dev/null)
files=$(cat "$ONCE_MORE/on-boxes-nspawn" "$ONCE_MORE/on-boxes-lab" 2>/dev/null)
unset ONCE_MORE
# shellcheck disable=SC2086
[ -z "$files" ] || sh scripts/on-boxes.sh once-more node bin/aircheck.js spec --retries 1 $files || code=$?
[ -z "$interrupted" ] || npm run --silent test:interrupted || code=$?
exit "$code"
