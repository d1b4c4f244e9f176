# bash ask-icecast.bash CONFIGURATION
#
# How to ask the Icecast of a configuration, with the password in that file: what is asked stands behind this. Debian
# has no curl of its own, but bash, which can open a connection itself.
LC_ALL=C
IFS= read -r -d '' xml <"$1" 2>/dev/null
while [[ $xml == *'<!--'*'-->'* ]]; do
  rest=${xml#*'<!--'}
  xml=${xml%%'<!--'*}${rest#*'-->'}
done
# value ELEMENT: the text of the first one, entities resolved.
value() {
  v=
  [[ $xml =~ "<$1>"([^\<]*)"</$1>" ]] || return 0
  v=${BASH_REMATCH[1]}
  v=${v//'&lt;'/'<'} v=${v//'&gt;'/'>'} v=${v//'&quot;'/'"'} v=${v//'&apos;'/"'"} v=${v//'&amp;'/'&'}
}
value server-id
server_id=$v
value admin-user
user=${v:-admin}
value admin-password
password=$v
# speaks_tls: bash cannot, and "auto" takes both.
speaks_tls() {
  value ssl
  local ssl=$v
  value tls
  [[ ${ssl:-${v:-0}} != @(0|false|no|auto) ]]
}
rest=$xml
while [[ $rest == *'<listen-socket>'* ]]; do
  rest=${rest#*'<listen-socket>'}
  xml=${rest%%'</listen-socket>'*}
  speaks_tls || break
done
value port
port=${v:-8000}
value bind-address
[[ -n $password ]] || exit 0
address=${v:-127.0.0.1}
login=$(printf %s "$user:$password" | base64 -w0)
# get PATH: opens descriptor 3, with what Icecast answers.
get() {
  { exec 3<>"/dev/tcp/$address/$port"; } 2>/dev/null || return
  printf 'GET %s HTTP/1.0\r\nAuthorization: Basic %s\r\n\r\n' "$1" "$login" >&3
}
