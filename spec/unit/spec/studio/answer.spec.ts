import { expect } from 'chai';
import { describe, it } from 'mocha';
import { readStudioAnswer, type StudioReport } from '../../../../lib/spec/studio/answer.ts';
import { StudioError } from '../../../../lib/spec/studio/error.ts';

const result = (stdout: string, stderr = '', code = 0) => ({
  ...{ code, stdout: Buffer.from(stdout), stderr: Buffer.from(stderr) },
});

function read(stdout: string, stderr?: string, code?: number): StudioReport | StudioError {
  try {
    return readStudioAnswer(result(stdout, stderr, code));
  } catch (error) {
    if (error instanceof StudioError) return error;
    throw error;
  }
}

const state =
  '{"masters":[{"connected":true,"name":"master1"},{"connected":false,"name":"master2"}],"line":true,"level":0.3,"tone":440.0}';
const masters = new Map([
  ['master1', true],
  ['master2', false],
]);

const answers: readonly (readonly [string, string, StudioReport])[] = [
  ['a studio that runs', `ok running ${state}\n`, { frozen: false, tone: 440, masters }],
  ['one that has just been frozen', `ok frozen ${state}\n`, { frozen: true, tone: 440, masters }],
  ['one that was frozen before', 'ok frozen\n', { frozen: true, tone: null, masters: new Map() }],
  [
    'one with a sound card',
    'ok running {"masters":[],"line":true,"level":1.0}\n',
    { frozen: false, tone: null, masters: new Map() },
  ],
];

const failures: readonly (readonly [string, string, string, string, string])[] = [
  [
    'a host without a studio',
    'error studio-missing /etc/studio/studio.liq: No such file or directory\n',
    ...['studio-missing', 'there is no studio on this host', 'converge the host, or name a studio'],
  ],
  [
    'a studio of which control is off',
    'error studio-not-controlled /etc/studio/studio.liq does not name /run/studio/control\n',
    ...['studio-not-controlled', 'this studio takes no orders', 'set `vars: {studio: {control: true}}`'],
  ],
  [
    'a studio that is stopped',
    'error studio-not-running /run/studio/control: Connection refused\n',
    ...['studio-not-running', 'the studio does not run', 'systemctl status studio'],
  ],
  [
    'a frozen one that should speak',
    'error studio-frozen process 12 is stopped\n',
    ...['studio-frozen', 'the studio is frozen and can say nothing', "studio.go('back')"],
  ],
  [
    'one that hangs',
    'error studio-answer no answer within 20 s\n',
    ...['studio-answer', 'the studio gave no answer that makes sense', 'journalctl -u studio'],
  ],
  [
    'what Liquidsoap refused',
    'error studio-refused ERROR: HERTZ is from 20 to 20000, AMPLITUDE from 0 to 1\n',
    ...['studio-refused', 'the studio refused: HERTZ is from 20 to 20000, AMPLITUDE from 0 to 1', 'journalctl'],
  ],
  [
    'a command that it does not know',
    'error studio-refused ERROR: unknown command, type "help" to get a list of commands.\n',
    ...['studio-refused', 'the studio refused: it does not know the command', 'sound card'],
  ],
].map(([name = '', said = '', code = '', message = '', hint = '']) => [name, said, code, message, hint] as const);

const nonsense: readonly (readonly [string, string])[] = [
  ['nothing', ''],
  ['half a line', 'ok running {"mast'],
  ['no JSON', 'ok running {"masters":\n'],
  ['no masters', 'ok running {"tone":440}\n'],
  ['a master without a name', 'ok running {"masters":[{"connected":true}]}\n'],
  ['a code that there is not', 'error studio-toString x\n'],
];

describe('readStudioAnswer', () => {
  for (const [name, said, report] of answers) {
    it(`reads the answer of ${name}`, () => {
      expect(read(said)).to.deep.equal(report);
    });
  }

  for (const [name, said, code, message, hint] of failures) {
    it(`says what to do about ${name}`, () => {
      const error = read(said);
      expect(error).to.be.instanceOf(StudioError).and.to.include({ code, message });
      expect(error).to.have.property('hint').that.includes(hint);
    });
  }

  for (const [name, said] of nonsense) {
    it(`takes ${name} for no answer`, () => {
      expect(read(said)).to.include({ code: 'studio-answer' });
    });
  }

  it('tells what the host said where the script did not run', () => {
    const error = read('', 'sh: 1: exec: perl: not found\n', 127);
    expect(error).to.include({ code: 'studio-answer', detail: 'exit code 127: sh: 1: exec: perl: not found' });
  });
});
