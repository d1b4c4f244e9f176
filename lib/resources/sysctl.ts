import type { Difference } from './difference.ts';
import { compareFile } from './file.ts';
import { sha256 } from './file-content.ts';
import type { Kind } from './kind.ts';
import { wantedOwnership } from './ownership.ts';
import type { HostState } from './state.ts';
import type { Step } from './step.ts';
import type { SysctlResource } from './types.generated.ts';

/** A kernel setting: its running value, and a file of its own in /etc/sysctl.d for after a reboot. */
export const sysctl: Kind<SysctlResource> = {
  needs(desired, needs) {
    needs.sysctls.add(desired.name);
    needs.paths.add(pathOf(desired));
    needs.sums.set(pathOf(desired), sha256(textOf(desired)));
  },

  compare(desired, state) {
    const content = { text: textOf(desired) };
    const lasting = compareFile(pathOf(desired), content, wantedOwnership({}, state, '0644'), state);
    return [...compareRunning(desired, state), ...lasting];
  },

  steps(desired, state, differences) {
    const steps: Step[] = [];
    if (differences.some(({ property }) => property !== 'running value')) {
      const content = { text: textOf(desired) };
      steps.push({ do: 'put-file', path: pathOf(desired), content, ...wantedOwnership({}, state, '0644') });
    }
    if (differences.some(({ property }) => property === 'running value')) {
      const { name, value } = desired;
      steps.push({ do: 'set-sysctl', name, value, optional: desired.optional ?? false });
    }
    return steps;
  },
};

function compareRunning(desired: SysctlResource, state: HostState): Difference[] {
  const found = state.sysctls.get(desired.name) ?? { value: null, writable: false };
  if (found.value === desired.value) return [];
  // In a container most settings are the outer host's: there they cannot be otherwise, and nothing is to be done.
  if (!found.writable && desired.optional) return [];
  if (!found.writable) {
    const reason = found.value === null ? 'the kernel does not have it' : `it is ${found.value} and cannot be set here`;
    const hint = 'set it on the machine that owns the kernel, or mark the resource as optional';
    return [{ property: 'obstacle', reason, hint }];
  }
  return [{ property: 'running value', before: found.value, after: desired.value }];
}

function pathOf(desired: SysctlResource): string {
  return `/etc/sysctl.d/60-aircheck-${desired.name}.conf`;
}

/** With a hyphen in front, a kernel that does not have the setting is no error at boot: sysctl.d(5). */
function textOf(desired: SysctlResource): string {
  return `${desired.optional ? '-' : ''}${desired.name} = ${desired.value}\n`;
}
