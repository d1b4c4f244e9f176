// Patterns to compare: odd ones by hand, and many that are put together from the names there are.

/** Files that `@file` names, by name. */
export const patternFiles: Readonly<Record<string, string>> = {
  'names.txt': 'relay-eu1\nrelay-us-03\n\nmaster1\n',
  'mixed.txt': 'eu\n!relay-eu3\n',
  'spaces.txt': '  tokyo-1  \r\n\n relay-sa1\n',
  'globs.txt': 'relay-*\n&us\n',
};

/** Every construct, and what looks like one. */
export const oddPatterns: readonly string[] = [
  // Names, groups, all.
  ...['all', '*', 'master1', 'oslo', 'relays', 'masters', 'studios', 'eu', 'eu-north', 'late', 'one', 'studio'],
  // Unions, in both spellings, with spaces and empty parts.
  ...[
    'eu:us',
    'eu,us',
    ' eu , us ',
    'eu::us',
    'eu,,us',
    ',eu,',
    ':eu:',
    'relay-eu1:relay-eu1',
    'us:eu:us',
    'oslo,canary',
  ],
  // Intersection and exclusion come last, whatever the order.
  ...[
    'relays:&canary',
    '&canary:relays',
    'relays:!eu',
    '!eu:relays',
    '!eu',
    '&eu',
    '&eu:!canary',
    'all:!relays:!masters',
  ],
  ...['eu:!canary:us:&late', 'us:&late:!relay-us-04:eu', '&eu:&canary', '!eu:!us', 'canary:&relays:!nordic:master1'],
  ...['eu,!relay-eu1,&relays', 'eu:!eu-north', 'eu-north:!eu', 'all:&nordic:!oslo', '!*', 'all:!all', 'eu:&us'],
  // Globs look at groups and hosts.
  ...['relay*', 'relay-eu*', 'relay-eu?', 'relay-eu??', 'relay-eu[1-3]*', '*edge*', '*-1', 'tokyo*', 't*', 'o*', 'e*'],
  ...['*eu*', '?s', 'master?', 'master[12]*', 'master[!1]*', '[!r]*', '*[13579]?', '*o', 's?', 'al*', 'stud*', '*-b'],
  ...['relay-[a-e]*', 'relay-[!a-e]*', 'relay-eu[!1-9]*', '*[]]*', 'relay-eu[-1]*', 'relay*:!*[2468]', '*a*:&*e*'],
  ...['nob*', 'a-empty', 'a-*', 'RELAY*', 'Relays', 'relay-eu*:!relay-eu1*', '*?', '??', '*-*-*', 'relay-eu1?*'],
  // Regular expressions begin where the name does.
  ...[
    '~relay-(eu|us)',
    '~.*1$',
    '~eu',
    '~eu$',
    '~(eu|us)$',
    '~relay-eu\\d$',
    '~relay-eu\\d\\d',
    '~.*-0[1-4]',
    '~^relay',
  ],
  ...[
    '~(?i)RELAY-EU1$',
    '~r.*[2468]$',
    '~relay-eu1',
    '~relay-eu(?!1)',
    '~.*edge',
    '~relay\\-eu1',
    '~\\w+$',
    '~[a-z]+$',
  ],
  ...['~(?P<kind>master|studio)', '~relay-(ap|sa)\\d\\Z', '~\\Aoslo', '~tokyo\\-[12]', '~relay-us-0[^5]', '~x*', '~'],
  ...[
    '~relay-us-0{1}\\d',
    '~(.)\\w*-\\w*?\\d',
    '~s(?=tudio)',
    '~.*(?<=-)b',
    'relays:!~.*\\d$',
    'eu:&~relay-eu1',
    '~_?eu',
  ],
  ...[
    '~relay-eu1{2}',
    '~(r)elay-eu(\\d)\\Z:&one',
    '~relay-eu\\d{2}$',
    '~}',
    '~x{',
    '~relay{}',
    '~(?P<a>o).*(?P=a)',
    '~[\\-a-f]+',
    '~(?#a_part)oslo',
    '~[[]',
    '~relay-eu[\\d]$',
    '~(?s).*o$',
  ],
  // Positions.
  ...['relays[0]', 'relays[-1]', 'relays[1]', 'relays[0:2]', 'relays[0:0]', 'relays[3:]', 'relays[-2]', 'relays[0-2]'],
  ...[
    'eu[11]',
    'eu[12]',
    'eu[-12]',
    'eu[-13]',
    'eu[10:99]',
    'eu[12:]',
    'eu[3:1]',
    'all[0]',
    'all[-1]',
    'all[2:4]',
    '*[0]',
  ],
  ...[
    'relay-eu*[0]',
    'relay-eu*[3:5]',
    'relay-us-0?[0:1]',
    't*[0]',
    'master*[1]',
    'canary[0]',
    'canary[-1]',
    'canary[1:2]',
  ],
  ...['eu[0]:us[0]', 'eu[0],us[0:1]', 'relays:!relays[0]', 'relays[0:9]:&eu', 'a-empty[0]', 'one[0]', 'relay-eu1[0]'],
  ...[
    'late[0:2]:!late[1]',
    'masters[0]',
    'masters[1:]',
    '!relays[1:]',
    'relays[1:]:!relays[3:]',
    'nordic[-1]',
    'edge[0]',
  ],
  // What is no name.
  ...[
    'nowhere',
    'relay-eu13',
    'eu:nowhere',
    'eu:!nowhere',
    'eu:&nowhere',
    'nowhere*',
    '~nowhere',
    '!nowhere',
    'nowhere[0]',
  ],
  // Files.
  ...Object.keys(patternFiles).map((name) => `@${name}`),
];

/** As many patterns as asked for, made of these names; the same ones for the same seed. */
export function madePatterns(names: readonly string[], count: number, seed: number): string[] {
  const random = randomNumbers(seed);
  const below = (limit: number) => Math.floor(random() * limit);
  const pick = <T>(list: readonly T[]): T => {
    const one = list[below(list.length)];
    if (one === undefined) throw new Error('nothing to choose from');
    return one;
  };
  const forms: readonly ((name: string) => string)[] = [
    (name) => name,
    (name) => name,
    (name) => `${name.slice(0, 1 + below(name.length))}*`,
    (name) => `*${name.slice(below(name.length))}`,
    (name) => replaceOne(name, below(name.length), '?'),
    (name) => replaceOne(name, below(name.length), `[${pick(['!a-m', 'a-z', '0-9', '!0-4', `${name.charAt(0)}e1`])}]*`),
    (name) => `~${name.slice(0, 1 + below(name.length))}`,
    (name) => `~.*${name.slice(below(name.length))}$`,
    (name) => `~${replaceOne(name, below(name.length), pick(['.', '\\w', '[^z]', '.*', '(.)']))}`,
    (name) => `${name}[${pick(['0', '-1', '1:', '0:1', '1:3'])}]`,
    (name) => `${name.slice(0, 2)}*[${pick(['0', '0:3', '1:2'])}]`,
  ];
  return Array.from({ length: count }, () => {
    const terms = Array.from({ length: 1 + below(4) }, (_, i) => {
      const sign = i === 0 && below(4) > 0 ? '' : pick(['', '', '&', '!', '!']);
      return sign + pick(forms)(pick(names));
    });
    return terms.join(pick([':', ',']));
  });
}

function replaceOne(name: string, at: number, by: string): string {
  return name.slice(0, at) + by + name.slice(at + 1);
}

/** Numbers from 0 to 1 that look random and are always the same (mulberry32). */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
