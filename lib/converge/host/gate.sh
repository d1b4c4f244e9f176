# What was heard before a change must be heard after it, as listeners hear it: through NGINX, and with sound. What was
# not heard before is no reason to go back.

# flows PATH BYTES: whether a mount plays from its source, and so much comes of it.
flows() {
  curl -fsS -m 3 -o /dev/null -- "http://127.0.0.1/health$1" || return 1
  flows_head=$tx/head$(printf %s "$1" | tr / .)
  flows_got=$(curl -sN -m 5 -D "$flows_head" -- "http://127.0.0.1$1" | head -c "$2" | wc -c)
  [ "$flows_got" -lt "$2" ] || return 0
  # Full, or not for everybody.
  case $(head -n 1 "$flows_head") in
  *' 401 '* | *' 403 '*) return 0 ;;
  esac
  return 1
} 2>/dev/null

# What follows is called with PATH BYTES SECONDS: how much must come of a mount to be sure that it is not what Icecast
# has in store for newcomers, and how long it may take to come back.

# listen_before: what is heard now, beside whatever else is done. `wait` waits for it.
listen_before() {
  ! command -v curl >/dev/null || heard gate_before
}
gate_before() {
  { ! flows "$1" 4096 || printf '%s\n' "$1" >>"$tx/heard"; } &
}

# listen_after: tries again for as many seconds as the slowest mount may take to come back.
listen_after() {
  [ -s "$tx/heard" ] || return 0
  phase listen
  gate_most=0
  heard gate_longest
  seconds_up
  gate_end=$((up + gate_most))
  while :; do
    : >"$tx/heard.now"
    heard gate_after
    wait
    gate_silent=$(grep -vxF -f "$tx/heard.now" "$tx/heard") || return 0
    seconds_up
    [ "$up" -lt $gate_end ] || break
    sleep 0.5
  done
  : >"$tx/out"
  fail silent "silent after this change, and heard before it: $(printf %s "$gate_silent" | tr '\n' ' ')"
}
gate_longest() {
  [ "$3" -le "$gate_most" ] || gate_most=$3
}
gate_after() {
  grep -qxF -e "$1" "$tx/heard" || return 0
  { ! flows "$1" "$2" || printf '%s\n' "$1" >>"$tx/heard.now"; } &
}
