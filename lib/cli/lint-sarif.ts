import path from 'node:path';
import { others } from '../icecast/lint/lint.ts';
import { rules } from '../icecast/lint/rules.ts';
import { codes } from '../inventory/codes.ts';
import type { Linted } from './lint-findings.ts';

/** Findings as SARIF 2.1.0, which code hosts show beside the lines. Places are relative to `cwd`. */
export function sarifOf(findings: readonly Linted[], { cwd, version }: { cwd: string; version: string }): object {
  const descriptions = descriptionsOf(findings);
  const indices = new Map(descriptions.map(({ id }, index) => [id, index]));
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'aircheck', semanticVersion: version, rules: descriptions } },
        columnKind: 'utf16CodeUnits',
        results: findings.map((finding) => ({
          ruleId: finding.code,
          ruleIndex: indices.get(finding.code) ?? -1,
          level: finding.severity,
          message: { text: [finding.message, finding.hint].filter((text) => text !== undefined).join('\n') },
          ...locationsOf(finding, cwd),
          ...suppressionsOf(finding),
        })),
      },
    ],
  };
}

interface Description {
  readonly id: string;
  readonly shortDescription: { readonly text: string };
  readonly help?: { readonly text: string };
  readonly defaultConfiguration: { readonly level: string };
}

/** Of every rule of lint, and of those of the inventory that found something. */
function descriptionsOf(findings: readonly Linted[]): Description[] {
  const own = rules.map(({ code, severity, what, why, remedy }) => ({
    id: code,
    shortDescription: { text: what },
    help: { text: `${why}\n\n${remedy}` },
    defaultConfiguration: { level: severity },
  }));
  const more = others.map(({ code, severity, what }) => ({
    id: code,
    shortDescription: { text: what },
    defaultConfiguration: { level: severity },
  }));
  const all = new Map<string, Description>([...own, ...more].map((description) => [description.id, description]));
  for (const { code, severity } of findings) {
    const text = codes[code]?.title ?? code;
    if (!all.has(code))
      all.set(code, { id: code, shortDescription: { text }, defaultConfiguration: { level: severity } });
  }
  return [...all.values()];
}

function locationsOf({ origin }: Linted, cwd: string): object {
  if (origin === undefined) return {};
  const { file, line, column, length } = origin;
  const region = { startLine: line, startColumn: column, endColumn: column + length };
  return { locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(file, cwd) }, region } }] };
}

/** Of a file on a host as `HOST/path`. */
function uriOf(file: string, cwd: string): string {
  const named = path.isAbsolute(file) ? path.relative(cwd, file) : file.replace(':', '');
  return named.split(path.sep).map(encodeURIComponent).join('/');
}

function suppressionsOf({ ignored }: Linted): object {
  if (ignored === undefined) return {};
  const kind = ignored.by === 'comment' ? 'inSource' : 'external';
  return { suppressions: [{ kind, justification: ignored.reason }] };
}
