import type { ReloadStep } from '../../icecast/reload-step.ts';
import { contentSum } from '../../resources/file-content.ts';
import { stepsOf } from '../../resources/kinds.ts';
import { quote } from '../../resources/quote.ts';
import { sysctlPath } from '../../resources/read-script.ts';
import type { HostState } from '../../resources/state.ts';
import type { FileContent, Step, UserStep } from '../../resources/step.ts';
import type { Resource } from '../../resources/types.generated.ts';
import type { Check, HostConfig } from '../../roles/render.ts';
import { covers } from '../covers.ts';
import { placedLines } from '../gone/placed-lines.ts';
import { stepsOfPlan } from '../gone/steps-of-plan.ts';
import type { HostPlan } from '../plan.ts';
import { type HostRecord, installedLines } from '../record.ts';
import { definedUnit } from '../unit-paths.ts';
import { expectations } from './expectations.ts';
import { type Heard, heardLines } from './heard-lines.ts';
import { itemLines, type Payload, payloads } from './items.ts';
import { logLines } from './log-lines.ts';
import { questionLines } from './question-lines.ts';

/** The plan of one host as sh: data for the transaction's programs, each function one of its lists. */
export interface PlanScript {
  readonly text: string;
  /** The new files' contents, by the numbers that the script knows them by. */
  readonly payloads: readonly Payload[];
  /** Configurations that daemons are given for a moment, counted from 1. */
  readonly steps: readonly ReloadStep[];
  /** What daemons are asked in the end, as lines; nothing if that is nothing. */
  readonly questions: string;
}

export interface Beside {
  /** What people could listen to there, and must hear afterwards. */
  readonly heard?: readonly Heard[];
  /** Those resources of the configuration that no role has any more. */
  readonly gone?: readonly Resource[];
}

/** Writes a plan as sh. Every value in it is quoted; the script may hold secrets. */
export function planScript(
  plan: HostPlan,
  config: HostConfig,
  state: HostState,
  record: HostRecord,
  { heard = [], gone = [] }: Beside = {},
): PlanScript {
  const steps = [...stepsOfPlan(plan, config, gone), ...precautions(plan, config, state)];
  const between = new Steps();
  const acts = plan.actions.map(({ verb, unit, stepwise }) => ({
    there: call(verb, unit, ...between.of(stepwise?.path, stepwise?.forward)),
    back: call(verb, unit, ...between.of(stepwise?.path, stepwise?.back)),
  }));
  const { files, kept } = installed(config.resources, record);
  const text = [
    list('expectations', expectations(steps, state)),
    list('packages', packageLines(steps)),
    list('accounts', steps.flatMap(accountLines)),
    list('items', itemLines(steps)),
    list('checks', checkLines(config.checks, steps)),
    list('settings', steps.flatMap(settingLines)),
    list(
      'kept_actions',
      acts.toReversed().map(({ back }) => `keep_action ${back}`),
    ),
    list(
      'actions',
      acts.map(({ there }) => `"$1" ${there}`),
    ),
    logLines(config, state),
    list(
      'verifications',
      config.verify.map(({ name, within, command }) => call('verify', name, `${within}`, command)),
    ),
    list('heard', heardLines(plan.actions, heard)),
    list('removals', removalLines(steps)),
    list(
      'installed_before',
      [...kept, ...placedLines(config, plan.changes, record)].map((line) => call('printf', '%s\\n', line)),
    ),
    list(
      'installed_files',
      files.map((line) => call('echo', line)),
    ),
  ];
  return {
    text: text.join(''),
    payloads: payloads(steps),
    steps: between.all,
    questions: plan.actions.map(({ questions }) => (questions === null ? '' : questionLines(questions))).join(''),
  };
}

/** Numbers configurations as they are first named. */
class Steps {
  readonly all: ReloadStep[] = [];

  /** The file, and the numbers of what it holds for a moment; nothing if that is nothing. */
  of(path = '', steps: readonly ReloadStep[] = []): string[] {
    return steps.length === 0 ? [] : [path, ...steps.map((step) => `${this.all.push(step)}`)];
  }
}

/** A package that is installed may bring what shall not be there, and was not there yet when the plan was made. */
function precautions({ changes }: HostPlan, { resources }: HostConfig, state: HostState): Step[] {
  if (!changes.some(({ steps }) => steps.some((step) => step.do === 'install-package'))) return [];
  const changed = new Set(changes.map(({ resource }) => resource));
  return resources.flatMap((resource) =>
    'absent' in resource && resource.absent && !changed.has(resource) ? stepsOf(resource, state, []) : [],
  );
}

function list(name: string, lines: readonly string[]): string {
  return `${name}() {\n${(lines.length === 0 ? [':'] : lines).map((line) => `  ${line}\n`).join('')}}\n`;
}

/** A call with quoted arguments. */
export function call(name: string, ...values: readonly string[]): string {
  return [name, ...values.map(quote)].join(' ');
}

function packageLines(steps: readonly Step[]): string[] {
  const names = steps.flatMap((step) => (step.do === 'install-package' ? [step.name] : []));
  return names.length === 0 ? [] : [call('install_packages', ...names)];
}

function accountLines(step: Step): string[] {
  if (step.do === 'add-group') return [call('add_group', step.name, yesOrNo(step.system))];
  if (step.do === 'add-user' || step.do === 'change-user') return [userLine(step)];
  return [];
}

/** A hyphen stands for what is not asked: no account, path or list is called that. */
function userLine({ name, system, group, groups, shell, home }: UserStep): string {
  return call('set_user', name, yesOrNo(system), group ?? '-', groups?.join(',') ?? '-', shell ?? '-', home ?? '-');
}

function settingLines(step: Step): string[] {
  if (step.do === 'set-sysctl') {
    return [call('set_sysctl', step.name, sysctlPath(step.name), step.value, yesOrNo(step.optional))];
  }
  return step.do === 'run-command' ? [call('run_command', step.name, step.user ?? '', step.run, step.unless)] : [];
}

/** Users before groups: a group that is somebody's own cannot go first. */
function removalLines(steps: readonly Step[]): string[] {
  const named = (what: Step['do'], program: string): string[] =>
    steps.flatMap((step) => (step.do === what && 'name' in step ? [call(program, step.name)] : []));
  const units = steps.flatMap((step) => (step.do === 'remove-file' ? (definedUnit(step.path) ?? []) : []));
  return [
    ...units.map((unit) => call('forget_unit', unit)),
    ...named('remove-package', 'remove_package'),
    ...named('remove-user', 'remove_user'),
    ...named('remove-group', 'remove_group'),
  ];
}

/** Only checks of directories in which something changes. */
function checkLines(checks: readonly Check[], steps: readonly Step[]): string[] {
  const touched = steps.flatMap((step) => ('path' in step ? [step.path] : []));
  const due = checks.filter(({ tree }) => touched.some((path) => path.startsWith(`${tree}/`)));
  if (due.length === 0) return [];
  const calls = due.map(({ name, tree, user, command }) => call('check', name, tree, user ?? '', command));
  return ['open_checks', ...calls, 'close_checks'];
}

/**
 * What is recorded once all is well: the files that daemons of this configuration read. A file whose daemon is not part
 * of it, as under --tags, was put in place and not taken yet; the next converge of both finds that out by its age.
 */
function installed(resources: readonly Resource[], record: HostRecord): { files: string[]; kept: string[] } {
  const reads = resources.flatMap((resource) => (resource.kind === 'service' ? (resource.reads ?? []) : []));
  const files = new Map<string, FileContent>();
  const gone = new Set<string>();
  for (const resource of resources) {
    if (resource.kind !== 'file') continue;
    if (resource.absent) gone.add(resource.path);
    else if (reads.some(({ path }) => covers(path, resource.path))) files.set(resource.path, resource.content);
  }
  return {
    files: [...files].map(([path, content]) => `${contentSum(content)} ${path}`),
    kept: installedLines(record.installed, new Set([...files.keys(), ...gone])),
  };
}

function yesOrNo(value: boolean): string {
  return value ? 'yes' : 'no';
}
