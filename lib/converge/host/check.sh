# Checks look at the new files before any is in place: a copy of a directory, with what is new put into it, is shown to
# the daemon's own checker.

# check NAME TREE USER COMMAND: `{tree}` in the command is the copy, which is also where it is run.
check() {
  check_number=$((check_number + 1))
  tree=$2 copy=$check_root/$check_number
  if [ -d "$tree" ]; then
    # With the dot, a tree that is a link itself is copied as what it leads to.
    cp -aT -- "$tree/." "$copy" 2>"$tx/out" || fail disk "cannot copy $tree"
  else
    mkdir -- "$copy" && chmod 0755 "$copy"
  fi
  items check
  check_text= check_rest=$4
  while :; do
    case $check_rest in
    *'{tree}'*) check_text=$check_text${check_rest%%'{tree}'*}$copy check_rest=${check_rest#*'{tree}'} ;;
    *) break ;;
    esac
  done
  script_of "cd '$copy' && {
$check_text$check_rest
}" | run_as "$3" 60 || fail check "the check did not pass: $1"
  rm -rf -- "$copy"
}

# open_checks: the copies are no more open than what they are copies of, and a checker without rights must get there.
open_checks() {
  check_number=0
  if [ "$(id -u)" = 0 ]; then
    check_root=/run/aircheck-$id
    undo_with back_checks "$check_root"
    mkdir -m 0711 -- "$check_root" || fail disk "cannot make $check_root"
  else
    check_root=$tx/check
    mkdir -- "$check_root"
  fi
}
close_checks() {
  rm -rf -- "$check_root"
}
back_checks() {
  rm -rf -- "$1"
}

# in_tree PATH: sets $in_tree to where a path is in the copy; false if it is not in the directory, or if a link in the
# copy leads out of it: what is behind that is the real thing.
in_tree() {
  case $1/ in
  "$tree"/*) in_tree=$copy${1#"$tree"} ;;
  *) return 1 ;;
  esac
  mkdir -p -- "${in_tree%/*}" 2>/dev/null
  case $(cd -P -- "${in_tree%/*}" 2>/dev/null && pwd -P)/ in
  "$(cd -P -- "$check_root" && pwd -P)"/*) ;;
  *) return 1 ;;
  esac
}

check_file() {
  in_tree "$4" || return 0
  cp -pT --remove-destination -- "$tx/files/$1" "$in_tree" || fail disk "cannot copy to $in_tree"
}
check_link() {
  in_tree "$3" || return 0
  ln -sfn -- "$2" "$in_tree"
}
check_spent() {
  check_gone "$@"
}
check_gone() {
  in_tree "$2" || return 0
  rm -f -- "$in_tree"
}
check_directory() {
  in_tree "$3" || return 0
  mkdir -p -- "$in_tree"
  own "$1" "$2" "$in_tree"
}
check_attributes() {
  in_tree "$3" || return 0
  own "$1" "$2" "$in_tree"
}
check_tree() {
  in_tree "$2" || return 0
  rm -rf -- "$in_tree"
}
