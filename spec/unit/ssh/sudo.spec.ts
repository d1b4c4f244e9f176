import { expect } from 'chai';
import { SudoTalk } from '../../../lib/ssh/sudo.ts';

/** The prompt and the mark that a talk has chosen. */
function chosen(talk: SudoTalk): { prompt: string; mark: string } {
  const [, prompt = ''] = /-p (\S+)/.exec(talk.command) ?? [];
  const [, mark = ''] = /%s (\S+) >&2/.exec(talk.command) ?? [];
  return { prompt, mark };
}

function steps(talk: SudoTalk, ...said: string[]): string[] {
  return said.map((text) => talk.take(Buffer.from(text)).step);
}

describe('SudoTalk', () => {
  it('never asks sudo for a password when there is none to give', () => {
    expect(new SudoTalk(false).command).to.match(/^exec sudo -n sh -c '[^']+'$/);
  });

  it('chooses another prompt and mark each time', () => {
    const [one, two] = [chosen(new SudoTalk(true)), chosen(new SudoTalk(true))];
    expect(one.prompt)
      .to.match(/^aircheck-password-[0-9a-f]{32}$/)
      .and.not.equal(two.prompt);
    expect(one.mark)
      .to.match(/^aircheck-ready-[0-9a-f]{32}$/)
      .and.not.equal(two.mark);
  });

  it('sends the password at the prompt and nothing before', () => {
    const talk = new SudoTalk(true);
    const { prompt, mark } = chosen(talk);
    expect(
      steps(talk, 'We trust you have received the usual lecture\n', 'Password: ', prompt, '\n', mark),
    ).to.deep.equal(['wait', 'wait', 'send-password', 'wait', 'ready']);
  });

  it('is ready at once when sudo asks for nothing', () => {
    const talk = new SudoTalk(true);
    expect(steps(talk, chosen(talk).mark)).to.deep.equal(['ready']);
  });

  it('knows by a second prompt that the password is wrong', () => {
    const talk = new SudoTalk(true);
    const { prompt } = chosen(talk);
    expect(steps(talk, prompt, 'Sorry, try again.\n', prompt)).to.deep.equal([
      'send-password',
      'wait',
      'wrong-password',
    ]);
  });

  it('understands prompt and mark in pieces of any size', () => {
    for (let size = 1; size < 50; size++) {
      const talk = new SudoTalk(true);
      const { prompt, mark } = chosen(talk);
      const text = `lecture\n${prompt}\n${mark}`;
      const pieces = Array.from({ length: Math.ceil(text.length / size) }, (_, index) =>
        text.slice(index * size, (index + 1) * size),
      );
      const taken = steps(talk, ...pieces).filter((step) => step !== 'wait');
      // A piece that holds both is the mark's: sudo has let us in.
      expect(taken.at(-1), `pieces of ${size}`).to.equal('ready');
      expect(taken.filter((step) => step === 'send-password').length, `pieces of ${size}`).to.be.at.most(1);
    }
  });

  it('gives what comes after the mark back as the output of the script', () => {
    const talk = new SudoTalk(false);
    const bytes = Buffer.concat([Buffer.from(chosen(talk).mark), Buffer.from([0xff, 0x00, 0x0a])]);
    expect(talk.take(bytes)).to.deep.equal({ step: 'ready', rest: Buffer.from([0xff, 0x00, 0x0a]) });
  });

  for (const [said, complaint] of [
    ['sudo: a password is required\n', 'sudo: a password is required'],
    ['lecture\nlecture\n\nradio is not in the sudoers file.\n', 'radio is not in the sudoers file.'],
    ['', ''],
  ] as const) {
    it(`repeats sudo's last words: "${complaint}"`, () => {
      const talk = new SudoTalk(true);
      talk.take(Buffer.from(said));
      expect(talk.complaint()).to.equal(complaint);
    });
  }

  it('leaves its own prompt out of what it repeats', () => {
    const talk = new SudoTalk(true);
    talk.take(Buffer.from(`${chosen(talk).prompt}\nsudo: 1 incorrect password attempt\n`));
    expect(talk.complaint()).to.equal('sudo: 1 incorrect password attempt');
  });
});
