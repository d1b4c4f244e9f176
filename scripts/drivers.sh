#!/bin/sh
# Whether boxes of Vagrant are as good as the lab's own: makes them of the same inventory, runs the same specs on them as
# `npm run test:boxes` did, and compares what came of each. The lab must not be needed: it is taken down first.
set -u
cd "$(dirname "$0")/.."

if [ ! -e results/nspawn.ndjson ]; then
  echo 'there are no results to compare with: npm run test:boxes first' >&2
  exit 2
fi
node bin/aircheck.js lab down --quiet || exit
node bin/aircheck.js test --driver vagrant --destroy always --quiet --retries 1 \
  --reporter spec --reporter ndjson=results/vagrant.ndjson
code=$?
node_modules/.bin/tsx scripts/same-results.ts results/nspawn.ndjson results/vagrant.ndjson || exit 1
exit "$code"
