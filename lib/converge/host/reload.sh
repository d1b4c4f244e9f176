# Reloads of daemons that take them in their own time: what is sent has not arrived yet.

# log_of UNIT: sets $log to the file in which a daemon says that it reads its configuration again, and $log_says to what
# it says; empty: nowhere. A plan brings a better one.
log_of() {
  log= log_says=
}

# reload_through UNIT [PATH STEP...]: has a daemon read one configuration after the other, from its usual place; what
# stands there in the end is what stood there before.
reload_through() {
  reload_unit=$1 step_path=${2:-}
  if [ -n "$step_path" ]; then
    beside "$step_path" wanted
    step_wanted=$beside
    beside "$step_path" step
    step_file=$beside
    shift 2
    for step_number in "$@"; do
      step_through "$step_number" || return 1
    done
  fi
  reload_one
}

# step_through STEP: a moment in which the file is another. Whatever happens, it is itself again afterwards.
step_through() {
  rm -f -- "$step_file" "$step_wanted"
  if ! { cp -aT -- "$step_path" "$step_wanted" && cp -aT -- "$step_path" "$step_file" &&
    cat "$tx/steps/$1" >"$step_file" && mv -fT -- "$step_file" "$step_path"; } 2>"$tx/out"; then
    rm -f -- "$step_file" "$step_wanted"
    return 1
  fi
  # Mounts and relays follow within two seconds of the reload.
  reload_one && sleep 2 && step_reached "$1"
  step_worked=$?
  mv -fT -- "$step_wanted" "$step_path"
  return $step_worked
}

# step_reached STEP: waits until what must play does, and what must be gone is. On the way back nobody can be choosy.
step_reached() {
  [ -s "$tx/steps/$1.until" ] || return 0
  seconds_up
  step_end=$((up + 25))
  until timeout 3 bash "$tx/steps/reached.bash" "$step_path" "$tx/steps/$1.until" >"$tx/out" 2>/dev/null; do
    seconds_up
    if [ "$up" -ge $step_end ]; then
      [ -n "$undoing" ] || return 1
      return 0
    fi
    sleep 0.5
  done
}

# reload_one: sends a reload, and waits until the daemon says that it has read, if it says so.
reload_one() {
  log_of "$reload_unit"
  log_open
  log_from=0
  [ -z "$log_file" ] || log_from=$(log_size)
  systemd reload -- "$reload_unit" >"$tx/out" 2>&1 || return 1
  if [ -z "$log_file" ]; then
    [ -z "$step_path" ] || sleep 2
    return 0
  fi
  reload_tries=0
  until log_since | grep -qF -e "$log_says"; do
    reload_tries=$((reload_tries + 1))
    if [ $reload_tries -ge 40 ]; then
      log_late >"$tx/out"
      return 1
    fi
    sleep 0.25
  done
  sleep 0.2
  if log_since | grep 'Error parsing config' >"$tx/out"; then return 1; fi
  [ -n "$undoing" ] || printf '%s\n' "$reload_unit" >>"$tx/read"
}

# was_read UNIT: whether a daemon has read anything of what is being taken back. As far as its log is known.
was_read() {
  [ -z "$log" ] || grep -qxF -e "$1" "$tx/read" 2>/dev/null
}

# log_open: opens the log as the daemon has it, and sets $log_file; empty: there is none. What stands at its path may be
# gone, or another one by now: where somebody deleted it, or a disk was taken away. The daemon opens that later, once it
# has read its configuration.
log_open() {
  log_file=
  [ -n "$log" ] || return 0
  log_file=$log
  for log_fd in "/proc/$(unit_property "$reload_unit" MainPID)"/fd/*; do
    log_link=$(readlink -- "$log_fd" 2>/dev/null) || continue
    # error.log (deleted), error.log.1
    case ${log_link##*/} in
    "${log##*/}"*)
      log_file=$log_fd
      break
      ;;
    esac
  done
  if [ -r "$log_file" ]; then exec 8<"$log_file"; else log_file=; fi
}

log_size() {
  stat -L -c %s /proc/self/fd/8 2>/dev/null || echo 0
}

# log_since: what the log says since the last reload; all of it, if it was emptied since.
log_since() {
  if [ "$(log_size)" -lt "$log_from" ]; then log_from=0; fi
  tail -c "+$((log_from + 1))" /proc/self/fd/8 2>/dev/null
}

log_late() {
  if [ "$(stat -L -f -c %a /proc/self/fd/8 2>/dev/null)" = 0 ]; then
    echo "there is no room for its log, $log: whether it has read its configuration again cannot be seen"
  else
    echo 'it has not read its configuration again within 10 s'
  fi
}
