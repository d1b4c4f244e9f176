/** Sections that are nothing but a place for values. */
const sections: ReadonlySet<string> = new Set(['limits', 'authentication', 'paths', 'logging', 'security']);

/**
 * The path of an element as people say it: `/icecast/mount[/live.mp3]/max-listeners` is `/live.mp3 max-listeners`,
 * `/icecast/relay[/live.mp3]/server` is `relay of /live.mp3 server`, `/icecast/limits/clients` is `clients`.
 */
export function settingInWords(path: string): string {
  const steps = stepsOf(path).slice(1);
  const words = steps.map(({ name, key }, index) => {
    const last = index === steps.length - 1;
    if (key === null) return index === 0 && sections.has(name) && !last ? '' : name.replace(/^@/, '');
    if (name === 'mount' && key === 'default') return 'mounts without a block of their own';
    if (name === 'mount') return last ? `mount ${key}` : key;
    return name === 'relay' ? `relay of ${key}` : `${name} ${key}`;
  });
  return words.filter((word) => word !== '').join(' ');
}

/** Names of mounts hold slashes. */
function stepsOf(path: string): { name: string; key: string | null }[] {
  return [...path.matchAll(/\/([^/[\]]+)(?:\[([^\]]*)\])?/g)].map(([, name = '', key]) => ({ name, key: key ?? null }));
}
