import { expect } from 'chai';
import { describe, it } from 'mocha';
import { consent } from '../../../lib/cli/consent.ts';
import { dropLimit } from '../../../lib/cli/converge-options.ts';

/** A host with so many listeners, and what a restart there drops; undefined: nothing is restarted. */
function host(listeners: number | null, drops?: number | null) {
  const cut = { effect: 'cut', count: drops ?? null, relays: null } as const;
  const restart = {
    service: 'x',
    unit: 'x.service',
    verb: 'restart',
    reasons: [],
    listeners: cut,
    settings: [],
    stepwise: null,
    questions: null,
  } as const;
  return { listeners, actions: drops === undefined ? [] : [restart] };
}

const quiet = [host(4000), host(120)];
const dropping = [host(4000, 300), host(108), host(12, 12)];
const unknown = [host(4000), host(null, null)];

function asked(answer: boolean) {
  const questions: string[] = [];
  const ask = async (question: string) => {
    questions.push(question);
    return answer;
  };
  return { questions, ask };
}

const never = () => Promise.reject(new Error('nobody is asked'));

describe('the consent to plans', () => {
  it('is given by --yes where no listener is dropped, for that alone', async () => {
    expect(await consent(quiet, { yes: true }, never)).to.deep.equal({ go: true, mostDropped: 0 });
  });

  it('is not given by --yes where listeners are dropped, or may be', async () => {
    expect(await consent(dropping, { yes: true }, never)).to.deep.equal({
      go: false,
      refusal: {
        message: 'this drops 312 of 4120 listeners on 2 hosts, and --yes alone allows none: nothing is changed',
        hint: 'aircheck plan says why; to have it: --max-dropped 312, or leave --yes out and be asked',
      },
    });
    expect(await consent(unknown, { yes: true }, never)).to.deep.equal({
      go: false,
      refusal: {
        message:
          'this drops listeners on 1 host, and it is not known how many, and --yes alone allows none: nothing is changed',
        hint: 'aircheck plan says why; to have it: --max-dropped 100%, or leave --yes out and be asked',
      },
    });
  });

  for (const [limit, most] of [
    ['312', 312],
    ['8%', 329.6],
    ['100%', Number.POSITIVE_INFINITY],
  ] as const) {
    it(`is given by --yes --max-dropped ${limit}`, async () => {
      const given = await consent(dropping, { yes: true, maxDropped: dropLimit(limit) }, never);
      expect(given).to.deep.equal({ go: true, mostDropped: most });
    });
  }

  for (const limit of ['0', '311', '7%']) {
    it(`is not given by --max-dropped ${limit}, and nobody is asked then`, async () => {
      for (const yes of [{ yes: true as const }, {}]) {
        const given = await consent(dropping, { ...yes, maxDropped: dropLimit(limit) }, never);
        expect(given).to.deep.equal({
          go: false,
          refusal: {
            message: `this drops 312 of 4120 listeners on 2 hosts, and --max-dropped allows ${limit}: nothing is changed`,
            hint: 'aircheck plan says why; to have it: --max-dropped 312',
          },
        });
      }
    });
  }

  it('takes no share of more than all', () => {
    for (const limit of ['101%', '5.5%', '-1', 'x']) expect(() => dropLimit(limit), limit).to.throw('');
    expect(() => dropLimit('101%')).to.throw('no more than 100%');
    expect(dropLimit('101')).to.deep.equal({ count: 101, percent: false });
  });

  it('is asked for with the numbers, and holds for about as many', async () => {
    const { questions, ask } = asked(true);
    expect(await consent(dropping, {}, ask)).to.deep.equal({ go: true, mostDropped: 344 });
    expect(await consent([host(9, 9)], {}, ask)).to.deep.equal({ go: true, mostDropped: 19 });
    expect(await consent(quiet, {}, ask)).to.deep.equal({ go: true, mostDropped: 0 });
    expect(await consent(unknown, {}, ask)).to.deep.equal({ go: true, mostDropped: Number.POSITIVE_INFINITY });
    expect(await consent(dropping, { maxDropped: dropLimit('500') }, ask)).to.deep.equal({
      go: true,
      mostDropped: 500,
    });
    expect(questions).to.deep.equal([
      'Change 3 hosts? That drops 312 of 4120 listeners on 2 hosts.',
      'Change 1 host? That drops 9 of 9 listeners on 1 host.',
      'Change 2 hosts?',
      'Change 2 hosts? That drops listeners on 1 host, and it is not known how many.',
      'Change 3 hosts? That drops 312 of 4120 listeners on 2 hosts.',
    ]);
  });

  it('is not given by somebody who says no', async () => {
    expect(await consent(dropping, {}, asked(false).ask)).to.deep.equal({ go: false, refusal: null });
  });
});
