#!/bin/sh
# What measures nothing: all of it, whatever fails.
set -u
cd "$(dirname "$0")/.."
code=0
npm run --silent lint || code=$?
npm run --silent test:unit -- --timeout 60000 || code=$?
npm run --silent test:daemons -- others || code=$?
exit "$code"
