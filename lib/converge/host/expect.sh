# What is about to be replaced is still what the operator was shown. If not, somebody else has been here in between,
# and nothing is changed.

changed() {
  fail changed "$1 is not as it was when the plan was made"
}

expect_absent() {
  [ ! -e "$1" ] && [ ! -h "$1" ] || changed "$1"
}
# expect_file 'MODE OWNER GROUP' SHA256 PATH: a hyphen stands for any content.
expect_file() {
  [ -f "$3" ] && [ ! -h "$3" ] && [ "$(stat -c '%a %U %G' -- "$3")" = "$1" ] || changed "$3"
  [ "$2" != - ] || return 0
  expect_sum=$(sha256sum <"$3") && [ "${expect_sum%% *}" = "$2" ] || changed "$3"
}
# expect_directory 'MODE OWNER GROUP' PATH
expect_directory() {
  [ -d "$2" ] && [ ! -h "$2" ] && [ "$(stat -c '%a %U %G' -- "$2")" = "$1" ] || changed "$2"
}
# expect_link TARGET PATH
expect_link() {
  [ -h "$2" ] && [ "$(readlink -- "$2")" = "$1" ] || changed "$2"
}
