import { type Find, leftByConverge } from '../finding.ts';

/** What a clock may be off before anybody minds. Seconds. */
const tolerance = 2;

/** A clock that goes wrong: logs, certificates and the ages of files are wrong with it. */
export const clock: Find = ({ facts, resources }) => {
  if (facts.clock === null) return [];
  const { host, earliest, latest } = facts.clock;
  const off = host < earliest ? host - earliest : host > latest ? host - latest : 0;
  if (Math.abs(off) <= tolerance) return [];
  const says = `is ${Math.round(Math.abs(off))} s ${off < 0 ? 'slow' : 'fast'}`;
  const daemon = resources.some((one) => one.kind === 'service' && one.name === 'systemd-timesyncd');
  const heal = `look at ${daemon ? 'timedatectl timesync-status' : 'its time service'}, and at this machine's own clock`;
  return [leftByConverge(heal, { kind: 'clock', what: 'clock', says })];
};
