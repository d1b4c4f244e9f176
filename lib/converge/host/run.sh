# The transaction. It runs apart from the connection that brought it, and finishes or takes everything back by itself.
#
#   sh run.sh apply           all of it
#   sh run.sh recover [boot]  after the process that applied it is gone: takes it back, or finishes what is irrevocable
#   sh run.sh resume          the same, for a caller that holds the lock
#   sh run.sh rollback        takes back what was committed, as long as nothing has come after it
#   sh run.sh supervise       apply, then recover in case that was killed

tx=${0%/*}
id=${tx##*/}
state=${tx%/*/*}
undoing='' rebooted='' no_block='' locked='' touched='' packages_changed='' kept='' made='' placed=''

# fail WHAT MESSAGE: says why, with what the last program said, and takes everything back.
fail() {
  rm -f -- "$tx/reserve"
  say "fail $1 $2"
  tell "$tx/out"
  [ -z "$undoing" ] || return 1
  give_up
  exit 1
}

# What goes wrong once there is no way back.
note_failure() {
  say "fail late $1"
  tell "$tx/out"
}

give_up() {
  tell "$tx/errors"
  undo_all
  [ -z "$packages_changed" ] || say 'note the packages that were installed stay'
  if [ -n "$broken" ]; then finish broken; elif [ -n "$touched" ]; then finish undone; else finish refused; fi
}

# finish OUTCOME: what is over leaves no new secrets behind, and what was there before it if it changed anything.
finish() {
  printf '%s\n' "$1" >"$tx/outcome"
  on_disk "$tx/outcome" "$tx"
  leave_boot 2>/dev/null
  rm -rf -- "$tx/files" "$tx/steps" "$tx/questions" "$tx/asked.bash" "$tx/plan.sh" "$tx/out" "$tx/sums" "$tx/yesterday" "$tx/begun" "$tx/lock" "$tx/reserve" "$tx"/head* "$tx"/heard*
  printf '%s %s %s %s\n' "$id" "$(date +%s)" "$1" "$operator" >>"$state/history"
  mkdir -p "$state/generations" "$state/failed"
  case $1 in
  done | broken) ;;
  *)
    ln -f "$tx/log" "$state/failed/$id"
    [ -d "$tx/old/left" ] || rm -rf -- "$tx"
    ;;
  esac
  [ ! -d "$tx" ] || [ "$tx" = "$state/generations/$id" ] || { rm -rf -- "$state/generations/$id" && mv -T "$tx" "$state/generations/$id"; }
  keep_last 5 "$state"/generations/*/
  keep_last 5 "$state"/failed/*
  [ -z "$locked" ] || drop_lock
  say "outcome $1"
}

# keep_last COUNT PATH...: deletes all but the last; their names sort by time.
keep_last() {
  keep_count=$1
  shift
  while [ $# -gt "$keep_count" ]; do
    rm -rf -- "$1"
    shift
  done
}

apply() {
  trap '' HUP INT PIPE
  trap 'fail stopped "it was told to stop, as in a shutdown"' TERM
  lock
  recover_others
  phase expect
  expectations
  boot_id >"$tx/boot"
  guard_boot
  packages
  listen_before
  phase stage
  accounts
  items stage
  phase check
  checks
  wait
  phase prepare
  kept_actions
  mkdir -p "$tx/old"
  items keep
  on_disk $kept "$tx/old"
  undo_ready
  phase install
  touched=1
  items name
  items place
  on_disk $placed
  placed=''
  items put
  on_disk $placed
  settings
  phase act
  actions do_action
  seconds_up
  act_end=$up
  phase verify
  actions keep_process
  verifications
  ask_daemons
  listen_after
  same_processes
  phase commit
  on_disk "$tx/journal"
  commit
}

lock() {
  if ! take_lock "$operator"; then
    # Nothing was begun that could be taken back.
    undoing=1
    if [ -n "$held_by" ]; then fail locked "$held_since $held_by"; else fail disk 'cannot take the lock'; fi
    finish refused
    exit 1
  fi
  locked=1
  phase lock
}

# Transactions whose process is gone, since nobody else holds the lock now. What was received long ago and never begun
# is thrown away; what is being received now is somebody's who will wait for the lock.
recover_others() {
  touch -d '1 day ago' "$tx/yesterday"
  for other in "$state"/transactions/*/; do
    other=${other%/}
    [ "$other" != "$tx" ] || continue
    if [ -e "$other/journal" ]; then
      say "note taking back a transaction that was interrupted: ${other##*/}"
      sh "$other/run.sh" resume || say "note it could not be taken back: ${other##*/}"
    elif [ "$other" -ot "$tx/yesterday" ]; then
      rm -rf -- "$other"
    fi
  done
}

# From here on there is no way back, only forward.
commit() {
  : >"$tx/out"
  items clear
  removals
  write_installed
  finish done
}

# What was installed, by sum and time: the next plan tells by it whether a daemon has taken a file.
write_installed() {
  set --
  installed_files >"$tx/sums"
  while IFS=' ' read -r installed_sum installed_path; do
    set -- "$@" "$installed_path"
  done <"$tx/sums"
  [ ! -e "$state/installed" ] || cp -p "$state/installed" "$tx/installed.before"
  installed_before >"$state/installed.new"
  [ $# -eq 0 ] || stat -c '%Y %n' -- "$@" 2>/dev/null | paste -d ' ' "$tx/sums" - >>"$state/installed.new"
  mv -f "$state/installed.new" "$state/installed"
}

resume() {
  trap '' HUP INT PIPE TERM
  touched=1
  [ ! -e "$tx/boot" ] || [ "$(cat "$tx/boot")" = "$(boot_id)" ] || rebooted=1
  # A power cut may have left it empty: then nothing was over.
  if [ -s "$tx/outcome" ]; then
    finish "$(cat "$tx/outcome")"
  elif reached commit; then
    . "$tx/plan.sh"
    commit
  else
    say 'fail killed the process that changed the host was ended'
    give_up
    [ -z "$broken" ]
  fi
}

# What a generation keeps is enough to go back to what was there before it: not to the directories, packages and
# accounts that it removed.
rollback() {
  trap '' HUP INT PIPE TERM
  take_lock "$operator" || exit 1
  locked=1 touched=1
  for later in "$state"/generations/*/; do :; done
  if [ "${later%/}" != "$tx" ]; then
    drop_lock
    exit 1
  fi
  phase rollback
  # The configurations in between are gone.
  step_through() { :; }
  undo_all
  if [ -e "$tx/installed.before" ]; then mv -f "$tx/installed.before" "$state/installed"; else rm -f "$state/installed"; fi
  if [ -n "$broken" ]; then finish broken; else finish undone; fi
  [ -z "$broken" ]
}

main() {
  IFS= read -r operator <"$tx/operator" || exit 1
  exec 5>>"$tx/log" 2>>"$tx/errors" >/dev/null </dev/null
  case $1 in
  apply)
    # Whatever started it, it starts once.
    mkdir "$tx/begun" || exit 0
    . "$tx/plan.sh"
    apply
    ;;
  recover)
    [ "${2:-}" != boot ] || no_block=--no-block
    [ -e "$tx/journal" ] && take_lock "$operator" || exit 0
    locked=1
    resume
    ;;
  resume) resume ;;
  rollback) rollback ;;
  supervise)
    sh "$0" apply
    [ ! -e "$0" ] || sh "$0" recover
    ;;
  esac
}
