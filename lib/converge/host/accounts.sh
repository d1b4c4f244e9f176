# Users and groups. They are made before files are staged, because files belong to them, and removed only once there
# is no way back. Whatever a package has made in the meantime is taken as it is and changed as asked.

# user_entry NAME: sets $user_* from passwd(5); false if there is no such user.
user_entry() {
  while IFS=: read -r user_name user_x user_uid user_gid user_x user_home user_shell; do
    [ "$user_name" = "$1" ] && return 0
  done </etc/passwd
  return 1
}

# group_entry NAME: sets $group_gid; false if there is no such group.
group_entry() {
  while IFS=: read -r group_name group_x group_gid group_x; do
    [ "$group_name" = "$1" ] && return 0
  done </etc/group
  return 1
}

# groups_of NAME: sets $groups_of to the further groups of a user, with commas.
groups_of() {
  groups_of=
  while IFS=: read -r group_name group_x group_x group_members; do
    case ",$group_members," in
    *",$1,"*) groups_of=$groups_of${groups_of:+,}$group_name ;;
    esac
  done </etc/group
}

account() {
  touched=1
  "$@" >"$tx/out" 2>&1 </dev/null || fail accounts "$1 did not work for $account"
}

# add_group NAME SYSTEM
add_group() {
  account=$1
  group_entry "$1" && return 0
  undo_with back_new_group "$1"
  undo_ready
  if [ "$2" = yes ]; then account groupadd -r -- "$1"; else account groupadd -- "$1"; fi
}
back_new_group() {
  group_entry "$1" || return 0
  groupdel -- "$1"
}

# set_user NAME SYSTEM GROUP GROUPS SHELL HOME: makes a user, or changes it. A hyphen stands for what is not asked.
set_user() {
  account=$1
  if user_entry "$1"; then change_user "$@"; else new_user "$@"; fi
}

new_user() {
  new_system=$2 new_group=$3 new_groups=$4 new_shell=$5 new_home=$6 home_made=no group_was=-
  set --
  if [ "$new_system" = yes ]; then
    [ "$new_home" != - ] || new_home=/nonexistent
    [ "$new_shell" != - ] || new_shell=/usr/sbin/nologin
    set -- -r -M
  else
    [ "$new_home" != - ] || new_home=/home/$account
    [ "$new_shell" != - ] || new_shell=/bin/bash
    [ -e "$new_home" ] || home_made=yes
    set -- -m
  fi
  # useradd makes a group of the user's name unless there is one; userdel would take that one along.
  if group_entry "$account"; then
    group_was=$group_gid
    [ "$new_group" != - ] || new_group=$account
  fi
  if [ "$new_group" = - ]; then set -- "$@" -U; else set -- "$@" -N -g "$new_group"; fi
  [ "$new_groups" = - ] || set -- "$@" -G "$new_groups"
  undo_with back_new_user "$account" "$home_made" "$new_home" "$group_was"
  undo_ready
  account useradd "$@" -s "$new_shell" -d "$new_home" -- "$account"
}
# back_new_user NAME HOME_MADE HOME GID_OF_ITS_GROUP_BEFORE
back_new_user() {
  if user_entry "$1"; then
    userdel -- "$1" 2>/dev/null || userdel -f -- "$1" || return 1
  fi
  if [ "$4" != - ] && ! group_entry "$1"; then groupadd -g "$4" -- "$1" || return 1; fi
  [ "$2" = no ] || back_directory "$3"
}

change_user() {
  groups_of "$1"
  undo_with back_user "$1" "$user_gid" "$groups_of" "$user_shell" "$user_home"
  undo_ready
  new_group=$3 new_groups=$4 new_shell=$5 new_home=$6
  set --
  [ "$new_group" = - ] || set -- "$@" -g "$new_group"
  [ "$new_groups" = - ] || set -- "$@" -G "$new_groups"
  [ "$new_shell" = - ] || set -- "$@" -s "$new_shell"
  [ "$new_home" = - ] || set -- "$@" -d "$new_home"
  [ $# -eq 0 ] || account usermod "$@" -- "$account"
}
back_user() {
  usermod -g "$2" -G "$3" -s "$4" -d "$5" -- "$1"
}

# Only once there is no way back. Files of a user stay; somebody who is logged in is no longer known.
remove_user() {
  user_entry "$1" || return 0
  userdel -- "$1" >"$tx/out" 2>&1 || userdel -f -- "$1" >"$tx/out" 2>&1 || note_failure "userdel did not work for $1"
}
remove_group() {
  group_entry "$1" || return 0
  groupdel -- "$1" >"$tx/out" 2>&1 || note_failure "groupdel did not work for $1"
}
