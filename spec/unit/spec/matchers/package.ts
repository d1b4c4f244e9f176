import { expect } from '../../../../lib/spec/sentence/expect.ts';
import { Subject } from '../../../../lib/spec/subject.ts';
import { type PackageState, packageKind } from '../../../../lib/spec/subjects/package.ts';
import { fails } from './case.ts';

const of = (state: PackageState) => new Subject(packageKind, 'icecast2', 'relay-eu1', () => Promise.resolve(state));
const old = of({ version: '2.4.4-4+b1', held: false, candidate: '2.4.4-4+b1' });

export const cases = [
  fails(
    of({ version: null }),
    (pack) => expect(pack).to.be.installed,
    'package icecast2 on relay-eu1: expected package installed, is not installed',
  ),
  fails(
    old,
    (pack) => expect(pack).not.to.be.installed,
    'package icecast2 on relay-eu1: expected package not installed',
  ),
  fails(
    old,
    (pack) => expect(pack).to.have.version('2.4.4-5'),
    'package icecast2 on relay-eu1: expected version 2.4.4-5, is 2.4.4-4+b1',
  ),
  fails(
    old,
    (pack) => expect(pack).to.have.version('>= 2.5~rc1, < 3'),
    'package icecast2 on relay-eu1: expected version >= 2.5~rc1, < 3, is 2.4.4-4+b1',
  ),
  fails(
    old,
    (pack) => expect(pack).to.have.version(/^2\.5/),
    'package icecast2 on relay-eu1: expected version /^2\\.5/, is 2.4.4-4+b1',
  ),
  fails(
    old,
    (pack) => expect(pack).not.to.have.version('< 2.5'),
    'package icecast2 on relay-eu1: expected version not < 2.5, is 2.4.4-4+b1',
  ),
  fails(old, (pack) => expect(pack).to.be.held, 'package icecast2 on relay-eu1: expected package held, is not held'),
  fails(
    of({ version: '1', held: true }),
    (pack) => expect(pack).not.to.be.held,
    'package icecast2 on relay-eu1: expected package not held',
  ),
  fails(
    old,
    (pack) => expect(pack).to.be.upgradable,
    'package icecast2 on relay-eu1: expected candidate above 2.4.4-4+b1, is 2.4.4-4+b1',
  ),
  fails(
    of({ version: '1', candidate: '1.1' }),
    (pack) => expect(pack).not.to.be.upgradable,
    'package icecast2 on relay-eu1: expected candidate not above 1, is 1.1',
  ),
];
