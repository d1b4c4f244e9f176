import type { Diagnostic } from '../../inventory/diagnostic.ts';
import { didYouMean } from '../../inventory/nearest.ts';
import { steps } from '../../inventory/pointer.ts';
import { Secret } from '../../inventory/secret.ts';
import { isMapping, type Value, type Vars } from '../../inventory/vars.ts';
import type { Host, Network } from '../../network/network.ts';
import type { Locator, Origins } from '../context/origins.ts';
import { varsLocator } from '../context/vars.ts';
import type { Role } from '../role.ts';
import { describe } from '../template/describe.ts';
import { checkSetting } from './compile.ts';

/** The settings of a role on one host, and what is wrong with what the inventory says of them. */
export interface SettingsOf {
  readonly values: Vars;
  readonly findings: readonly Diagnostic[];
}

/** A role's defaults, overridden by `vars.<role>` of the host. */
export function settingsOf(role: Role, network: Network, host: Host, origins: Origins): SettingsOf {
  const said = host.vars[role.name];
  const vars = varsLocator(network, host).child(role.name);
  const findings: Diagnostic[] = [];
  const values = new Map<string, Value>([...role.settings].map(([name, setting]) => [name, setting.default]));

  if (isMapping(said)) {
    for (const [name, value] of Object.entries(said)) {
      const problems = problemsOf(role, name, value, vars.child(name));
      findings.push(...problems);
      if (problems.length === 0) values.set(name, value);
    }
  } else if (said !== undefined) {
    const message = `\`vars.${role.name}\` holds the settings of the role ${role.name}, but is ${describe(said)}`;
    findings.push({ code: 'wrong-type', severity: 'error', message, ...vars.spot() });
  }

  const settings: Vars = Object.fromEntries(values);
  origins.register(settings, {
    spot: () => vars.spot(),
    child: (key) => settingLocator(role, said, vars, String(key)),
  });
  return { values: settings, findings };
}

function settingLocator(role: Role, said: Value | undefined, vars: Locator, name: string): Locator {
  if (isMapping(said) && Object.hasOwn(said, name)) return vars.child(name);
  const locator: Locator = { spot: () => role.settings.get(name)?.spot, child: () => locator };
  return locator;
}

function problemsOf(role: Role, name: string, value: Value, written: Locator): Diagnostic[] {
  const setting = role.settings.get(name);
  if (setting === undefined) {
    const hint = didYouMean(name, [...role.settings.keys()]);
    const message = `the role ${role.name} has no setting \`${name}\``;
    const finding = {
      code: 'unknown-setting',
      severity: 'error' as const,
      message,
      ...(hint === undefined ? {} : { hint }),
    };
    return [{ ...finding, ...written.spot('key') }];
  }
  if (value instanceof Secret) {
    const message = `\`vars.${role.name}.${name}\` is encrypted, but no setting is secret`;
    return [{ code: 'wrong-type', severity: 'error', message, ...written.spot('key') }];
  }
  return checkSetting(setting.validate, value, name).map(({ pointer, finding }) => {
    const locator = steps(pointer).reduce((place, step) => place.child(step), written);
    return { ...finding, ...(locator.spot() ?? written.spot()) };
  });
}
