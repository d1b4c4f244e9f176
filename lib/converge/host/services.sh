# What daemons need so that new files take effect, and how that is taken back: by the same kind of action, once the old
# files are back in place.

systemd() {
  timeout 300 systemctl --no-ask-password "$@" </dev/null
}

# unit_property UNIT PROPERTY
unit_property() {
  systemctl show -p "$2" --value -- "$1" 2>/dev/null </dev/null
}

# keep_action VERB UNIT [PATH STEP...]: what the undo does after files are back. Actions that are taken back before that, because they
# need the new files, are remembered when they are done.
keep_action() {
  case $1 in
  reload | restart | stop | disable | daemon-reload) undo_with again "$@" ;;
  esac
}

# do_action VERB UNIT [PATH STEP...]
do_action() {
  say "act $1 $2"
  case $1 in
  start | enable) undo_with back_action "$1" "$2" ;;
  esac
  printf '%s %s\n' "$1" "$2" >>"$tx/acted"
  on_disk "$tx/acted"
  undo_ready
  case $1 in
  daemon-reload) set -- daemon-reload ;;
  reload)
    shift
    reload_through "$@" || {
      say_status "$1"
      fail action "the reload of $1 did not work"
    }
    return
    ;;
  start | restart) systemctl reset-failed -- "$2" >/dev/null 2>&1 </dev/null ;;
  esac
  systemd "$@" >"$tx/out" 2>&1 || {
    [ $# -eq 1 ] || say_status "$2"
    fail action "systemctl $* did not work"
  }
}

say_status() {
  systemctl status --no-pager --lines=15 -- "$1" >>"$tx/out" 2>&1 </dev/null || :
}

acted() {
  [ -e "$tx/acted" ] || return 1
  while IFS= read -r acted_line; do
    [ "$acted_line" = "$1 $2" ] && return 0
  done <"$tx/acted"
  return 1
}

back_action() {
  if [ "$1" = start ]; then
    systemd $no_block stop -- "$2"
  else
    systemd disable -- "$2" 2>/dev/null
  fi
}

# again VERB UNIT [PATH STEP...]: after a reboot daemons may have been started with new files even if nothing was done to them here.
again() {
  if [ "$1" = daemon-reload ]; then
    systemd daemon-reload
    return
  fi
  acted "$1" "$2" || [ -n "$rebooted" ] || return 0
  case $1 in
  disable) systemd enable -- "$2" 2>/dev/null ;;
  stop) systemd $no_block start -- "$2" ;;
  *) again_running "$@" ;;
  esac
}

# During the boot itself there is nothing to do: daemons are started later, and find the old files.
again_running() {
  [ -z "$no_block" ] || return 0
  systemctl reset-failed -- "$2" >/dev/null 2>&1 </dev/null
  if [ "$1" = reload ] && [ -z "$rebooted" ] && systemctl -q is-active -- "$2" </dev/null; then
    shift
    reload_through "$@" || ! was_read "$1" || return 1
  else
    systemd restart -- "$2"
    shift
  fi
  wait_active "$1"
}

# wait_active UNIT: for at most ten seconds, unless it has failed before.
wait_active() {
  wait_tries=0
  until systemctl -q is-active -- "$1" </dev/null; do
    wait_tries=$((wait_tries + 1))
    [ $wait_tries -lt 40 ] && ! systemctl -q is-failed -- "$1" </dev/null || return 1
    sleep 0.25
  done
}

# forget_unit UNIT: one whose definition is gone has not failed any more.
forget_unit() {
  systemctl reset-failed -- "$1" >/dev/null 2>&1 </dev/null || :
}

# process_of UNIT: its process, and how often systemd has started it again by itself; of a timer, neither.
process_of() {
  printf '%s:%s' "$(unit_property "$1" MainPID)" "$(unit_property "$1" NRestarts)"
}

# keep_process VERB UNIT: remembers which process a unit is, right after it was acted on.
keep_process() {
  case $1 in
  start | restart | reload) ;;
  *) return 0 ;;
  esac
  wait_active "$2" || {
    say_status "$2"
    fail verify "$2 is not active after its $1"
  }
  printf '%s %s\n' "$2" "$(process_of "$2")" >>"$tx/processes"
}

# Daemons that take a new configuration and then die do so within two seconds: Icecast, for one, looks for a reload
# once a second. One that dies as it is started, and that systemd then starts again, has a second try: Icecast 2.4.4
# crashes at one start in many. What was reloaded has none, its listeners are gone.
same_processes() {
  [ -e "$tx/processes" ] || return 0
  seconds_up
  [ "$up" -gt $((act_end + 2)) ] || sleep 2
  again_processes=''
  while IFS=' ' read -r process_unit process_was <&3; do
    same_process "$process_unit" "$process_was" && continue
    if ! { acted start "$process_unit" || acted restart "$process_unit"; } || ! wait_active "$process_unit"; then
      died "$process_unit"
    fi
    say "note $process_unit died as it was started, and was started again"
    again_processes="$again_processes$process_unit $(process_of "$process_unit")
"
  done 3<"$tx/processes"
  [ -n "$again_processes" ] || return 0
  verifications
  listen_after
  sleep 2
  while IFS=' ' read -r process_unit process_was; do
    [ -z "$process_unit" ] || same_process "$process_unit" "$process_was" || died "$process_unit"
  done <<AGAIN
$again_processes
AGAIN
}
same_process() {
  [ "$(process_of "$1")" = "$2" ] && systemctl -q is-active -- "$1" </dev/null
}
died() {
  : >"$tx/out"
  say_status "$1"
  fail verify "$1 died after it was given its new configuration"
}

# verify NAME SECONDS COMMAND: tried again until it works, or time is up.
verify() {
  seconds_up
  verify_end=$((up + $2))
  until script_of "$3" | run_as '' 15; do
    seconds_up
    [ "$up" -lt $verify_end ] || fail verify "the verification did not pass within $2 s: $1"
    sleep 0.5
  done
}

# ask_daemons: whether they have taken everything. Relays that were begun anew, and mounts, have some seconds.
ask_daemons() {
  [ -s "$tx/questions" ] && command -v bash >/dev/null || return 0
  seconds_up
  ask_end=$((up + 10))
  until timeout 10 bash "$tx/asked.bash" <"$tx/questions" >"$tx/out" 2>&1; do
    seconds_up
    [ "$up" -lt $ask_end ] || fail taken 'it runs, and has not taken what it was given'
    sleep 0.5
  done
}
