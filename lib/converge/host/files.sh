# Files, directories and symlinks: how they are kept, staged, put in place, and taken back. The plan names each thing
# once, and each phase has its own word for what to do with it: keep_file, place_file, put_file …
#
# A new file first stands beside its place under a name of its own, complete, with its final owner and mode; then it
# is renamed. So whoever reads the place reads the old file or the new one, also after a power cut.

# beside PATH NUMBER: sets $beside to the name under which a thing waits for its place.
beside() {
  beside=${1%/*}/.aircheck-$id-$2
}

# keep_path NUMBER PATH: keeps what is in a place, and remembers how to put it back.
keep_path() {
  if [ -e "$2" ] || [ -h "$2" ]; then
    cp -aT -- "$2" "$tx/old/$1" 2>"$tx/out" || fail disk "cannot keep a copy of $2"
    undo_with back_path "$1" "$2"
    [ -h "$2" ] || kept="$kept $tx/old/$1"
  else
    need_parent "$2"
    undo_with back_absent "$2"
  fi
}

# A directory to put something into is there, or will be.
need_parent() {
  [ -d "${1%/*}/" ] && return 0
  case "$made " in
  *" ${1%/*} "*) ;;
  *) fail parent "$1 has no directory to stand in" ;;
  esac
}

keep_attributes_of() {
  undo_with back_attributes "$1" "$(stat -c '%u:%g %a' -- "$1")"
}

keep_file() {
  beside "$4" "$1"
  undo_with back_beside "$beside"
  keep_path "$1" "$4"
}
keep_link() {
  beside "$3" "$1"
  undo_with back_beside "$beside"
  keep_path "$1" "$3"
}
# What shall not be there may have come with a package only now.
keep_gone() {
  [ ! -e "$2" ] && [ ! -h "$2" ] || keep_path "$1" "$2"
}
keep_spent() {
  keep_gone "$@"
}
keep_attributes() {
  keep_attributes_of "$3"
}
keep_directory() {
  if [ -d "$3" ]; then
    keep_attributes_of "$3"
  else
    need_parent "$3"
    made="$made $3"
    undo_with back_directory "$3"
  fi
}
keep_tree() {
  beside "$2" "$1"
  undo_with back_tree "$beside" "$2"
}

# What is staged gets its owner and mode while nobody else can see it.
stage_file() {
  own "$2" "$3" "$tx/files/$1"
}
stage_link() { :; }
stage_gone() { :; }
stage_spent() { :; }
stage_attributes() { :; }
stage_directory() { :; }
stage_tree() { :; }

# own OWNER:GROUP MODE PATH
own() {
  { chown -h -- "$1" "$3" && chmod -- "$2" "$3"; } 2>"$tx/out" || fail owner "cannot give $3 to $1 with mode $2"
}

# What is in a place gets a second name there until all is over. It comes back by that, as it is, also where there is no
# room left for a copy.
name_path() {
  beside "$2" "$1"
  ln -P -- "$2" "$beside~" 2>/dev/null || :
}
name_file() {
  name_path "$1" "$4"
}
name_link() {
  name_path "$1" "$3"
}
name_gone() {
  name_path "$@"
}
name_spent() { :; }
name_attributes() { :; }
name_directory() { :; }
name_tree() { :; }

place_file() {
  beside "$4" "$1"
  # Never through a link that somebody else has laid there.
  cp -pT --remove-destination -- "$tx/files/$1" "$beside" 2>"$tx/out" || fail disk "cannot write beside $4"
  placed="$placed $beside"
}
place_link() {
  beside "$3" "$1"
  rm -f -- "$beside"
  ln -s -- "$2" "$beside" 2>"$tx/out" || fail disk "cannot write beside $3"
}
place_directory() {
  [ -d "$3" ] || mkdir -m 0700 -- "$3" 2>"$tx/out" || fail disk "cannot make $3"
  own "$1" "$2" "$3"
}
place_gone() { :; }
place_spent() { :; }
place_attributes() { :; }
place_tree() { :; }

put_file() {
  beside "$4" "$1"
  mv -fT -- "$beside" "$4" 2>"$tx/out" || fail disk "cannot rename $beside to $4"
  placed="$placed ${4%/*}"
}
put_link() {
  beside "$3" "$1"
  mv -fT -- "$beside" "$3" 2>"$tx/out" || fail disk "cannot rename $beside to $3"
}
put_gone() {
  [ ! -d "$2" ] || [ -h "$2" ] || fail changed "$2 has become a directory"
  rm -f -- "$2" 2>"$tx/out" || fail disk "cannot remove $2"
}
# What running daemons may still use while they are told that it goes.
put_spent() { :; }
put_attributes() {
  own "$1" "$2" "$3"
}
put_directory() { :; }
# A directory that shall go is moved aside until all else is well.
put_tree() {
  [ -d "$2" ] || return 0
  beside "$2" "$1"
  mv -T -- "$2" "$beside" 2>"$tx/out" || fail disk "cannot move $2 aside"
}

# Once there is no way back, what was moved aside is deleted, and second names.
clear_name() {
  beside "$2" "$1"
  rm -f -- "$beside~"
}
clear_tree() {
  beside "$2" "$1"
  rm -rf -- "$beside" || say "note could not remove all of $beside"
}
clear_file() {
  clear_name "$1" "$4"
}
clear_link() {
  clear_name "$1" "$3"
}
clear_gone() {
  clear_name "$@"
}
clear_spent() {
  [ -d "$2" ] && [ ! -h "$2" ] || rm -f -- "$2" 2>"$tx/out" || note_failure "cannot remove $2"
}
clear_attributes() { :; }
clear_directory() { :; }

# The old file itself comes back, not a copy, where that is possible: a full disk is no obstacle then.
back_path() {
  beside "$2" "$1"
  if [ -e "$beside~" ] || [ -h "$beside~" ]; then
    # It may never have left, and is then nothing to be moved.
    back_inode=$(stat -c %i -- "$beside~") || return 1
    if [ "$(stat -c %i -- "$2" 2>/dev/null)" = "$back_inode" ]; then rm -f -- "$beside~"; else mv -fT -- "$beside~" "$2"; fi
    return
  fi
  beside "$2" undo
  rm -f -- "$beside"
  ln -- "$tx/old/$1" "$beside" 2>/dev/null || cp -aT -- "$tx/old/$1" "$beside" || return 1
  [ -h "$beside" ] || on_disk "$beside"
  mv -fT -- "$beside" "$2"
}
back_absent() {
  rm -f -- "$1"
}
back_beside() {
  rm -f -- "$1"
}
# back_attributes PATH 'UID:GID MODE'
back_attributes() {
  chown -h -- "${2% *}" "$1" && chmod -- "${2#* }" "$1"
}
back_tree() {
  [ ! -d "$1" ] || [ -e "$2" ] || mv -T -- "$1" "$2"
}
# What others have put into a new directory since is not thrown away, but is not left there either.
back_directory() {
  [ -d "$1" ] || return 0
  rmdir -- "$1" 2>/dev/null && return 0
  left=$((left + 1))
  mkdir -p "$tx/old/left" && mv -T -- "$1" "$tx/old/left/$left" && say "note what was in $1 is kept in generations/$id/old/left/$left"
}
