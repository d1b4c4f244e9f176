import { expect } from 'chai';
import { parseHaproxy } from '../../../../lib/spec/radio/haproxy.ts';

// As HAProxy 2.6.12 writes it, with fewer columns.
const statistics = `# pxname,svname,scur,smax,status,check_status
pull,FRONTEND,3,3,OPEN,
status,FRONTEND,1,1,OPEN,
mount:live.mp3,master1,0,1,DOWN,L7TOUT
mount:live.mp3,master2,1,1,UP,L7OK
mount:live.mp3,BACKEND,1,1,UP,
mount:low.mp3,master1,0,1,UP 1/2,L7OK
mount:low.mp3,master2,0,1,DOWN 1/2,L7STS
mount:low.mp3,BACKEND,0,1,UP,
any,master1,1,1,UP,L7OK
any,BACKEND,1,1,UP,
`;

describe('the statistics of HAProxy', () => {
  it('say of each mount who has it, who is well, and who carries it', () => {
    expect([...parseHaproxy(statistics)]).to.deep.equal([
      ['/live.mp3', { servers: ['master1', 'master2'], well: ['master2'], now: 'master2' }],
      ['/low.mp3', { servers: ['master1', 'master2'], well: ['master1'], now: null }],
    ]);
  });

  it('say nothing where there are none', () => expect(parseHaproxy('').size).to.equal(0));
});
