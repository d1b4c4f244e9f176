import { expect } from 'chai';
import { IcyReader } from '../../../../lib/spec/audio/icy-reader.ts';

const metadata = (text: string) => {
  const length = Math.ceil(text.length / 16);
  return Buffer.concat([Buffer.from([length]), Buffer.from(text.padEnd(length * 16, '\0'))]);
};

const stream = Buffer.concat([
  Buffer.from('aaaa'),
  metadata("StreamTitle='One';"),
  Buffer.from('bbbb'),
  metadata(''),
  Buffer.from('cccc'),
  metadata("StreamTitle='It's two';StreamUrl='';"),
  Buffer.from('dd'),
]);

describe('IcyReader', () => {
  for (const size of [1, 3, 7, stream.length]) {
    it(`takes sound and titles apart when bytes come ${size} at a time`, () => {
      const reader = new IcyReader(4);
      const pieces = [];
      for (let at = 0; at < stream.length; at += size) pieces.push(reader.push(stream.subarray(at, at + size)));
      expect(pieces.map(({ audio }) => audio.toString()).join('')).to.equal('aaaabbbbccccdd');
      expect(pieces.flatMap(({ titles }) => titles)).to.deep.equal(['One', "It's two"]);
    });
  }

  it('keeps every byte of a stream without metadata', () => {
    const reader = new IcyReader(0);
    expect(reader.push(stream)).to.deep.equal({ audio: stream, titles: [] });
  });
});
