import { expect } from 'chai';
import { parseStatus } from '../../../../lib/lab/vagrant/hypervisor.ts';
import { exampleLab } from '../example-lab.ts';

describe('parseStatus', () => {
  it('reads which boxes run', () => {
    const text = [
      '1763683200,master1,metadata,provider,virtualbox',
      '1763683200,master1,state,running',
      '1763683200,master1,state-human-short,running',
      '1763683200,relay-eu1,state,poweroff',
      '1763683200,,ui,info,Current machine states:',
    ].join('\n');
    const states = parseStatus(text, exampleLab());
    expect([...states].map(([name, { state }]) => `${name} ${state}`)).to.deep.equal(['master1 up', 'relay-eu1 down']);
  });
});
