import { expect } from 'chai';
import stringWidth from 'string-width';
import { specsNow } from '../../../../lib/events/lines/specs-now.ts';
import type { Event, SpecHost } from '../../../../lib/events/types.generated.ts';
import { begun, result, smallNetwork, stream } from '../reporters/recorded.ts';

function lines(events: readonly Event[], columns = 200): string[] {
  const now = specsNow();
  return events.map((event) => now(event, columns));
}

describe('the line that says which specs run now', () => {
  const [eu, us, all] = [
    result({ host: 'relay-eu1', title: 'hears 1000 Hz', outcome: 'failed' }),
    result({ host: 'relay-us1', title: 'is fine' }),
    result({ title: 'agrees' }),
  ];

  it('tells hosts in the order of the inventory, and leaves out what has ended', () => {
    expect(lines(stream(smallNetwork, [begun(us), begun(eu), eu, us, begun(all), all]))).to.eql([
      '0/3',
      '0/3 · relay-us1: is fine',
      '0/3 · relay-eu1: hears 1000 Hz · relay-us1: is fine',
      '1/3 · ✖ 1 · relay-us1: is fine',
      '2/3 · ✖ 1',
      '2/3 · ✖ 1 · agrees',
      '',
      '',
    ]);
  });

  it('keeps what a host is at now when an earlier spec of it is told late', () => {
    const next = { ...us, title: 'is still fine' };
    expect(lines(stream(smallNetwork, [begun(us), begun(next), us, next]))[3]).to.equal(
      '1/2 · relay-us1: is still fine',
    );
  });

  it('tells a spec once that several hosts are at', () => {
    const specs = smallNetwork.map(({ name }) => result({ host: name, title: 'agrees' }));
    expect(lines(stream(smallNetwork, [...specs.map(begun), ...specs])).slice(0, 8)).to.eql([
      '0/5',
      '0/5 · studio: agrees',
      '0/5 · studio, master1: agrees',
      '0/5 · studio and 2 more: agrees',
      '0/5 · studio and 3 more: agrees',
      '0/5 · studio and 4 more: agrees',
      '1/5 · master1 and 3 more: agrees',
      '2/5 · relay-eu1 and 2 more: agrees',
    ]);
  });

  it('shortens each alike, and never takes more columns than there are', () => {
    const specs = [eu, us].map((one) => ({ ...one, title: `音楽が聞こえる on ${one.host}, and more than fits` }));
    const events = stream(smallNetwork, [...specs.map(begun), ...specs]);
    expect(lines(events, 60)[2]).to.equal('0/2 · relay-eu1: 音楽が聞こえ… · relay-us1: 音楽が聞こえ…');
  });

  it('says what it can of a hundred hosts', () => {
    const hosts = Array.from({ length: 100 }, (_, index): SpecHost => {
      return { name: `relay${index}`, kind: 'relay', region: null, from: null };
    });
    const specs = hosts.map(({ name }) => result({ host: name, title: `音楽が聞こえる on ${name}` }));
    const last = lines(stream(hosts, [...specs.map(begun), ...specs]), 79)[100] ?? '';
    expect(last).to.match(/^0\/100 · relay0: 音楽が.* · relay1: .*…$/);
    expect(stringWidth(last)).to.be.within(70, 79);
  });
});
