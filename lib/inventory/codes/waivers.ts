import type { CodeTable } from './entry.ts';

/** Files of waivers, for `aircheck spec --waivers`. */
export const waiverCodes: CodeTable = {
  'ended-waiver': {
    severity: 'warning',
    title: 'a waiver that does not hold any more',
    means: 'The day until which a spec might fail has passed (in UTC). It counts again.',
    fix: 'Mend what it is about and take the waiver out, or give it another day.',
  },
  'idle-waiver': {
    severity: 'warning',
    title: 'a waiver that nothing needs',
    means: 'Every spec of the run that the waiver names has passed.',
    fix: 'Take it out, so that the specs count from now on.',
  },
};
