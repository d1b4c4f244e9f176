import type { CodeTable } from './codes/entry.ts';
import { fileCodes } from './codes/files.ts';
import { icecastCodes } from './codes/icecast.ts';
import { mountCodes } from './codes/mounts.ts';
import { networkCodes } from './codes/network.ts';
import { patternCodes } from './codes/patterns.ts';
import { roleCodes } from './codes/roles.ts';
import { schemaCodes } from './codes/schema.ts';
import { secretCodes } from './codes/secrets.ts';
import { templateCodes } from './codes/templates.ts';
import { waiverCodes } from './codes/waivers.ts';
import { yamlCodes } from './codes/yaml.ts';

/** The catalogue's parts, in the order in which one meets them. docs/errors.md is written from it. */
export const catalogue: readonly { readonly title: string; readonly codes: CodeTable }[] = [
  { title: 'Files', codes: fileCodes },
  { title: 'YAML', codes: yamlCodes },
  { title: 'Kinds and properties', codes: schemaCodes },
  { title: 'Secrets', codes: secretCodes },
  { title: 'Patterns and `--set`', codes: patternCodes },
  { title: 'The network', codes: networkCodes },
  { title: 'Mounts and sources', codes: mountCodes },
  { title: 'Icecast', codes: icecastCodes },
  { title: 'Roles', codes: roleCodes },
  { title: 'Templates', codes: templateCodes },
  { title: 'Waivers', codes: waiverCodes },
];

/** Every code that a diagnostic can have. */
export const codes: CodeTable = Object.assign({}, ...catalogue.map((part) => part.codes));

/** The page of the catalogue, in Markdown. */
export function cataloguePage(): string {
  const parts = catalogue.map(({ title, codes }) => {
    const entries = Object.entries(codes).map(
      ([code, { severity, title, means, fix }]) => `### ${code}\n\n*${severity}: ${title}.* ${means}\n\n${fix}\n`,
    );
    return `## ${title}\n\n${entries.join('\n')}`;
  });
  return `${introduction}\n${parts.join('\n')}`;
}

const introduction = `# Errors and warnings

Every finding has a code that does not change, a place, and where possible a hint:

    relays.yml:12:13: error[unknown-property]: \`regoin\` is no property of \`eu-1\`
    12 |     regoin: eu
       |     ^^^^^^
      hint: did you mean \`region\`?

All findings are shown at once. An error stops the command before any host is contacted; a warning does not.
This page is written from lib/inventory/codes.ts by scripts/errors.ts.
`;
