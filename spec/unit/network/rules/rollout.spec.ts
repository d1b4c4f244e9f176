import { reportEach } from './mistakes.ts';

const written = (text: string) => ['mounts:', `${text}\nmounts:`] as const;

describe('rules about changes', () => {
  reportEach([
    {
      what: 'a canary that names no host',
      changes: [written('rollout: { canary: eu-9 }')],
      finding: 'error no-such-host',
      at: ['eu-9', 'canary'],
      says: /did you mean `eu-/,
    },
    {
      what: 'a canary that selects nothing',
      changes: [written('rollout: { canary: "eu:!relays:!masters" }')],
      finding: 'error selects-nothing',
      at: ['"eu:!relays:!masters"', 'canary'],
    },
    {
      what: 'a show that ends when it begins',
      changes: [written('shows: { forever: { from: "06:00", to: "06:00" } }')],
      finding: 'error endless-show',
      at: ['"06:00"', 'forever'],
      says: /nothing could ever be changed/,
    },
    {
      what: 'a time zone that is none',
      changes: [['domain: radio.example', 'domain: radio.example\n  timezone: Europe/Londn']],
      finding: 'error no-such-zone',
      at: ['Europe/Londn', 'timezone'],
      says: /IANA/,
    },
  ]);
});
