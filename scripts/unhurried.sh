#!/bin/sh
# Runs a command that gives way: what listens and measures beside it has the processors first.
#   unhurried.sh COMMAND [ARGUMENT…]
set -u
# Kernels that share processors among sessions heed a process' niceness within its own session only.
if [ -w /proc/self/autogroup ]; then
  exec setsid --wait sh -c 'echo 5 >/proc/self/autogroup; exec nice -n 5 "$@"' sh "$@"
fi
exec nice -n 5 "$@"
