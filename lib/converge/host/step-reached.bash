# bash ask-icecast.bash and this CONFIGURATION UNTIL
#
# Whether Icecast has come as far as a step must: each line of UNTIL is a mount that plays (+) or that is gone (-), or with
# how many spaces the location ends that it tells (=).
get /admin/listmounts || { echo 'Icecast does not answer'; exit 1; }
IFS= read -r -d '' answer <&3
[[ $answer == 'HTTP/1.'?' 200 '* ]] || { echo 'Icecast does not say what it plays'; exit 1; }
while IFS= read -r line; do
  mount=${line:1}
  name=${mount//&/'&amp;'} name=${name//'<'/'&lt;'} name=${name//'>'/'&gt;'} name=${name//'"'/'&quot;'}
  block=${answer#*'<source mount="'"$name"'">'} plays=
  [[ $block == "$answer" || ${block%%'</source>'*} != *'<Connected>'* ]] || plays=1
  case ${line:0:1}$plays in
  =)
    get /admin/stats || { echo 'Icecast does not answer'; exit 1; }
    IFS= read -r -d '' told <&3
    [[ ${told%%'<source '*} =~ '<location>'([^\<]*)'</location>' ]] || { echo 'Icecast does not tell its location'; exit 1; }
    location=${BASH_REMATCH[1]##*[! ]}
    [[ ${#location} == "$mount" ]] || { echo 'it has not read its configuration again'; exit 1; }
    ;;
  +) echo "$mount does not play"; exit 1 ;;
  -1) echo "$mount still plays"; exit 1 ;;
  esac
done <"$2"
