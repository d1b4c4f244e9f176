# What a transaction does is written down before it is done: `journal` has the phases it reached, `undo` has how each
# thing done is taken back, last line last. Both are on the disk before the thing itself is done.

# Descriptor 5 is the transaction's log, which the operator's end follows line by line.
say() {
  printf '%s\n' "$*" >&5
}

# tell FILE: the end of what a program said, marked as that.
tell() {
  [ -s "$1" ] || return 0
  tail -n 40 "$1" | while IFS= read -r journal_line || [ -n "$journal_line" ]; do
    say "| $journal_line"
  done
}

phase() {
  printf '%s %s\n' "$1" "$(date +%s)" >>"$tx/journal" && say "phase $1"
}

# Whether the transaction reached a phase.
reached() {
  while IFS=' ' read -r journal_phase journal_line; do
    [ "$journal_phase" = "$1" ] && return 0
  done <"$tx/journal"
  return 1
}

# on_disk FILE...: waits until files are on the disk. A file system that cannot say is believed.
on_disk() {
  sync "$@" 2>/dev/null || :
}

# quoted TEXT: sets $quoted to a word of sh that stands for the text.
quoted() {
  quote_rest=$1 quoted=
  while :; do
    case $quote_rest in
    *\'*) quoted="$quoted${quote_rest%%\'*}'\\''" quote_rest=${quote_rest#*\'} ;;
    *) break ;;
    esac
  done
  quoted="'$quoted$quote_rest'"
}

# undo_with FUNCTION ARGUMENT...: remembers how to take back what is done next; `undo_ready` puts it on the disk.
undo_with() {
  undo_line=$1
  shift
  for undo_word in "$@"; do
    quoted "$undo_word"
    undo_line="$undo_line $quoted"
  done
  printf '%s\n' "$undo_line" >>"$tx/undo" || fail disk "cannot write to $tx"
}

undo_ready() {
  on_disk "$tx/undo" "$tx/journal" "$tx"
}
