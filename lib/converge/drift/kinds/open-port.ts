import { type Find, leftByConverge } from '../finding.ts';

/** Ports that are open to others, and that nobody wrote down: neither a file of the host nor the inventory names them. */
export const openPort: Find = ({ resources, facts, ports }) => {
  const texts = resources.flatMap((one) =>
    one.kind === 'file' && !one.absent && 'text' in one.content ? [one.content.text] : [],
  );
  const written = (port: number): boolean => ports.includes(port) || texts.some((text) => names(text, port));
  const strange = new Map((facts.listening ?? []).filter(({ port }) => !written(port)).map((one) => [one.port, one]));
  return [...strange.values()].map(({ port, address, process }) => {
    const says = `is open to others, and nobody wrote it down: ${process ?? 'something'} listens on ${address}`;
    const heal = `stop it, or list it in vars.base.open_ports; converge leaves it open`;
    return leftByConverge(heal, { kind: 'open-port', what: `port ${port}`, says });
  });
};

/** Whether a configuration speaks of a port, as in `<port>8000</port>`, `listen 80;`, `port=8005`, `bind *:443`. */
function names(text: string, port: number): boolean {
  return new RegExp(String.raw`(?:\b(?:port|listen|bind)\b[^\n]{0,60}?|:)(?<![\d.])${port}(?![\d.])`, 'i').test(text);
}
