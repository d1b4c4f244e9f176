#!/bin/sh
# Runs command lines at the same time. The last one is seen as it goes, the others' output when they have ended. Ends with
# the code of one that failed.
#   side-by-side.sh COMMAND…
set -u
said=$(mktemp -d)
others=
stop() {
  # One that is unhurried leads a session of its own.
  for other in $others; do kill -- "-$other" 2>/dev/null || kill "$other" 2>/dev/null; done
  rm -rf "$said"
}
trap stop EXIT
trap 'exit 130' INT TERM
while [ $# -gt 1 ]; do
  sh -c "$1" >"$said/$#" 2>&1 &
  others="$! $others"
  shift
done
sh -c "$1"
code=$?
for other in $others; do wait "$other" || code=$?; done
others=
cat "$said"/*
exit "$code"
