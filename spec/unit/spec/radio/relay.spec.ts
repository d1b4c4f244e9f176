import { expect } from 'chai';
import { parse } from '../../../../lib/icecast/parse.ts';
import { writtenRelay } from '../../../../lib/spec/subjects/relay.ts';
import { parseAnswer } from '../../../../lib/spec/subjects/upstream.ts';

describe('What icecast.xml pulls', () => {
  const config = parse(`<icecast>
    <relays-on-demand>1</relays-on-demand>
    <relay><server>10.77.0.11</server><port>8000</port><mount>/live.mp3</mount><on-demand>0</on-demand></relay>
    <relay><server>10.77.0.12</server><port>8001</port><mount>/low.mp3</mount><local-mount>/standby.mp3</local-mount></relay>
  </icecast>`);

  const cases = [
    { mount: '/live.mp3', written: { server: '10.77.0.11', port: 8000, onDemand: false } },
    { mount: '/standby.mp3', written: { server: '10.77.0.12', port: 8001, onDemand: true } },
    { mount: '/low.mp3', written: null },
  ];
  for (const { mount, written } of cases) {
    it(`is ${written === null ? 'nothing' : `${written.server}:${written.port}`} for ${mount}`, () => {
      expect(writtenRelay(config, mount)).to.deep.equal(written);
    });
  }
});

describe('What an upstream answers', () => {
  const cases = [
    { output: '200\n', exit: 0, status: 200, problem: null },
    { output: '403\n', exit: 0, status: 403, problem: null },
    {
      output: 'curl: (28) Connection timed out after 3001 milliseconds\n000\n',
      exit: 28,
      status: null,
      problem: 'Connection timed out after 3001 milliseconds',
    },
    {
      output: 'sh: 1: curl: not found\n',
      exit: 127,
      status: null,
      problem: 'curl is not on the host; the package curl has it',
    },
  ];
  for (const { output, exit, status, problem } of cases) {
    it(`is ${status ?? problem}`, () => {
      expect(parseAnswer(output, exit)).to.deep.equal({ status, problem, ...(exit === 127 ? { unknown: true } : {}) });
    });
  }
});
