#!/bin/sh
# Tests: the unit specs, those of daemons, the network's behaviours on the lab's boxes, and of the lab's specs those that
# hold what people are told: the pages, the life of a test, that faults are found, a rollout, a region that dies, and a relay that
# is new.
#   test.sh [all]
# `all` has every spec of the lab, which takes half an hour more, and ends with the boxes that Vagrant makes; it interrupts
# a converge twenty times, not six. The lab's run beside the daemons': they have boxes to themselves, those of daemons
# networks. What fails keeps nothing else from running. What measures nothing gives way to what listens, from the beginning
# to the end, and may therefore take longer. Files in which something fails beside the others are run once more by
# themselves.
set -u
cd "$(dirname "$0")/.."
node scripts/build.js || exit
ONCE_MORE=$(mktemp -d) TESTS_BEGAN=$(date +%s)
export ONCE_MORE TESTS_BEGAN
trap 'rm -rf "$ONCE_MORE"' EXIT
trap 'exit 130' INT TERM
listening='npm run --silent test:listening'
interrupted='npm run --silent test:interrupted'
lab='npm run --silent test:lab'
if [ "${1-}" != all ]; then
  lab='npm run --silent test:some-of-lab'
  export INTERRUPTIONS=3
fi
code=0
sh scripts/side-by-side.sh \
  'sh scripts/unhurried.sh sh scripts/test-unhurried.sh' \
  "npm run --silent test:boxes; code=\$?; sh scripts/side-by-side.sh '$listening' '$interrupted' '$lab' || code=\$?; exit \$code" ||
  code=$?
sh scripts/once-more.sh || code=$?
[ "${1-}" != all ] || npm run --silent test:drivers || code=$?
exit "$code"
