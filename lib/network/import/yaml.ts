import { pointer } from '../../inventory/pointer.ts';
import { type Data, isData } from './draft.ts';

/** A file of an inventory, and the pointer of what stands on each line. */
export interface YamlFile {
  readonly text: string;
  readonly pointers: readonly string[];
}

/** Data as YAML that people go on writing in. */
export function yamlOf(data: Data, heading: string): YamlFile {
  const lines = [`# ${heading}`];
  const pointers = [''];
  const write = (value: Data, indent: string, at: readonly string[]): void => {
    for (const [key, member] of Object.entries(value)) {
      const steps = [...at, key];
      const block = isData(member) && Object.keys(member).length > 0;
      const items = Array.isArray(member) && member.some(isData) ? member : [];
      lines.push(`${indent}${scalar(key)}:${block || items.length > 0 ? '' : ` ${flow(member)}`}`);
      pointers.push(pointer(...steps));
      if (block) write(member, `${indent}  `, steps);
      for (const [i, item] of items.entries()) {
        lines.push(`${indent}  - ${flow(item)}`);
        pointers.push(pointer(...steps, i));
      }
    }
  };
  write(data, '', []);
  return { text: `${lines.join('\n')}\n`, pointers };
}

function flow(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(flow).join(', ')}]`;
  if (isData(value))
    return `{${Object.entries(value)
      .map(([key, member]) => `${scalar(key)}: ${flow(member)}`)
      .join(', ')}}`;
  return typeof value === 'string' ? scalar(value) : String(value);
}

function scalar(text: string): string {
  const plain = /^[A-Za-z/][A-Za-z0-9/._-]*$/.test(text) && !/^(true|false|null|yes|no|on|off|y|n)$/i.test(text);
  return plain ? text : JSON.stringify(text);
}
