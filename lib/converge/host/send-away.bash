# bash ask-icecast.bash and this CONFIGURATION SECONDS [ADDRESS...]
#
# Sends people away one after the other, within so many seconds, from an Icecast that is about to be restarted: all at
# once they would find the short backlog of the next one full, and wait until TCP tries again. Other Icecasts, which
# say what they are or come from one of the addresses, stay.
get /admin/listmounts || exit 0
IFS= read -r -d '' answer <&3
relays=(-e '<UserAgent>Icecast ')
[[ -z $server_id ]] || relays+=(-e "<UserAgent>$server_id</UserAgent>")
for one in "${@:3}"; do relays+=(-e "<IP>$one</IP>"); done
people=()
while [[ $answer =~ '<source mount="'([^\"]*)'"'.*$ ]]; do
  mount=${BASH_REMATCH[1]} answer=${BASH_REMATCH[0]#*>}
  [[ ${answer%%'</source>'*} =~ '<listeners>'0*[1-9] ]] || continue
  name=${mount//'&lt;'/'<'} name=${name//'&gt;'/'>'} name=${name//'&quot;'/'"'} name=${name//'&amp;'/'&'}
  query=
  for ((i = 0; i < ${#name}; i++)); do
    printf -v query '%s%%%02x' "$query" "'${name:i:1}"
  done
  get "/admin/listclients?mount=$query" || exit 0
  while read -r id; do
    people+=("mount=$query&id=$id")
  done < <(tr -d '\n' <&3 | sed 's/<listener[ >]/\n&/g' | grep -Fvi "${relays[@]}" |
    sed -n 's:^<listener.*<[Ii][Dd]>\([0-9]*\)</.*:\1:p')
done
count=${#people[@]}
[[ $count -gt 0 ]] || exit 0
printf -v pause '0.%03d' $(($2 * 1000 / count > 50 ? 50 : $2 * 1000 / count))
for one in "${people[@]}"; do
  get "/admin/killclient?$one" && cat <&3 >/dev/null
  sleep "$pause"
done
