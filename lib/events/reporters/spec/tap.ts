import { fullTitle } from '../../lines/spec-mark.ts';
import type { Reporter, Screen } from '../../reporter.ts';
import type { SpecFailure, SpecResult } from '../../types.generated.ts';

/**
 * TAP with what is wrong as YAML. The plan comes last, since a run may end early. It is valid TAP 14 too, but says 13:
 * the `prove` of Debian 12 knows no later version, and calls a run of one failed.
 */
export function tapReporter(out: Pick<Screen, 'write'>): Reporter {
  let number = 0;
  return {
    report(event) {
      if (event.type === 'spec-started') out.write('TAP version 13\n');
      if (event.type === 'spec-result') out.write(`${resultLines(event, ++number).join('\n')}\n`);
      if (event.type === 'specs-finished') out.write(number === 0 ? '1..0 # SKIP no specs\n' : `1..${number}\n`);
    },
  };
}

function resultLines(result: SpecResult, number: number): string[] {
  const { outcome, reason, earlier, failures } = result;
  const good = outcome === 'passed' || outcome === 'skipped';
  const skip = outcome === 'skipped' ? ` # SKIP ${oneLine(reason ?? '')}`.trimEnd() : '';
  const line = `${good ? 'ok' : 'not ok'} ${number} - ${oneLine(fullTitle(result))}${skip}`;
  if (good) return [line];
  const more = [
    `outcome: ${outcome}`,
    ...at(result),
    'failures:',
    ...failures.flatMap((failure) => failureYaml(failure)),
  ];
  if (failures.length === 0) more.splice(-1, 1, 'failures: []');
  if (earlier.length > 0) more.push('earlier:', ...earlier.map((message) => `  - ${quoted(message)}`));
  return [line, '  ---', ...more.map((text) => `  ${text}`), '  ...'];
}

function at({ file, line }: SpecResult): string[] {
  return ['at:', `  file: ${quoted(file)}`, ...(line === null ? [] : [`  line: ${line}`])];
}

function failureYaml(failure: SpecFailure): string[] {
  const lines = Object.entries(failure).flatMap(([key, value]) => {
    if (value === null) return [];
    return [`${key}: ${typeof value === 'string' ? quoted(value) : value}`];
  });
  return lines.map((line, index) => `${index === 0 ? '  - ' : '    '}${line}`);
}

/**
 * A string of JSON is one of YAML, but for characters that YAML wants escaped and JSON does not. All on one line, and
 * short escapes as \x07: the YAML that `prove` reads has no other, and no blocks that say how they are indented.
 */
function quoted(text: string): string {
  const hex = (code: number) => (code < 0x100 ? `\\x${code.toString(16).padStart(2, '0')}` : `\\u${code.toString(16)}`);
  return JSON.stringify(text)
    .replace(/\\(u00([0-9a-f]{2})|.)/g, (all, _, code?: string) => (code === undefined ? all : `\\x${code}`))
    .replace(/[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g, (character) => hex(character.charCodeAt(0)));
}

/** In a description, # would begin a directive. */
function oneLine(text: string): string {
  return text
    .replace(/[\u0000-\u001f\u007f-\u009f]+/g, ' ')
    .replace(/[\\#]/g, '\\$&')
    .trim();
}
