// What the examples of `--help` say is so: each ends well, unless a page has the like.
import { expect } from 'chai';
import { Checkout } from './checkout.ts';
import { everyHelp } from './help.ts';
import { notRun } from './not-run.ts';
import { readPages } from './pages.ts';

/** Examples that are not run, and why. */
const notRunOfHelp: readonly (readonly [RegExp, string])[] = [
  [/^(npm run|aircheck) demo\b/, 'is what ./setup demo runs'],
  [/^aircheck spec( |$)/, 'runs specs, as one line of docs/specs.md does'],
  [/^aircheck failover /, 'asks'],
  [/^aircheck listen /, 'takes seconds each, and docs/specs.md has the like'],
  [/^aircheck lab ssh [a-z0-9-]+$/, 'is a shell'],
  [/^aircheck dns export route53 /, "names the reader's own file"],
  [/^aircheck lab doctor --driver vagrant$/, 'depends on what this machine has'],
  [/^aircheck secrets rotate \w+ \w+$/, 'would give the boxes something to converge'],
  [/^aircheck vault rekey (\S+ )*prod\//, "names the reader's own files"],
  [/ (--out|>) \/tmp\//, 'writes outside of the checkout'],
  [/ \| jq /, 'needs jq'],
];

describe('The examples of --help', function () {
  // They are dozens, one after the other.
  this.timeout('10m');
  let checkout: Checkout;

  before(async () => {
    checkout = await Checkout.make();
    const { code, stdout, stderr } = await checkout.run('aircheck converge --no-diff');
    expect(code, stdout + stderr).to.equal(0);
  });

  after(() => checkout.remove());

  it('end well', async () => {
    const helps = await everyHelp(checkout);
    const lines = helps.flatMap(({ examples }) =>
      [...examples.matchAll(/^ {2}(\S.*?)(?: {2}.*)?$/gm)].map(([, line = '']) => line),
    );
    expect(lines).to.include('aircheck plan');
    const leftOut = [...notRun, ...notRunOfHelp];
    const seen = new Set(readPages().flatMap(({ run }) => run.map(({ command }) => command)));
    const failed: string[] = [];
    for (const line of new Set(lines)) {
      if (seen.has(line) || leftOut.some(([pattern]) => pattern.test(line))) continue;
      const { code, stdout, stderr } = await checkout.run(line);
      if (code !== 0 && !(code === 5 && line.startsWith('aircheck plan --set ')))
        failed.push(`${line}: exit ${code}\n${stdout}${stderr}`);
    }
    expect(failed.join('\n')).to.equal('');
    const needless = notRunOfHelp.filter(([pattern]) => !lines.some((line) => pattern.test(line)));
    expect(needless).to.deep.equal([]);
  });
});
