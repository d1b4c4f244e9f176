#!/bin/sh
# Runs these specs in three parts at the same time: most of their time they wait for sound. Each part has a network of its
# own, so that each can have an NGINX on port 80. Where that cannot be had, one after the other.
set -u
cd "$(dirname "$0")/../.."
mocha='node node_modules/mocha/bin/mocha.js --config .mocharc.daemons.json'
within="unshare --net sh -c 'ip link set lo up && exec \"\$@\"' sh"

if ! sh -c "$within true" 2>/dev/null; then
  exec $mocha 'spec/daemons/**/*.spec.ts'
fi

# What listens and measures; the others, which need most of the processors, can wait.
one='roles'
two='icecast|spec'
exec sh scripts/side-by-side.sh \
  "sh scripts/unhurried.sh $within $mocha 'spec/daemons/!($one|$two)/**/*.spec.ts'" \
  "$within $mocha 'spec/daemons/@($two)/**/*.spec.ts'" \
  "$within $mocha 'spec/daemons/$one/**/*.spec.ts'"
