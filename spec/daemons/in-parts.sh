#!/bin/sh
# Runs these specs: those that listen and measure, in two parts at the same time, since most of their time they wait for
# sound; those that do not, which need most of the processors; or all.
#   in-parts.sh [listening | others | once-more]
# Each part has a network of its own, so that each can have an NGINX on port 80. Where that cannot be had, one after the other.
#
# Where the processors are not enough for everything at once, sound is late, which says nothing of what is tested. Who runs
# parts beside others therefore exports ONCE_MORE, a directory, and ends with `once-more`, which runs by itself what failed.
set -u
cd "$(dirname "$0")/../.."
one='spec/daemons/roles/**/*.spec.ts'
two='spec/daemons/@(icecast|spec)/**/*.spec.ts'
rest='spec/daemons/!(roles|icecast|spec)/**/*.spec.ts'

# As side-by-side.sh, where networks of their own can be had.
beside() {
  if unshare --net true 2>/dev/null; then
    sh scripts/side-by-side.sh "$@"
  else
    code=0
    for command in "$@"; do sh -c "$command" || code=$?; done
    return "$code"
  fi
}
case ${1-all} in
  listening) beside "sh spec/daemons/part.sh '$two'" "sh spec/daemons/part.sh '$one'" ;;
  others) sh spec/daemons/part.sh "$rest" ;;
  once-more)
    files=$(find "$ONCE_MORE" -name failed -exec cat {} +)
    unset ONCE_MORE
    # shellcheck disable=SC2086
    [ -z "$files" ] || sh spec/daemons/part.sh $files
    ;;
  all)
    ONCE_MORE=$(mktemp -d)
    export ONCE_MORE
    trap 'rm -rf "$ONCE_MORE"' EXIT
    code=0
    beside 'sh scripts/unhurried.sh sh spec/daemons/in-parts.sh others' 'sh spec/daemons/in-parts.sh listening' || code=$?
    sh spec/daemons/in-parts.sh once-more || code=$?
    exit "$code"
    ;;
esac
