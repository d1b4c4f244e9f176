# Asks the Icecast of a configuration what it has on the air, as it is asked with the password in that file. Debian has
# no curl of its own, but bash, which can open a connection itself.
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
value admin-user
user=${v:-admin}
value admin-password
password=$v
xml=${xml#*'<listen-socket>'}
xml=${xml%%'</listen-socket>'*}
value port
port=${v:-8000}
value bind-address
[[ -n $password ]] || exit 0
{ exec 3<>"/dev/tcp/${v:-127.0.0.1}/$port"; } 2>/dev/null || exit 0
printf 'GET /admin/listmounts HTTP/1.0\r\nAuthorization: Basic %s\r\n\r\n' "$(printf %s "$user:$password" | base64 -w0)" >&3
while IFS= read -r line <&3 || [[ -n $line ]]; do
  printf 'icecast %s\n' "$line"
  line=
done
