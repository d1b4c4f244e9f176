import { Secret } from '../../../../lib/inventory/secret.ts';
import type { Format } from '../../../../lib/roles/escapers/escaper.ts';
import { escapers } from '../../../../lib/roles/escapers/formats.ts';
import type { Origins } from '../../../../lib/roles/template/run.ts';
import { fileSource } from '../../../../lib/roles/template/source.ts';
import { TemplateSet } from '../../../../lib/roles/template/template-set.ts';

const nowhere: Origins = { follow: () => undefined, spot: () => undefined };

/** What the templates of these specs see. */
export const variables: Readonly<Record<string, unknown>> = {
  station: { name: 'A & B', url: null, password: new Secret('s3cr&t') },
  mount: { name: '/live.mp3', bitrate: 128, title: 'Live', public: true, fallback: null, sources: ['a', 'b'] },
  mounts: [
    { name: '/a', bitrate: 128, hidden: false },
    { name: '/b', bitrate: 64, hidden: true },
  ],
  upstream: null,
  empty: [],
  words: ['x', 'y'],
};

export interface Options {
  readonly format?: Format;
  /** Further templates, by name. */
  readonly templates?: Readonly<Record<string, string>>;
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly origins?: Origins;
}

function setOf(text: string, templates: Readonly<Record<string, string>> = {}): TemplateSet {
  const all = Object.entries({ main: text, ...templates });
  return new TemplateSet(all.map(([name, source]) => fileSource(name, `/templates/${name}`, source)));
}

/** Renders a template; the faults as `code file:line:column+length message`, hints in brackets. */
export function render(text: string, options: Options = {}) {
  const set = setOf(text, options.templates);
  const template = set.find('main');
  if (template === undefined) throw new Error('the template is there');
  const surroundings = {
    variables: new Map(Object.entries({ ...variables, ...options.variables })),
    origins: options.origins ?? nowhere,
  };
  const rendering = set.render(template, surroundings, escapers[options.format ?? 'text']);
  return { ...rendering, faults: rendering.faults.map(faultText), raw: rendering.faults };
}

/** The text of a template that has no faults. */
export function textOf(text: string, options: Options = {}): string {
  const { text: rendered, faults } = render(text, options);
  if (faults.length > 0) throw new Error(faults.join('\n'));
  return rendered;
}

/** The value of one expression. */
export function evaluate(expression: string): unknown {
  const set = setOf(`{{ ${expression} }}`);
  const template = set.find('main');
  if (template === undefined) throw new Error('the template is there');
  const { value, faults } = set.evaluate(template, {
    variables: new Map(Object.entries(variables)),
    origins: nowhere,
  });
  if (faults.length > 0) throw new Error(faults.map(faultText).join('\n'));
  return value;
}

function faultText(fault: ReturnType<TemplateSet['render']>['faults'][number]): string {
  const { file, line, column, length } = fault.spot.origin;
  const hint = fault.hint === undefined ? '' : ` [${fault.hint}]`;
  return `${fault.code} ${file.replace('/templates/', '')}:${line}:${column}+${length} ${fault.message}${hint}`;
}
