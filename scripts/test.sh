#!/bin/sh
# Every test but those of the drivers. What measures nothing gives way to what listens, from the beginning to the end, and
# may therefore take longer; the lab's specs have boxes to themselves, those of daemons networks.
set -eu
cd "$(dirname "$0")/.."
node scripts/build.js
exec sh scripts/side-by-side.sh \
  'sh scripts/unhurried.sh npm run --silent test:unhurried' \
  'npm run --silent test:boxes && sh scripts/side-by-side.sh "npm run --silent test:listening" "npm run --silent test:lab"'
