import { expect } from 'chai';
import { describe, it } from 'mocha';
import { Output } from '../../../lib/cli/output.ts';

function outputs(env: NodeJS.ProcessEnv = {}, isTTY = false) {
  const written = { stdout: '', stderr: '' };
  const stream = (name: keyof typeof written) => ({
    isTTY,
    on: () => undefined,
    write: (text: string) => {
      written[name] += text;
    },
  });
  return { written, output: new Output(stream('stdout'), stream('stderr'), env) };
}

describe('Output', () => {
  it('redacts whatever leaves, wherever it goes', () => {
    const { written, output } = outputs();
    output.redactor.add(['hunter22']);
    output.out('a hunter22\n');
    output.err('b hunter22\n');
    output.screen.write('c hunter22\n');
    output.json({ password: 'hunter22' });
    output.jsonLine({ password: 'hunter22' });
    expect(written.stdout).not.to.include('hunter22');
    expect(written.stderr).to.equal('b ‹secret›\n');
    expect(written.stdout)
      .to.include('a ‹secret›\n')
      .and.include('c ‹secret›\n')
      .and.include('{"password":"‹secret›"}\n');
  });

  it('keeps JSON whole whatever the secrets are', () => {
    const { written, output } = outputs();
    output.redactor.add(['"', '{', 'host', ',']);
    output.json({ host: 'a "quoted" host', list: [1, 2] });
    expect(JSON.parse(written.stdout)).to.have.keys('host', 'list');
  });

  const colours: [env: NodeJS.ProcessEnv, isTTY: boolean, colour: boolean][] = [
    [{}, true, true],
    [{}, false, false],
    [{ TERM: 'dumb' }, true, false],
    [{ NO_COLOR: '1' }, true, false],
    [{ NO_COLOR: '' }, true, true],
    [{ FORCE_COLOR: '1' }, false, true],
    [{ FORCE_COLOR: '0' }, true, false],
    [{ FORCE_COLOR: '1', NO_COLOR: '1' }, false, false],
  ];
  for (const [env, isTTY, colour] of colours) {
    it(`${colour ? 'colours' : 'does not colour'} ${isTTY ? 'a terminal' : 'a pipe'} with ${JSON.stringify(env)}`, () => {
      expect(outputs(env, isTTY).output.screen.colour).to.equal(colour);
    });
  }

  it('does not colour with --no-color', () => {
    const { output } = outputs({ FORCE_COLOR: '1' }, true);
    output.disableColour();
    expect(output.screen.colour).to.equal(false);
    expect(output.errorFormat.colour).to.equal(false);
  });
});
