import { expect } from 'chai';
import { describe, it } from 'mocha';
import { readCases, whatChanges } from '../golden-cases.ts';

// npm run golden writes them anew; read the difference before keeping it.

const cases = await readCases();

describe('what a change of the inventory changes in the files of hosts', () => {
  for (const { name, change, changes } of cases) {
    it(name, async () => expect(await whatChanges(change)).to.equal(changes));
  }
});
