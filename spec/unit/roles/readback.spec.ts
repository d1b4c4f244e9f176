import { expect } from 'chai';
import { before, describe, it } from 'mocha';
import { hostModels } from '../../../lib/roles/context/context.ts';
import { type Models, readBack } from '../../../lib/roles/readback.ts';
import { inWorld } from './world.ts';

describe('reading back what was rendered', () => {
  let models: Models;
  before(() =>
    inWorld({}, ({ network }) => {
      const [host] = network.hosts;
      if (host === undefined) throw new Error('there is a host');
      models = hostModels(network, host);
    }),
  );

  it('finds nothing wrong with files that are right', () => {
    expect(readBack('<a b="c">d</a>\n', 'xml', undefined, models)).to.deep.equal([]);
    expect(readBack('{"a": 1}', 'json', undefined, models)).to.deep.equal([]);
    expect(readBack('a\tb\nc\n', 'nginx', undefined, models)).to.deep.equal([]);
    expect(readBack('', undefined, undefined, models)).to.deep.equal([]);
  });

  it('finds control characters in files of any format, with their line', () => {
    for (const format of ['xml', 'nginx', 'systemd', 'liquidsoap', 'text', undefined] as const) {
      expect(readBack('a\nb\u0007', format, undefined, models)).to.deep.equal([
        { message: 'has the control character U+0007 in line 2' },
      ]);
    }
  });

  it('finds XML and JSON that cannot be parsed', () => {
    expect(readBack('<a>', 'xml', undefined, models)[0]?.message).to.match(/^is not xml: /);
    expect(readBack('<a>&nothing;</a><b/>', 'xml', undefined, models)).to.have.length(1);
    expect(readBack('{', 'json', undefined, models)[0]?.message).to.match(/^is not json: /);
  });

  it("asks Icecast's model what it makes of a file", () => {
    const found = readBack('<icecast><limits><clients></clients></limits></icecast>', 'xml', 'icecast', models);
    expect(found.map(({ message }) => message).join('\n')).to.match(
      /is wrong at \/icecast\/limits\/clients: it is empty/,
    );
  });
});
