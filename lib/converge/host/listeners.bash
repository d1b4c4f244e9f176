# bash ask-icecast.bash and this CONFIGURATION [ADDRESS...]
#
# What Icecast has on the air, and which of those who listen are other Icecasts: the addresses are theirs.
get /admin/listmounts || exit 0
IFS= read -r -d '' answer <&3
while IFS= read -r line; do printf 'icecast %s\n' "$line"; done <<<"$answer"
# Other Icecasts that pull a mount say what they are, or come from an address of the network. Not from this host's own
# one: NGINX does, on behalf of people.
relays=(-e '<UserAgent>Icecast ')
[[ -z $server_id ]] || relays+=(-e "<UserAgent>$server_id</UserAgent>")
for one in "${@:2}"; do relays+=(-e "<IP>$one</IP>"); done
while [[ $answer =~ '<source mount="'([^\"]*)'"'.*$ ]]; do
  mount=${BASH_REMATCH[1]} answer=${BASH_REMATCH[0]#*>}
  [[ ${answer%%'</source>'*} =~ '<listeners>'0*[1-9] ]] || continue
  name=${mount//'&lt;'/'<'} name=${name//'&gt;'/'>'} name=${name//'&quot;'/'"'} name=${name//'&amp;'/'&'}
  query=
  for ((i = 0; i < ${#name}; i++)); do
    printf -v query '%s%%%02x' "$query" "'${name:i:1}"
  done
  get "/admin/listclients?mount=$query" || exit 0
  tr -d '\n' <&3 | sed 's/<listener[ >]/\n&/g' | grep -Fi "${relays[@]}" |
    sed -n 's:^.*<[Ii][Pp]>\([0-9a-fA-F.\:]*\)</.*:\1:p' | while read -r one; do
    printf 'icecast-relay %s %s\n' "$one" "$name"
  done
done
