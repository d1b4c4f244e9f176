import type { Diagnostic } from '../../inventory/diagnostic.ts';
import type { Written } from '../written.ts';
import { unlessAsFound } from './as-found.ts';
import { eachServer } from './each-server.ts';

const defaults = { hostname: 'localhost', location: 'Earth', contact: 'icemaster@localhost' } as const;

/** What Icecast itself says where nobody says anything, and warns of. */
export function* defaultIdentity(written: Written): Generator<Diagnostic> {
  const words = ['hostname', 'location', 'contact'] as const;
  yield* eachServer(written, function* (host, icecast) {
    for (const word of words) {
      if (icecast[word] !== defaults[word]) continue;
      yield {
        steps: [word],
        finding: unlessAsFound(icecast.as_found, {
          code: 'default-identity',
          severity: 'error',
          message: `\`${host.name}\` calls its ${word} \`${defaults[word]}\`, which is what Icecast says where nobody says anything`,
          hint: `write what it is, or leave \`${word}\` out`,
        }),
      };
    }
  });
}
