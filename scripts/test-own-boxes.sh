#!/bin/sh
# Specs on boxes of their own: those that Vagrant makes, and those of converges that are interrupted, which measure nothing
# and give way to them. The lab's go first: what they play takes a quarter of two processors.
set -u
cd "$(dirname "$0")/.."
ONCE_MORE=$(mktemp -d)
export ONCE_MORE
trap 'rm -rf "$ONCE_MORE"' EXIT
trap 'exit 130' INT TERM
code=0
node bin/aircheck.js lab down || code=$?
sh scripts/side-by-side.sh 'sh scripts/unhurried.sh npm run --silent test:interrupted' 'npm run --silent test:drivers' || code=$?
sh scripts/once-more.sh || code=$?
exit "$code"
