import { ASIDE_FILE } from '../../network/aside-file.ts';

/** Seconds for which NGINX may go on answering as before: it keeps what it knows of a mount for one. */
const PATIENCE = 5;

/**
 * What a master does so that nobody takes it for one that leads, or may do so again: its NGINX then says at /alive and
 * /health that it is away, which is all that relays, directors and the intakes of encoders ask for. It goes on playing.
 * The file lasts until it is taken away. NGINX is asked afterwards.
 *
 * @returns POSIX sh that ends with 0, or says on standard error what is wrong.
 */
export function asideScript(aside: boolean): string {
  return `set -u
grep -qsF ${ASIDE_FILE} /etc/nginx/nginx.conf || { echo 'its NGINX does not look for ${ASIDE_FILE}: converge it first' >&2; exit 1; }
${aside ? `: >${ASIDE_FILE} && chmod 0644 ${ASIDE_FILE}` : `rm -f ${ASIDE_FILE}`} || exit 1
tries=0
while :; do
  said=$(curl -s -m 2 -o /dev/null -w '%{http_code}' http://127.0.0.1/alive)
  [ "$said" ${aside ? '=' : '!='} 503 ] && exit 0
  tries=$((tries + 1))
  [ "$tries" -lt ${PATIENCE * 5} ] || break
  sleep 0.2
done
echo "after ${PATIENCE} seconds NGINX still says $said at /alive" >&2
exit 1
`;
}
