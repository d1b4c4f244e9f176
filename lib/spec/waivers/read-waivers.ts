import { type Diagnostic, type Finding, InvalidInventory } from '../../inventory/diagnostic.ts';
import type { Choice } from '../../inventory/patterns/match.ts';
import { selectNames } from '../../inventory/patterns.ts';
import { nearestPlace } from '../../inventory/place.ts';
import { pointer } from '../../inventory/pointer.ts';
import { readSource } from '../../inventory/read-file.ts';
import { reasonOf } from '../../inventory/reason.ts';
import { say } from '../../inventory/schema/say.ts';
import { type Violation, violations } from '../../inventory/schema/violation.ts';
import { SourceFile } from '../../inventory/source-file.ts';
import { parseYaml } from '../../inventory/yaml/parse.ts';
import { parseTitle, type Title } from '../run/title.ts';
import { validate } from './schema.generated.ts';
import type { WaiverData } from './types.generated.ts';
import type { Waiver } from './waivers.ts';

type Tell = (pointer: string, finding: Finding) => Diagnostic;

/**
 * Reads a file of waivers.
 *
 * @param choice The hosts and groups that patterns may name.
 * @throws InvalidInventory with all that is wrong with it
 */
export async function readWaivers(file: string, choice: Choice): Promise<Waiver[]> {
  const source = await readSource(file);
  if (!(source instanceof SourceFile)) throw new InvalidInventory([source]);
  const { value, place, findings } = parseYaml(source);
  const found = findings.map((located) => source.diagnostic(located, inWordsOfWaivers(located.finding)));
  if (value === undefined || place === undefined || found.length > 0) throw new InvalidInventory(found);
  const tell: Tell = (at, finding) => {
    const written = nearestPlace(place, at);
    const ofKey = written?.children !== null || finding.code === 'unknown-property';
    const span = ofKey ? written?.key : written;
    return source.diagnostic(span ?? { start: 0, end: 1 }, finding);
  };
  if (!validate(value)) {
    const wrong = violations(validate.errors ?? []);
    throw new InvalidInventory(wrong.map((violation) => tell(aboutOf(violation), findingOf(violation))));
  }
  const problems: Diagnostic[] = [];
  const waivers = value.waivers.map((data, index): Waiver => {
    const at = pointer('waivers', String(index));
    const { title, hosts, findings } = understand(data, choice);
    problems.push(...findings.map(({ key, finding }) => tell(`${at}/${key}`, finding)));
    const { reason, until } = data;
    return { spec: title, hosts, reason, until, tell: (finding) => tell(`${at}/spec`, finding) };
  });
  if (problems.length > 0) throw new InvalidInventory(problems);
  return waivers;
}

/** What any YAML file is told is in the words of the inventory. */
function inWordsOfWaivers(finding: Finding): Finding {
  if (finding.code !== 'not-a-mapping') return finding;
  return { ...finding, message: 'a file of waivers is a mapping', hint: 'what may fail stands below `waivers`' };
}

interface Understood {
  readonly title: Title;
  readonly hosts: ReadonlySet<string> | null;
  readonly findings: readonly { readonly key: keyof WaiverData; readonly finding: Finding }[];
}

function understand({ spec, hosts }: WaiverData, choice: Choice): Understood {
  const findings: { key: keyof WaiverData; finding: Finding }[] = [];
  let title: Title = spec;
  try {
    title = parseTitle(spec);
  } catch (error) {
    const message = `\`spec\` is no pattern: ${reasonOf(error)}`;
    findings.push({ key: 'spec', finding: { code: 'bad-value', severity: 'error', message } });
  }
  if (hosts === undefined) return { title, hosts: null, findings };
  const selected = selectNames(hosts, choice);
  findings.push(...selected.findings.map((finding) => ({ key: 'hosts' as const, finding })));
  return { title, hosts: new Set(selected.names), findings };
}

/** The place of what a violation is about. A key that is missing has none. */
function aboutOf({ pointer: at, key, keyword }: Violation): string {
  return key === null || keyword === 'required' ? at : at + pointer(key);
}

function findingOf(violation: Violation): Finding {
  const { pointer: at, key, keyword } = violation;
  if (at !== '' || key === null) return say(violation, { secret: false, written: null });
  const missing = keyword === 'required';
  return {
    code: missing ? 'missing-property' : 'unknown-property',
    severity: 'error',
    message: missing ? `a file of waivers needs \`${key}\`` : `\`${key}\` is nothing that a file of waivers has`,
    hint: 'what may fail stands below `waivers`',
  };
}
