/**
 * What a reload of NGINX leaves behind: its old workers go on until their listeners have left, or until the time is up
 * that was in their configuration when they were started.
 *
 * @param running The configuration that it runs with; null: its file has changed since NGINX read it.
 */
export function oldWorkersInWords(running: string | null): string {
  if (running === null) {
    return 'old workers keep theirs for as long as they were told when they began, which the file does not say any more';
  }
  const [, time] = /^\s*worker_shutdown_timeout\s+([^;\s]+)\s*;/m.exec(running) ?? [];
  const until = time === undefined ? 'until they leave' : `until they leave, for ${time} at most`;
  return `old workers keep theirs ${until}`;
}
