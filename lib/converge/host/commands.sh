# Commands that the plan brings along: guarded commands, checks and verifications. Their text never stands in a
# process list.

# run_as USER SECONDS: runs the script on standard input; an empty user is whoever converges. What it says goes to `out`.
run_as() {
  if [ -z "$1" ] || [ "$1" = "$(id -un)" ]; then
    timeout -k 5 "$2" sh -s >"$tx/out" 2>&1
  else
    timeout -k 5 "$2" runuser -u "$1" -- sh -s >"$tx/out" 2>&1
  fi
}

# script_of TEXT: a script that cannot eat its own text through its input.
script_of() {
  printf '{\n%s\n} </dev/null\n' "$1"
}

# run_command NAME USER RUN UNLESS: there is nothing to undo it with.
run_command() {
  script_of "$4" | run_as "$2" 20 && return 0
  say "note running: $1"
  script_of "$3" | run_as "$2" 600 || fail command "the command did not work: $1"
}

# set_sysctl NAME PATH VALUE OPTIONAL
set_sysctl() {
  sysctl_was=$(cat "$2" 2>/dev/null) || sysctl_was=
  undo_with back_sysctl "$2" "$sysctl_was"
  undo_ready
  if { printf '%s\n' "$3" >"$2"; } 2>"$tx/out"; then
    # Blanks are not compared: the kernel writes tabs.
    set -- "$1" "$2" "$3" "$4" $(cat "$2")
    sysctl_name=$1 sysctl_wanted=$3 sysctl_optional=$4
    shift 4
    [ "$*" = "$sysctl_wanted" ] && return 0
    say "note $sysctl_name is $*, not $sysctl_wanted, as the kernel will have it"
    [ "$sysctl_optional" = yes ] && return 0
  elif [ "$4" = yes ]; then
    say "note the kernel does not let $1 be set here"
    return 0
  fi
  fail sysctl "the kernel does not take $sysctl_name"
}
back_sysctl() {
  [ -z "$2" ] || printf '%s\n' "$2" >"$1"
}
