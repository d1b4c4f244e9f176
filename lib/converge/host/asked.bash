# Asks a running Icecast whether it has taken what it was given: one question on each line of standard input, in words
# separated by tabs. Says what it has not taken, and fails then.
LC_ALL=C
# fetch USER PASSWORD PATH: sets $status and $answer.
fetch() {
  status=000 answer=
  { exec 3<>"/dev/tcp/$address/$port"; } 2>/dev/null || return
  printf 'GET %s HTTP/1.0\r\nAuthorization: Basic %s\r\n\r\n' "$3" "$(printf %s "$1:$2" | base64 -w0)" >&3
  IFS= read -r -d '' answer <&3
  exec 3>&-
  status=${answer#* } status=${status%%[ $'\r']*}
}
# statistics: sets $answer, asked for once.
statistics() {
  if [[ -z $stats ]]; then
    fetch "$user" "$password" /admin/stats
    [[ $status == 200 ]] || return
    stats=$answer
  fi
  answer=$stats
}
xml() {
  v=${1//'&'/'&amp;'} v=${v//'<'/'&lt;'} v=${v//'>'/'&gt;'}
}
# may_open PROCESS: sets $v to how many files that is.
may_open() {
  v=
  while IFS=' ' read -r first second third _ most _; do
    [[ "$first $second $third" != 'Max open files' ]] || v=$most
  done <"/proc/$1/limits"
}
failed=0
untaken() {
  failed=1
  printf '%s\n' "$1"
}
# has_stream ADDRESS PORT PATH USER PASSWORD: whether there is something to be pulled. What does not answer has nothing.
has_stream() {
  login=
  [[ $4 == - ]] || login="Authorization: Basic $(printf %s "$4:$5" | base64 -w0)"$'\r\n'
  printf 'GET %s HTTP/1.0\r\n%s\r\n' "$3" "$login" |
    timeout 2 bash -c 'exec 5<>"/dev/tcp/$0/$1" && cat >&5 && IFS= read -r said <&5 && [[ $said == *" 200 "* ]]' "$1" "$2" 2>/dev/null
}
while IFS=$'\t' read -r ask a b c d e f; do
  case $ask in
  at) address=$a port=$b user=$c password=$d ;;
  stat)
    statistics || { untaken "Icecast does not tell its statistics: $status"; break; }
    if [[ -n $a && $a != - ]]; then
      xml "$a"
      # A mount that is away will have it when it is back.
      [[ $answer == *"<source mount=\"$v\">"* ]] || continue
      answer=${answer#*"<source mount=\"$v\">"} answer=${answer%%'</source>'*}
    else
      answer=${answer%%'<source '*}
    fi
    xml "$c"
    [[ $answer == *"<$b>$v</$b>"* ]] && continue
    is=none
    [[ $answer =~ "<$b>"([^\<]*)"</$b>" ]] && is=${BASH_REMATCH[1]}
    where=$a
    [[ $a != - ]] || where=server
    untaken "$where: $b is $is, and should be $c"
    ;;
  location)
    statistics || { untaken "Icecast does not tell its statistics: $status"; break; }
    location=
    [[ ${answer%%'<source '*} =~ '<location>'([^\<]*)'</location>' ]] && location=${BASH_REMATCH[1]}
    location=${location##*[! ]}
    [[ ${#location} == "$a" ]] || untaken 'it has not read its configuration again'
    ;;
  gone)
    statistics || { untaken "Icecast does not tell its statistics: $status"; break; }
    xml "$a"
    [[ $answer == *"<source mount=\"$v\">"* ]] || continue
    answer=${answer#*"<source mount=\"$v\">"}
    # A mount that has a block whose fallback plays is told of, too: but nothing comes in there from anywhere.
    [[ ${answer%%'</source>'*} != *'<source_ip>'* ]] || untaken "$a is still there"
    ;;
  pulls)
    statistics || { untaken "Icecast does not tell its statistics: $status"; break; }
    xml "$a"
    mount="<source mount=\"$v\">"
    if [[ $answer == *"$mount"* ]]; then
      answer=${answer#*"$mount"}
      [[ ${answer%%'</source>'*} != *'<source_ip>'* ]] || continue
    fi
    has_stream "$b" "$c" "$d" "$e" "$f" && untaken "$a is not pulled, though $b port $c has $d"
    ;;
  login)
    fetch "$b" "$c" "$a"
    [[ $status != 401 && $status != 000 ]] || untaken "the login of $b is not let in: $status"
    ;;
  listens)
    { exec 4<>"/dev/tcp/$a/$b"; } 2>/dev/null || { untaken "nothing listens to $a port $b"; continue; }
    exec 4>&-
    ;;
  certificate)
    command -v curl >/dev/null || continue
    shown=$(curl -ks -m 5 -o /dev/null -w '%{certs}' "https://$a:$b/status-json.xsl")
    shown=${shown#*-----BEGIN CERTIFICATE-----} shown=${shown%%-----END CERTIFICATE-----*}
    is=$(base64 -d <<<"$shown" 2>/dev/null | sha256sum)
    [[ ${is%% *} == "$c" ]] || untaken "$a port $b does not show the certificate that it should"
    ;;
  limit)
    process=$(systemctl show -p MainPID --value -- "$a") wanted=$(systemctl show -p LimitNOFILE --value -- "$a")
    may_open "$process"
    hard=$v
    # Nobody gets more than the first process may: in a container that is less, at times.
    may_open 1
    [[ $wanted == infinity || $hard == "$wanted" || $hard == "$v" ]] ||
      untaken "$a may open $hard files, and should be able to open $wanted"
    ;;
  esac
done
exit $failed
