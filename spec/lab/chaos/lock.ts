// Two converges at once: the first is held while it changes a host, for as long as the second takes.

/** sh for a box: waits until somebody converges it, stops that transaction where it is, and prints its process. */
export const holdTransaction = `for turn in $(seq 1200); do
if { read -r name process rest </var/lib/aircheck/lock; } 2>/dev/null && kill -STOP "$process" 2>/dev/null; then
echo "$process"
exit
fi
sleep 0.05
done
echo 'nobody has converged it for a minute' >&2
exit 1`;

/** sh for a box. */
export const letGo = (process: string) => `kill -CONT ${process}`;

/** What the second is told of the host. */
export const toldOf = (host: string) =>
  new RegExp(`^${host} +failed: \\S+ is converging this host since \\d{4}-\\S+Z$`, 'm');
