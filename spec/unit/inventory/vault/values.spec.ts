import { expect } from 'chai';
import { Secret } from '../../../../lib/inventory/secret.ts';
import { VaultOpener } from '../../../../lib/inventory/vault/decrypt.ts';
import { encrypt } from '../../../../lib/inventory/vault/encrypt.ts';
import { openValues, withEncryptedValues, withPlainValues } from '../../../../lib/inventory/vault/values.ts';
import { inlineVault, labelledVault, passwordDev, passwordOne, tagged } from '../vaults.ts';

const one = { id: 'default', password: new Secret(passwordOne) };
const dev = { id: 'dev', password: new Secret(passwordDev) };
const opener = () => new VaultOpener(async () => [one, dev]);

async function plainOf(text: string): Promise<string> {
  const { values, findings } = await openValues('/x.yml', text, opener());
  expect(findings).to.deep.equal([]);
  return withPlainValues(text, values);
}

/** A text after an edit that replaces some of it, and what is wrong with it. */
async function edited(text: string, change: (plain: string) => string): Promise<{ text: string; codes: string[] }> {
  const { values } = await openValues('/x.yml', text, opener());
  const after = await withEncryptedValues('/x.yml', change(withPlainValues(text, values)), values, one);
  return { text: after.text, codes: after.findings.map(({ code }) => code) };
}

describe('encrypted values of a text', () => {
  const wholes: Readonly<Record<string, string>> = {
    'behind a key': 'a: !vault "x"\n',
    'without a line break at the end': 'a: !vault "x"',
    'with a comment behind it, and lines around it': '# one\n\na: !vault "x"   # two\n\n# three\nb: 1\n',
    'deep down': 'a:\n  b:\n      c: !vault "x"\n      d: 2\n  e: 3\n',
    'in lists': '- !vault "x"\n-   !vault "y"\n- a: !vault "z"\n  b:\n  - !vault "x"\n- - !vault "w"\n'.replace(
      /^/,
      'list:\n',
    ),
    'with line breaks, quotes and spaces in it': 'a: !vault "x\\n\\ty \\"z\\" \\\\ # é 📻"\nb: !vault " "\n',
    'behind the older tag': 'a: !vault-encrypted "x"\n',
    'as numbers and words': 'a: !vault "1"\nb: !vault "null"\nc: !vault "0x10"\n',
  };
  for (const [where, plain] of Object.entries(wholes)) {
    it(`are written and read ${where}`, async () => {
      const { text, findings } = await withEncryptedValues('/x.yml', plain, [], one);
      expect(findings).to.deep.equal([]);
      expect(text).to.include('$ANSIBLE_VAULT;1.1;AES256\n').and.not.to.include('"');
      expect(await plainOf(text)).to.equal(plain.replace('!vault-encrypted', '!vault'));
    });
  }

  it('are taken as they are typed, in any spelling of YAML', async () => {
    const typed = "a: !vault plain words\nb: !vault 'single'\nc: !vault |\n  two\n  lines\nd: !vault 12\n";
    const { text, findings } = await withEncryptedValues('/x.yml', typed, [], one);
    expect(findings).to.deep.equal([]);
    expect(await plainOf(text)).to.equal(
      'a: !vault "plain words"\nb: !vault "single"\nc: !vault "two\\nlines\\n"\nd: !vault "12"\n',
    );
  });

  const both = `a: ${tagged(inlineVault)}\nb: ${tagged(labelledVault)}\n`;

  it('stay as they were written where they mean the same, each with its own label', async () => {
    expect((await edited(both, (plain) => plain)).text).to.equal(both);
    const equal = `a: ${tagged((await encrypt('x', one)).trim().split('\n'))}\nb: ${tagged((await encrypt('x', dev)).trim().split('\n'))}\n`;
    expect((await edited(equal, (plain) => `# new\n${plain}`)).text).to.equal(`# new\n${equal}`);
  });

  it('are found in files with CRLF line ends', async () => {
    expect(await plainOf(both.replaceAll('\n', '\r\n'))).to.equal(
      'a: !vault "opensesame-one"\r\nb: !vault "ö\\"pen<sesame> two"\r\n',
    );
  });

  it('may be pasted encrypted', async () => {
    const pasted = `a: ${tagged(inlineVault)}\n`;
    expect(await edited('a: 1\n', () => pasted)).to.deep.equal({ text: pasted, codes: [] });
  });

  const refused: [what: string, typed: string, codes: string[]][] = [
    ['a mapping on one line', 'a: {b: !vault "x", c: 1}\n', ['yaml-syntax']],
    ['nothing', 'a: !vault\nb: !vault ""\n', ['damaged-vault', 'damaged-vault']],
    ['an encrypted text in quotes', `a: !vault "${inlineVault.join('\\n')}"\n`, ['damaged-vault']],
    ['broken YAML', 'a: !vault "x\n', ['yaml-syntax']],
  ];
  for (const [what, typed, codes] of refused) {
    it(`are not written into ${what}`, async () => {
      expect((await edited('a: 1\n', () => typed)).codes).to.deep.equal(codes);
    });
  }

  it('are told one by one where they cannot be opened', async () => {
    const { values, findings } = await openValues('/x.yml', both, new VaultOpener(async () => [one]));
    expect(values).to.have.length(1);
    expect(findings.map(({ code, origin }) => `${origin?.line} ${code}`)).to.deep.equal(['8 wrong-vault-password']);
  });
});
