#!/bin/sh
# Runs these specs in two halves at the same time: most of their time they wait for sound. Each half has a network of its
# own, so that both can have an NGINX on port 80. Where that cannot be had, one after the other.
set -u
cd "$(dirname "$0")/../.."
mocha='node node_modules/mocha/bin/mocha.js --config .mocharc.daemons.json'

own_network() {
  unshare --net sh -c 'ip link set lo up && exec "$@"' sh "$@"
}

if ! own_network true 2>/dev/null; then
  exec $mocha 'spec/daemons/**/*.spec.ts'
fi

later=$(mktemp)
trap 'rm -f "$later"' EXIT
own_network $mocha 'spec/daemons/!(spec|events)/**/*.spec.ts' >"$later" 2>&1 &
other=$!
trap 'kill "$other" 2>/dev/null; rm -f "$later"; exit 130' INT TERM
own_network $mocha 'spec/daemons/@(spec|events)/**/*.spec.ts'
code=$?
wait "$other" || code=$?
cat "$later"
exit "$code"
