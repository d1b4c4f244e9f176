import { readdirSync } from 'node:fs';
import path from 'node:path';
import { expect } from 'chai';
import { describe, it } from 'mocha';
import { documentOf } from '../../../../lib/icecast/lint/document.ts';
import { plainServer } from '../../../../lib/icecast/lint/rule.ts';
import { rules } from '../../../../lib/icecast/lint/rules.ts';

const directory = path.resolve(import.meta.dirname, '../../../../lib/icecast/lint');

const others = ['document', 'example', 'fix', 'ignore', 'known', 'lint', 'page', 'rule', 'rules', 'values'];

/** The codes that all rules together find. */
function found(xml: string, server = plainServer): string[] {
  const { root } = documentOf(xml);
  return rules.flatMap((rule) => [...rule.check(root, server, '2.4')].map(() => rule.code));
}

describe('Rules of lint', () => {
  it('have codes of their own', () => {
    expect(new Set(rules.map(({ code }) => code)).size).to.equal(rules.length);
    for (const { code } of rules) expect(code).to.match(/^[a-z]+(-[a-z]+)*$/);
  });

  it('are all in the list, each in a file of its name', () => {
    const files = readdirSync(directory).map((name) => name.replace('.ts', ''));
    expect(files.filter((name) => !others.includes(name))).to.have.members(rules.map(({ code }) => code));
  });

  for (const { code, failing, passing, server, what, why, remedy, besides = [] } of rules) {
    it(`${code}: ${what}`, () => {
      const without = (codes: string[]) => codes.filter((one) => !besides.includes(one));
      expect(without(found(failing, server)), failing).to.deep.equal([code]);
      expect(without(found(passing, server)), passing).to.deep.equal([]);
      for (const other of besides)
        expect(rules.find((rule) => rule.code === other)?.severity, `${other} is more than a note`).to.equal('note');
      expect(what, 'what').to.not.match(/\.$/);
      for (const text of [why, remedy]) expect(text).to.match(/\.$/);
    });
  }
});
