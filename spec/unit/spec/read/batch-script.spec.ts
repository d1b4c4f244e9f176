import { execFileSync } from 'node:child_process';
import { expect } from 'chai';
import { batchScript, parseBatch } from '../../../../lib/spec/read/batch-script.ts';
import type { Observation } from '../../../../lib/spec/read/observation.ts';

const parse = () => null;
const batch = (...observations: Omit<Observation<unknown>, 'parse'>[]) =>
  new Map(observations.map((observation) => [observation.key, { ...observation, parse }]));

function read(observations: ReturnType<typeof batch>) {
  const nonce = 'abc123';
  const output = execFileSync('sh', { input: batchScript(observations, nonce) });
  return parseBatch(output, observations, nonce);
}

describe('what is read in one script', () => {
  it('comes back to the byte, with its exit status', () => {
    const answers = read(
      batch(
        { key: 'lines', script: 'echo a; echo b' },
        { key: 'no line break', script: 'printf x' },
        { key: 'nothing', script: 'true' },
        { key: 'status', script: 'echo oops >&2; exit 3' },
        { key: 'last', script: 'printf "y\\n\\n"' },
      ),
    );
    expect([...answers].map(([key, { output, status }]) => [key, output, status])).to.deep.equal([
      ['lines', 'a\nb\n', 0],
      ['no line break', 'x', 0],
      ['nothing', '', 0],
      ['status', 'oops\n', 3],
      ['last', 'y\n\n', 0],
    ]);
  });

  it('is not disturbed by a script that reads, changes directory, sets variables or fails', () => {
    const answers = read(
      batch(
        { key: 'a', script: 'cat; cd /; x=1; set -e; false; echo no' },
        { key: 'b', script: 'echo "[$x]"' },
        { key: 'c', script: 'cat; echo "it is $0"', timeout: 5 },
        { key: 'd', script: 'sleep 5; echo no', timeout: 0.2 },
        { key: 'e', script: 'if', timeout: 5 },
        { key: 'f', script: 'echo end' },
      ),
    );
    expect(answers.get('a')).to.deep.include({ output: '', status: 1 });
    expect(answers.get('b')?.output).to.equal('[]\n');
    expect(answers.get('c')?.output).to.equal('it is sh\n');
    expect(answers.get('d')).to.deep.include({ output: '', status: 124 });
    expect(answers.get('e')?.status).to.equal(2);
    expect(answers.get('f')?.output).to.equal('end\n');
  });

  it("comes with what converge's own reader reads", () => {
    const answers = read(batch({ key: 'path', needs: (needs) => needs.paths.add('/etc/passwd') }));
    expect(answers.get('path')?.state.paths.get('/etc/passwd')).to.deep.include({ type: 'file', owner: 'root' });
  });
});
