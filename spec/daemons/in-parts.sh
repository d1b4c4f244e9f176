#!/bin/sh
# Runs these specs: those that listen and measure, in two parts at the same time, since most of their time they wait for
# sound; those that do not, which need most of the processors; or all.
#   in-parts.sh [listening | others]
# Each part has a network of its own, so that each can have an NGINX on port 80. Where that cannot be had, one after the other.
set -u
cd "$(dirname "$0")/../.."
mocha='node node_modules/mocha/bin/mocha.js --config .mocharc.daemons.json'
within="unshare --net sh -c 'ip link set lo up && exec \"\$@\"' sh"
one='roles'
two='icecast|spec'

sh -c "$within true" 2>/dev/null || within=
listening() {
  [ -n "$within" ] || exec $mocha "spec/daemons/@($one|$two)/**/*.spec.ts"
  sh scripts/side-by-side.sh \
    "$within $mocha 'spec/daemons/@($two)/**/*.spec.ts'" \
    "$within $mocha 'spec/daemons/$one/**/*.spec.ts'"
}
others() {
  sh -c "$within $mocha 'spec/daemons/!($one|$two)/**/*.spec.ts'"
}
case ${1-all} in
  listening) listening ;;
  others) others ;;
  *)
    [ -n "$within" ] || exec $mocha 'spec/daemons/**/*.spec.ts'
    sh scripts/side-by-side.sh "sh scripts/unhurried.sh sh spec/daemons/in-parts.sh others" "sh spec/daemons/in-parts.sh listening"
    ;;
esac
