#!/bin/sh
# Waits until the hypervisor leaves the processors to this machine, for so many seconds at most: while it takes a good part
# of them away, who listens hears gaps that are no network's.
#   calm.sh SECONDS
set -u
left=$1
[ "$left" -gt 0 ] || exit 0
look() {
  # shellcheck disable=SC2034
  read -r cpu user nice system idle waiting irq softirq steal rest </proc/stat
  all=$((user + nice + system + idle + waiting + irq + softirq + steal))
}
look
while [ "$left" -gt 0 ]; do
  all_before=$all steal_before=$steal
  sleep 5
  left=$((left - 5))
  look
  stolen=$((100 * (steal - steal_before) / (all - all_before + 1)))
  [ "$stolen" -ge 15 ] || exit 0
done
echo "  not waited for any longer: $stolen % of the processors are somebody else's"
