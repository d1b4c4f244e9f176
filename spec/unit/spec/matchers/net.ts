import { expect } from '../../../../lib/spec/sentence/expect.ts';
import { Subject } from '../../../../lib/spec/subject.ts';
import { type AddressState, addressKind } from '../../../../lib/spec/subjects/address.ts';
import { type InterfaceState, interfaceKind } from '../../../../lib/spec/subjects/interface.ts';
import { type PortState, portKind } from '../../../../lib/spec/subjects/port.ts';
import { type RouteState, routeKind } from '../../../../lib/spec/subjects/route.ts';
import { type SocketState, socketKind } from '../../../../lib/spec/subjects/socket.ts';
import { fails } from './case.ts';

const port = (state: PortState) => new Subject(portKind, '8000', 'relay-eu1', () => Promise.resolve(state));
const open = port({
  listening: [{ protocol: 'tcp', address: '127.0.0.1', port: 8000, processes: ['icecast2'] }],
  connections: 120,
});
const socket = (state: Partial<SocketState>) =>
  new Subject(socketKind, '/run/liquidsoap.sock', 'master1', () =>
    Promise.resolve({ open: true, processes: ['liquidsoap'], ...state }),
  );
const eth0 = (state: Partial<InterfaceState> = {}) =>
  new Subject(interfaceKind, 'eth0', 'relay-eu1', () =>
    Promise.resolve({
      found: { name: 'eth0', flags: ['UP'], mtu: 1500, addresses: ['10.77.0.21/24'] },
      speed: 100,
      ...state,
    }),
  );
const route = (state: RouteState) => new Subject(routeKind, 'default', 'relay-eu1', () => Promise.resolve(state));
const way = route({ way: { gateway: '10.77.0.1', device: 'eth0', source: '10.77.0.21' }, problem: null });
const master = (state: AddressState) => new Subject(addressKind, 'master1', 'relay-eu1', () => Promise.resolve(state));

export const cases = [
  fails(
    socket({ open: false, processes: [] }),
    (it) => expect(it).to.be.listening,
    'socket /run/liquidsoap.sock on master1: expected socket listening, is closed',
  ),
  fails(
    socket({}),
    (it) => expect(it).not.to.be.listening,
    'socket /run/liquidsoap.sock on master1: expected socket not listening',
  ),
  fails(
    socket({}),
    (it) => expect(it).to.be.listening.by('nginx'),
    'socket /run/liquidsoap.sock on master1: expected process nginx, is liquidsoap',
  ),
  fails(
    port({ listening: [] }),
    (it) => expect(it).to.be.listening,
    'port 8000 on relay-eu1: expected port listening, is closed',
  ),
  fails(open, (it) => expect(it).not.to.be.listening, 'port 8000 on relay-eu1: expected port not listening'),
  fails(
    open,
    (it) => expect(it).to.be.listening.on('0.0.0.0'),
    'port 8000 on relay-eu1: expected address 0.0.0.0, is 127.0.0.1',
  ),
  fails(
    open,
    (it) => expect(it).to.be.listening.by('nginx'),
    'port 8000 on relay-eu1: expected process nginx, is icecast2',
  ),
  fails(
    open,
    (it) => expect(it).to.have.connections({ below: 100 }),
    'port 8000 on relay-eu1: expected connections below 100, is 120',
  ),
  fails(
    eth0({ found: null }),
    (it) => expect(it).to.exist,
    'interface eth0 on relay-eu1: expected interface there, is not there',
  ),
  fails(eth0(), (it) => expect(it).to.be.up, 'interface eth0 on relay-eu1: expected state up, is up without a carrier'),
  fails(eth0(), (it) => expect(it).to.have.mtu(9000), 'interface eth0 on relay-eu1: expected mtu 9000, is 1500'),
  fails(
    eth0(),
    (it) => expect(it).to.have.address('10.77.0.22'),
    'interface eth0 on relay-eu1: expected address 10.77.0.22, is 10.77.0.21/24',
  ),
  fails(
    eth0(),
    (it) => expect(it).to.have.speed({ atLeast: 1000 }),
    'interface eth0 on relay-eu1: expected speed at least 1000, is 100',
  ),
  fails(
    route({ way: null, problem: null }),
    (it) => expect(it).to.exist,
    'route default on relay-eu1: expected route there, is not there',
  ),
  fails(
    way,
    (it) => expect(it).to.be.via('10.77.0.2'),
    'route default on relay-eu1: expected gateway 10.77.0.2, is 10.77.0.1',
  ),
  fails(way, (it) => expect(it).to.be.through('eth1'), 'route default on relay-eu1: expected interface eth1, is eth0'),
  fails(
    way,
    (it) => expect(it).to.be.sentFrom('10.77.0.9'),
    'route default on relay-eu1: expected source 10.77.0.9, is 10.77.0.21',
  ),
  fails(
    master({ addresses: [] }),
    (it) => expect(it).to.be.resolvable,
    'address master1 on relay-eu1: expected name resolvable, is unknown',
  ),
  fails(
    master({ addresses: ['10.77.0.12'] }),
    (it) => expect(it).to.resolveTo('10.77.0.11'),
    'address master1 on relay-eu1: expected addresses 10.77.0.11, is 10.77.0.12',
  ),
  fails(
    master({ addresses: ['10.77.0.11'], reached: false }),
    (it) => expect(it).to.be.reachableAt(8000),
    'address master1 on relay-eu1: expected port 8000 reachable, is not reachable',
  ),
];
