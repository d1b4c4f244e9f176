# What only drift asks: who did it and when, what runs, and what is there that nobody wrote down. It changes nothing.
# Before it stand $state, and the functions units and nearby, each of which prints names, one on a line.

echo "clock $(date +%s.%N)"
[ ! -r "$state/history" ] || tail -n 100 "$state/history" | sed 's/^/history /'
for d in "$state"/generations/*/; do
  d=${d%/}
  [ ! -d "$d" ] || echo "generation ${d##*/}"
done

# What changes when something in it is removed: directories, and the books of dpkg and of accounts.
nearby | xargs -d '\n' stat -c 'nearby %Y %n' -- 2>/dev/null

if [ -r /var/log/dpkg.log ]; then
  echo removals
  cat /var/log/dpkg.log.1 /var/log/dpkg.log 2>/dev/null | sed -n 's/^[^ ]* [^ ]* \(remove\|purge\) \([^ :]*\).*/removal \2/p' | sort -u
fi

if [ -d /run/systemd/system ]; then
  sed -n 's/^Max open files  *[0-9]*  *\([0-9]*\) .*/most \1/p' /proc/1/limits
  units | xargs systemctl show --no-pager -p Id,MainPID,FragmentPath,DropInPaths,LimitNOFILE,LimitNOFILESoft -- | while IFS= read -r line; do
    echo "unit $line"
    pid=${line#MainPID=}
    case $line in
    MainPID=[1-9]*)
      echo "process $pid program $(readlink "/proc/$pid/exe")"
      sed -n "s/^Max open files  *\([0-9]*\) .*/process $pid files \1/p" "/proc/$pid/limits"
      sed -n "s/.* \(\/[^ ]*\.so[^ ]*\) (deleted)$/process $pid library \1/p" "/proc/$pid/maps" | sort -u
      ;;
    esac
  done
fi

if command -v ss >/dev/null; then
  echo listening
  ss -Hlntp | sed 's/^/listen /'
fi
for d in conf.d sites-enabled modules-enabled; do
  [ ! -d "/etc/nginx/$d" ] || find "/etc/nginx/$d" -mindepth 1 ! -type d -printf 'site %T@\t%p\t%l\n'
done
! command -v last >/dev/null || last -w -n 100 --time-format iso 2>/dev/null | sed 's/^/login /'
