#!/bin/sh
# Whether boxes of Vagrant are as good as the lab's own: makes them of the same inventory, runs the same specs on them as
# `npm run test:boxes` did, and compares what came of each. They have a network of their own, so that both can be up.
set -u
cd "$(dirname "$0")/.."

if [ ! -e results/nspawn.ndjson ]; then
  echo 'there are no results to compare with: npm run test:boxes first' >&2
  exit 2
fi
inventory=$(mktemp -d)
trap 'rm -rf "$inventory"' EXIT
cp -R inventory/lab/. "$inventory"
sed -i 's/10\.77\.0\./10.83.0./' "$inventory"/*.yml
sed -i 's/^lab:$/&\n  namespace: airdrivers/' "$inventory/lab.yml"

# Nothing runs beside it: what fails here is a failure.
ONCE_MORE='' sh scripts/on-boxes.sh vagrant \
  node bin/aircheck.js test --inventory "$inventory" --driver vagrant --destroy always --quiet --retries 1
code=$?
# shellcheck disable=SC2046
node_modules/.bin/tsx scripts/same-results.ts results/nspawn.ndjson results/vagrant.ndjson \
  $(find results -name once-more.ndjson) || exit 1
exit "$code"
