#!/bin/sh
# Tests: the unit specs, those of daemons, and the network's behaviours on the lab's boxes.
#   test.sh [all]
# `all` has the lab's drills as well, beside the daemons' specs: they have boxes to themselves, those of daemons networks.
# It ends with the boxes that Vagrant makes. What fails keeps nothing else from running.
# What measures nothing gives way to what listens, from the beginning to the end, and may therefore take longer. Daemons'
# specs that fail beside the others are run once more by themselves.
set -u
cd "$(dirname "$0")/.."
node scripts/build.js || exit
ONCE_MORE=$(mktemp -d)
export ONCE_MORE
trap 'rm -rf "$ONCE_MORE"' EXIT
trap 'exit 130' INT TERM
hurried='npm run --silent test:listening'
[ "${1-}" != all ] || hurried="sh scripts/side-by-side.sh '$hurried' 'npm run --silent test:lab'"
code=0
sh scripts/side-by-side.sh \
  'sh scripts/unhurried.sh sh scripts/test-unhurried.sh' \
  "npm run --silent test:boxes; code=\$?; $hurried || code=\$?; exit \$code" || code=$?
sh spec/daemons/in-parts.sh once-more || code=$?
[ "${1-}" != all ] || npm run --silent test:drivers || code=$?
exit "$code"
