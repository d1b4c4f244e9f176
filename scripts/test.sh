#!/bin/sh
# Every test but those of the drivers. What measures nothing gives way to what listens, from the beginning to the end, and
# may therefore take longer; the lab's specs have boxes to themselves, those of daemons networks. Daemons' specs that fail
# beside the others are run once more by themselves.
set -u
cd "$(dirname "$0")/.."
node scripts/build.js || exit
ONCE_MORE=$(mktemp -d)
export ONCE_MORE
trap 'rm -rf "$ONCE_MORE"' EXIT
trap 'exit 130' INT TERM
code=0
sh scripts/side-by-side.sh \
  'sh scripts/unhurried.sh npm run --silent test:unhurried' \
  'npm run --silent test:boxes && sh scripts/side-by-side.sh "npm run --silent test:listening" "npm run --silent test:lab"' ||
  code=$?
sh spec/daemons/in-parts.sh once-more || code=$?
exit "$code"
