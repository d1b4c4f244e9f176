#!/bin/sh
# Runs specs in a network of their own, where one can be had.
#   part.sh FILE…
# With ONCE_MORE, files in which something failed are left in that directory for `in-parts.sh once-more`, and are no failure.
set -u
cd "$(dirname "$0")/../.."
[ -z "${ONCE_MORE-}" ] || ONCE_MORE=$(mktemp -d -p "$ONCE_MORE")
set -- node node_modules/mocha/bin/mocha.js --config .mocharc.daemons.json "$@"
if unshare --net true 2>/dev/null; then
  unshare --net sh -c 'ip link set lo up && exec "$@"' sh "$@"
else
  "$@"
fi
code=$?
[ -z "${ONCE_MORE-}" ] || [ ! -s "$ONCE_MORE/failed" ] || exit 0
exit "$code"
