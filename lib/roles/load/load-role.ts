import path from 'node:path';
import type { Diagnostic } from '../../inventory/diagnostic.ts';
import { pointer } from '../../inventory/pointer.ts';
import { readSource } from '../../inventory/read-file.ts';
import { SourceFile } from '../../inventory/source-file.ts';
import type { Value } from '../../inventory/vars.ts';
import { parseYaml } from '../../inventory/yaml/parse.ts';
import { diagnosticOf } from '../findings.ts';
import type { Role } from '../role.ts';
import { RoleFile } from '../role-file.ts';
import { checkSetting, compileSetting } from '../settings/compile.ts';
import type { Setting } from '../settings/setting.ts';
import type { Template } from '../template/template.ts';
import { TemplateSet } from '../template/template-set.ts';
import type { RoleData } from '../types.generated.ts';
import { checkRole } from './role-schema.ts';
import { readTemplates } from './template-files.ts';

/** A role, or everything that is wrong with it. */
export async function loadRole(directory: string): Promise<Role | Diagnostic[]> {
  const source = await readSource(path.join(directory, 'role.yml'));
  if (!(source instanceof SourceFile)) return [source];
  const { value, place, findings } = parseYaml(source);
  const found = findings.map((located) => source.diagnostic(located, located.finding));
  if (value === undefined || place === undefined || found.length > 0) return found;

  const file = new RoleFile(source, place);
  const checked = checkRole(value);
  if ('findings' in checked) return checked.findings.map(({ pointer, finding }) => file.at(pointer, finding));
  const { data } = checked;
  const settings = compileSettings(data, file);
  const templates = new TemplateSet(await readTemplates(directory));
  const problems = [...nameProblems(data, directory, file), ...settings.findings, ...templateProblems(templates)];
  if (problems.length > 0) return problems;

  const texts = new Map<string, Template>();
  return {
    name: data.name,
    directory,
    file,
    data,
    settings: settings.compiled,
    templates,
    text(at, text, expression = false) {
      const known = texts.get(at);
      if (known !== undefined) return known;
      const template = templates.compile(file.template(at, text, expression));
      texts.set(at, template);
      return template;
    },
  };
}

function nameProblems(data: RoleData, directory: string, file: RoleFile): Diagnostic[] {
  const expected = path.basename(directory);
  if (data.name === expected) return [];
  const message = `the role is called \`${data.name}\`, but its directory \`${expected}\``;
  return [
    file.at('/name', { code: 'wrong-role-name', severity: 'error', message, hint: `write \`name: ${expected}\`` }),
  ];
}

function compileSettings(data: RoleData, file: RoleFile): { compiled: Map<string, Setting>; findings: Diagnostic[] } {
  const compiled = new Map<string, Setting>();
  const findings: Diagnostic[] = [];
  for (const [name, setting] of Object.entries(data.settings ?? {})) {
    const at = pointer('settings', name);
    const validate = compileSetting(setting);
    if (typeof validate === 'string') {
      const message = `the setting \`${name}\` is no JSON Schema: ${validate}`;
      findings.push(file.at(at, { code: 'bad-setting', severity: 'error', message }));
      continue;
    }
    const problems = checkSetting(validate, setting.default, 'default');
    findings.push(...problems.map((problem) => file.at(`${at}/default${problem.pointer}`, problem.finding)));
    const value: Value = plain(setting.default);
    const spot = file.spot(`${at}/default`);
    compiled.set(name, { name, description: setting.description, default: value, spot, validate });
  }
  return { compiled, findings };
}

/** YAML can say nothing else; a role holds no secrets. */
function plain(value: unknown): Value {
  if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return value;
  if (Array.isArray(value)) return value.map(plain);
  return Object.fromEntries(Object.entries(value ?? {}).map(([key, item]) => [key, plain(item)]));
}

/** What is wrong with the texts of all templates, also of those that no host uses. */
function templateProblems(templates: TemplateSet): Diagnostic[] {
  return templates.names.flatMap((name) => templates.find(name)?.faults ?? []).map(diagnosticOf);
}
