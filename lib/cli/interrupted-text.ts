/**
 * What is said when somebody leaves a run at once: what becomes of hosts, and which relays nobody is led to any more.
 *
 * @param drained Their names.
 */
export function interruptedText(drained: Iterable<string>): string {
  const names = [...drained];
  const hosts = 'Hosts that were being changed finish or undo by themselves';
  if (names.length === 0) return hosts;
  return `${hosts}. Still drained: ${names.join(', ')}. When they are well: aircheck undrain ${names.join(' ')}`;
}
