interface Sections {
  readonly limits?: string;
  readonly authentication?: string;
  readonly sockets?: string;
  readonly paths?: string;
  readonly identity?: string;
}

/** A configuration in which no rule finds anything, with something of one's own in it. */
export function example(body: string, sections: Sections = {}): string {
  const {
    identity = '<location>Lyon</location>\n<admin>radio@example.org</admin>\n<hostname>radio.example.org</hostname>',
    limits = '<clients>500</clients>\n<sources>8</sources>',
    authentication = '<source-password>fluted-oak</source-password>\n<relay-password>pale-kiln</relay-password>',
    sockets = '<listen-socket>\n<port>8000</port>\n</listen-socket>',
    paths = '<webroot>/usr/share/icecast2/web</webroot>',
  } = sections;
  const text = [
    '<icecast>',
    identity,
    `<limits>\n${limits}\n</limits>`,
    `<authentication>\n${authentication}\n</authentication>`,
    sockets,
    body,
    `<paths>\n${paths}\n</paths>`,
    '</icecast>',
  ];
  return indented(text.filter((part) => part !== '').join('\n'));
}

/** A mount with its name and what else is said of it. */
export function mount(name: string, more = ''): string {
  return `<mount>\n<mount-name>${name}</mount-name>\n${more}${more === '' ? '' : '\n'}</mount>`;
}

/** A relay of a mount of the same name. */
export function relay(name: string, more = '<port>8000</port>'): string {
  return `<relay>\n<server>10.0.0.1</server>\n${more}${more === '' ? '' : '\n'}<mount>${name}</mount>\n</relay>`;
}

function indented(text: string): string {
  let depth = 0;
  const lines = text.split('\n').map((line) => {
    if (line.startsWith('</')) depth--;
    const shown = `${'  '.repeat(depth)}${line}`;
    if (/^<[^/!][^>]*[^/]>$/.test(line) && !line.includes('</')) depth++;
    return shown;
  });
  return `${lines.join('\n')}\n`;
}
