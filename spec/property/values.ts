import fc from 'fast-check';

// Values as people write them into an inventory, and as hostile as the schemas let them be.

const character = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...'abcdeXYZ019 .,-_éß語📻') },
  {
    weight: 1,
    arbitrary: fc.constantFrom('<', '>', '&', '"', "'", '#{', ']]>', '%', '\\', '{{', '&amp;', '<!--', '$x'),
  },
);

/** One line of text, with what XML and its attributes have to escape. */
export const text: fc.Arbitrary<string> = fc
  .array(character, { minLength: 1, maxLength: 20 })
  .map((characters) => characters.join('').trim())
  .filter((value) => value !== '');

export const password: fc.Arbitrary<string> = text;

export const url: fc.Arbitrary<string> = fc
  .tuple(fc.constantFrom('http', 'https'), fc.array(fc.constantFrom(...'ab0?&=;%/-~'), { maxLength: 12 }))
  .map(([scheme, path]) => `${scheme}://127.0.0.1:9/${path.join('')}`);

export const userName: fc.Arbitrary<string> = fc.stringMatching(/^[a-z_][a-z0-9_-]{0,10}$/);

/** A file on a host, in a directory that nothing else is in. */
export const recording: fc.Arbitrary<string> = fc
  .stringMatching(/^[A-Za-z0-9@%+=:,_-]{1,12}$/)
  .map((name) => `/var/lib/recordings/${name}`);

/** A program that every host has. */
export const program: fc.Arbitrary<string> = fc.constantFrom('/bin/true', '/usr/bin/true');

export const headers = fc.array(
  fc.record(
    { name: fc.stringMatching(/^[A-Za-z0-9-]{1,12}$/), value: text, status: fc.integer({ min: 100, max: 599 }) },
    { requiredKeys: ['name', 'value'] },
  ),
  { maxLength: 3 },
);

export const ip: fc.Arbitrary<string> = fc.oneof(
  fc.ipV4().filter((address) => !/^(127|10)\./.test(address)),
  fc.ipV6().filter((address) => !/^[0:]+1?$/.test(address) && !address.includes('.')),
);

/** Who may listen. */
export function authentication(accountsFile: string): fc.Arbitrary<object> {
  const account = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9@._-]{0,10}$/).filter((name) => name !== 'relay');
  const accounts = fc.dictionary(account, password, { minKeys: 1, maxKeys: 4, noNullPrototype: true });
  const ask = fc.record(
    {
      listener_add: url,
      listener_remove: url,
      mount_add: url,
      mount_remove: url,
      stream_auth: url,
      user: userName,
      password,
      auth_header: text,
      timelimit_header: fc.stringMatching(/^[A-Za-z0-9-]{1,10}:?$/),
      headers: fc.uniqueArray(fc.stringMatching(/^[A-Za-z0-9-]{1,10}$/), { minLength: 1, maxLength: 3 }),
      header_prefix: fc.stringMatching(/^[A-Za-z0-9_.-]{1,6}$/),
    },
    { requiredKeys: ['listener_add'] },
  );
  const several = { several_logins: fc.boolean() };
  return fc.oneof(
    fc.record({ accounts, ...several }, { requiredKeys: ['accounts'] }),
    fc.record({ file: fc.constant(accountsFile), ...several }, { requiredKeys: ['file'] }),
    fc.record({ ask, ...several }, { requiredKeys: ['ask'] }),
  );
}
