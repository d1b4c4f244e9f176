# One transaction at a time on a host.
#
# The lock is a file that is linked into place, whole. It names its holder: a process, the boot it belongs to, when it
# started, since when it holds, for which operator. A lock whose process is gone is void; whoever comes next links a
# successor to that very lock, so that of two only one can, and the last of the chain holds. The holder removes the
# first link of the chain first: whoever hung on to a chain that is gone sees that, and starts over.

# started PID: sets $started to when a process began, in clock ticks since boot; false if there is none, or if it is a
# zombie that nobody has buried yet.
started() {
  started=
  { IFS= read -r lock_stat <"/proc/$1/stat"; } 2>/dev/null || return 1
  # The second field is the program's name and may hold anything; after it come fields 3 to 52, see proc(5).
  set -- ${lock_stat##*) }
  case $1 in
  [ZXx]) return 1 ;;
  esac
  shift 19
  started=$1
}

boot_id() {
  cat /proc/sys/kernel/random/boot_id 2>/dev/null || echo unknown
}

# read_lock FILE: sets $held_*; false if there is no such file. One that a power cut left empty is void.
read_lock() {
  [ -e "$1" ] || return 1
  if ! IFS=' ' read -r held_name held_pid held_boot held_start held_since held_by 2>/dev/null <"$1"; then
    held_name=void held_pid=0 held_boot=void held_start=0 held_since=0 held_by=nobody
  fi
}

# Whether the process of the lock just read still runs.
lock_is_alive() {
  [ "$held_boot" = "$(boot_id)" ] && started "$held_pid" && [ "$started" = "$held_start" ]
}

# last_lock: reads the lock at the end of the chain into $held_*; false if nobody locks.
last_lock() {
  read_lock "$state/lock" || return 1
  lock_root=$held_name
  while [ -e "$state/lock.after.$held_name" ]; do
    read_lock "$state/lock.after.$held_name" || return 1
  done
}

# take_lock OPERATOR: false if somebody alive has it, and $held_by and $held_since say who, since when; or if the
# state directory cannot hold a lock, and $held_by is empty.
take_lock() {
  started $$
  printf '%s %s %s %s %s %s\n' "$id.$$.$started" $$ "$(boot_id)" "$started" "$(date +%s)" "$1" >"$tx/lock.new" &&
    mv -f "$tx/lock.new" "$tx/lock"
  lock_tries=0
  while [ $lock_tries -lt 50 ]; do
    lock_tries=$((lock_tries + 1))
    ln "$tx/lock" "$state/lock" 2>/dev/null && return 0
    last_lock || continue
    lock_is_alive && return 1
    lock_next=$state/lock.after.$held_name lock_seen=$lock_root
    ln "$tx/lock" "$lock_next" 2>/dev/null || continue
    read_lock "$state/lock" && [ "$held_name" = "$lock_seen" ] && return 0
    rm -f "$lock_next"
  done
  held_by=
  return 1
}

# Removes the whole chain. Only for the holder.
drop_lock() {
  read_lock "$state/lock" || return 0
  rm -f "$state/lock"
  lock_next=$state/lock.after.$held_name
  while read_lock "$lock_next"; do
    rm -f "$lock_next"
    lock_next=$state/lock.after.$held_name
  done
}
