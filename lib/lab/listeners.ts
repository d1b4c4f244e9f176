/** Whether a socket listens on the TCP port, in the text of /proc/PID/net/tcp or tcp6. */
export function hasListener(table: string, port: number): boolean {
  const local = `:${port.toString(16).toUpperCase().padStart(4, '0')}`;
  return table.split('\n').some((line) => {
    const [, address = '', , state] = line.trim().split(/\s+/);
    // 0A is LISTEN in the kernel's include/net/tcp_states.h.
    return state === '0A' && address.endsWith(local);
  });
}
