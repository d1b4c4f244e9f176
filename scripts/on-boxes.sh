#!/bin/sh
# Runs specs on boxes, and keeps what came of each in results/NAME.ndjson.
#   on-boxes.sh NAME COMMAND [ARGUMENT…]
# With ONCE_MORE, files in which something failed are left in that directory for `once-more.sh`, and are no failure.
set -u
cd "$(dirname "$0")/.."
name=$1
shift
mkdir -p results
rm -f "results/$name.ndjson"
# What was run once more of the boxes' specs is of an earlier run then.
[ "$name" != nspawn ] || rm -f results/once-more.ndjson
"$@" --reporter spec --reporter "ndjson=results/$name.ndjson"
code=$?
[ "$code" -eq 0 ] || [ -z "${ONCE_MORE-}" ] ||
  { node_modules/.bin/tsx scripts/failed-files.ts "results/$name.ndjson" >"$ONCE_MORE/on-boxes-$name" && code=0; }
exit "$code"
