import { checkReferences } from './check-references.ts';
import { readConfig } from './check-schema.ts';
import { checkStructure } from './check-structure.ts';
import { compareParsed } from './compare.ts';
import { dialectOf } from './dialect-of.ts';
import type { Finding } from './finding.ts';
import type { IcecastModel } from './model.ts';
import { parse, UnreadableXml } from './parse.ts';

/**
 * Everything that is wrong with a rendered icecast.xml. Icecast 2.4.4 has no check of its own: it ignores what it
 * does not know, reads a word as 0, and crashes on an empty element, also when it only reloads. So this is the check.
 *
 * @param model What it is meant to say. Left out: only what Icecast makes of it counts.
 */
export function checkRendered(xml: string, model?: IcecastModel): Finding[] {
  const root = parsed(xml);
  if (!('name' in root)) return [root];
  const dialect = dialectOf(xml);
  const findings = checkStructure(root, dialect);
  if (root.name !== 'icecast') return findings;
  const read = readConfig(root, dialect);
  findings.push(...('config' in read ? checkReferences(read.config, model?.icecast) : read.findings));
  // What is broken differs anyway.
  return findings.length === 0 && model !== undefined ? compareParsed(root, model) : findings;
}

function parsed(xml: string): ReturnType<typeof parse> | Finding {
  try {
    return parse(xml);
  } catch (error) {
    if (error instanceof UnreadableXml)
      return { path: '/', message: `is not XML that Icecast can read: ${error.message}` };
    throw error;
  }
}
