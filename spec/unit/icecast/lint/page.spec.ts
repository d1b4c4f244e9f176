import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from 'chai';
import { describe, it } from 'mocha';
import { lintPage } from '../../../../lib/icecast/lint/page.ts';
import { rules } from '../../../../lib/icecast/lint/rules.ts';

const file = path.resolve(import.meta.dirname, '../../../../docs/lint.md');

describe('docs/lint.md', () => {
  const text = readFileSync(file, 'utf8');

  it('is what the rules say: scripts/lint-page.ts writes it', () => {
    expect(text).to.equal(lintPage());
  });

  it('has every rule with what differs between its examples', () => {
    for (const { code, what } of rules) {
      const entry = text.split(`### ${code}\n`)[1]?.split('\n### ')[0] ?? '';
      expect(entry, code)
        .to.include(what)
        .and.match(/```diff\n[\s\S]*^[-+] *</m);
    }
  });
});
