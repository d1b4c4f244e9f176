# What takes a transaction in on a host. It is itself run only once all of it has arrived; the transaction is started
# only if every file of it is on the disk and has the sum that it was sent with.

# find_state DIRECTORY: sets $state. An empty directory is the usual one.
find_state() {
  state=$1
  [ -z "$state" ] || return 0
  if [ "$(id -u)" = 0 ]; then state=/var/lib/aircheck; else state=$HOME/.local/state/aircheck; fi
}

RESERVE=16384

# receive ID STATE_DIRECTORY OPERATOR: sets $tx, and makes it unless an earlier part has.
receive() {
  id=$1
  find_state "$2"
  tx=$state/transactions/$id
  [ -d "$tx" ] && return 0
  # Where the disk is full later, there is room to say why.
  mkdir -p "$tx/files" "$tx/steps" && head -c $RESERVE /dev/zero >"$tx/reserve" && printf '%s\n' "$3" >"$tx/operator" && : >"$tx/log" && : >"$tx/out"
}

# take NAME: appends what stands in Base64 on standard input to a file of the transaction.
take() {
  base64 -d >>"$tx/$1"
}

# refuse WHAT MESSAGE: nothing has been started.
refuse() {
  [ -z "$tx" ] || rm -rf -- "$tx"
  printf 'fail %s %s\noutcome refused\n' "$1" "$2"
}

# begin: checks the sums on standard input, starts the transaction and follows it.
begin() {
  if ! { cd "$tx" && [ "$(wc -c <reserve)" -eq $RESERVE ] && sha256sum -c --status; } 2>/dev/null; then
    refuse disk "what was sent did not arrive in $state; is there room?"
    return
  fi
  cd /
  start
  follow
}

# Apart from this connection: under systemd as a service of its own, which also sees to it if the process is killed.
start() {
  if [ -d /run/systemd/system ] && [ "$(id -u)" = 0 ] && systemd-run --quiet --collect --unit="aircheck-$id" \
    --description='aircheck transaction' -p KillMode=mixed -p TimeoutStopSec=15min \
    -p ExecStopPost="-/bin/sh $tx/run.sh recover" -- /bin/sh "$tx/run.sh" apply 2>/dev/null; then
    return
  fi
  if command -v setsid >/dev/null; then
    setsid sh "$tx/run.sh" supervise </dev/null >/dev/null 2>&1 &
  else
    nohup sh "$tx/run.sh" supervise </dev/null >/dev/null 2>&1 &
  fi
}

# follow: what the transaction logs, until it is over. If its process is gone and nobody else sees to it, it is taken
# back from here. `lost`: that did not work either.
follow() {
  exec 3<"$tx/log"
  part='' idle=0 taken_back=''
  while :; do
    if IFS= read -r line <&3; then
      printf '%s\n' "$part$line"
      case $part$line in
      'outcome '*) return ;;
      esac
      part='' idle=0
      continue
    fi
    part=$part$line idle=$((idle + 1))
    sleep 0.1
    if [ $((idle % 30)) -eq 0 ] && ! { read_lock "$tx/lock" && lock_is_alive; }; then
      if [ -n "$taken_back" ]; then
        echo 'outcome lost'
        return
      fi
      taken_back=1
      sh "$tx/run.sh" recover
    fi
  done
}

# reattach ID: what became of a transaction whose connection broke, from the beginning; nothing, if it never began.
reattach() {
  tx=$state/transactions/$1
  if [ -e "$tx/run.sh" ]; then
    follow
  elif [ -e "$state/generations/$1/log" ]; then
    cat "$state/generations/$1/log"
  elif [ -e "$state/failed/$1" ]; then
    cat "$state/failed/$1"
  fi
}
