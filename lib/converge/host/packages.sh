# Packages are the one thing that is not undone. Their daemons are not started on the way: policy-rc.d(8) says no for
# as long as packages are installed, and later the plan starts what shall run, with its own configuration.

policy=/usr/sbin/policy-rc.d

hold_daemons() {
  undo_with let_daemons
  undo_ready
  if [ -e "$policy" ] && [ ! -e "$policy.aircheck-$id" ]; then
    mv -fT "$policy" "$policy.aircheck-$id" || fail packages "cannot move $policy aside"
  fi
  printf '#!/bin/sh\n# %s: daemons are started once they are configured.\nexit 101\n' "aircheck $id" >"$policy" &&
    chmod 0755 "$policy" || fail packages "cannot write $policy"
}

# Also after a failure, and also if it was half done.
let_daemons() {
  if [ -e "$policy.aircheck-$id" ]; then
    mv -fT "$policy.aircheck-$id" "$policy"
  elif [ -e "$policy" ]; then
    case $(cat "$policy") in
    *"aircheck $id:"*) rm -f "$policy" ;;
    esac
  fi
}

# needrestart would restart daemons by itself, and cut off their listeners.
apt() {
  DEBIAN_FRONTEND=noninteractive APT_LISTCHANGES_FRONTEND=none NEEDRESTART_SUSPEND=1 \
    timeout "${apt_seconds:-1800}" apt-get -q -y -o DPkg::Lock::Timeout=300 -o Dpkg::Use-Pty=0 -o Dpkg::Options::=--force-confdef \
    -o Dpkg::Options::=--force-confold "$@" >"$tx/out" 2>&1 </dev/null
}

# install_packages NAME...: an installation that would remove something else is refused. The lists are fetched if
# there are none, or if what they name is gone; an installation that was interrupted is finished first.
install_packages() {
  phase packages
  command -v apt-get >/dev/null || fail packages 'there is no apt-get on this host'
  hold_daemons
  say "note installing $*"
  set -- install --no-install-recommends --no-remove -- "$@"
  if ! have_lists || ! apt "$@"; then
    DEBIAN_FRONTEND=noninteractive dpkg --configure -a --force-confdef --force-confold >"$tx/out" 2>&1 </dev/null || :
    # With a cache between, apt sometimes waits for ever for a list that was cut short.
    apt_seconds=300 apt update || say 'note apt-get update failed'
    apt "$@" || fail packages 'apt-get could not install the packages'
  fi
  packages_changed=1
  let_daemons
}

have_lists() {
  for list in /var/lib/apt/lists/*Packages*; do
    [ -e "$list" ] && return 0
  done
  return 1
}

# Only once there is no way back.
remove_package() {
  [ "$(dpkg-query -W -f='${db:Status-Status}' -- "$1" 2>/dev/null)" = installed ] || return 0
  say "note removing $1"
  apt remove -- "$1" || note_failure "apt-get could not remove $1"
}
