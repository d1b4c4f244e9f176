import type { Refusal } from '../row.ts';

/** What must never be sent to a host. */
export const refusals: readonly Refusal[] = [
  {
    change: 'not well-formed',
    to: () => ({ whole: '<icecast><limits></icecast>' }),
    by: 'parser',
    otherwise: 'old one kept',
  },
  { change: 'cut off', to: () => ({ whole: '<icecast><limits><clients>9' }), by: 'parser', otherwise: 'old one kept' },
  { change: 'another root', to: () => ({ whole: '<shoutcast/>' }), by: 'parser', otherwise: 'old one kept' },
  { change: 'no file', to: () => null, by: 'parser', otherwise: 'old one kept' },
  { change: 'an empty number', to: () => ({ limits: { clients: '' } }), by: 'check', otherwise: 'crash' },
  {
    change: 'an empty number of a mount',
    to: () => ({ live: '<max-listeners></max-listeners>' }),
    by: 'check',
    otherwise: 'crash',
  },
  {
    change: 'a word for a number',
    to: () => ({ limits: { clients: 'abc' } }),
    by: 'check',
    otherwise: 'new listeners refused',
  },
];
