import { expect } from '../../../../lib/spec/sentence/expect.ts';
import { Subject } from '../../../../lib/spec/subject.ts';
import { type CommandState, commandKind } from '../../../../lib/spec/subjects/command.ts';
import { fails } from './case.ts';

const ran = { text: 'nginx -t', status: 0, stdout: 'ok\n', stderr: '', seconds: 0.25, keptBy: null };
const of = (state: Partial<CommandState>) =>
  new Subject(commandKind, 'nginx -t', 'relay-eu1', () => Promise.resolve({ ...ran, ...state }));
const data = of({ stdout: '{"source": {"listeners": 3}}' });

export const cases = [
  fails(
    of({ status: null, keptBy: 'sleep 60 &' }),
    (one) => expect(one).to.succeed,
    'command nginx -t on relay-eu1: expected exit status 0, is nothing',
  ),
  fails(
    of({ status: 1, stderr: 'emerg: no' }),
    (command) => expect(command).to.succeed,
    'command nginx -t on relay-eu1: expected exit status 0, is 1',
  ),
  fails(
    of({}),
    (command) => expect(command).not.to.succeed,
    'command nginx -t on relay-eu1: expected exit status not 0',
  ),
  fails(of({}), (command) => expect(command).to.exit(2), 'command nginx -t on relay-eu1: expected exit status 2, is 0'),
  fails(
    of({}),
    (command) => expect(command).to.have.stdout('fine'),
    'command nginx -t on relay-eu1: expected stdout fine, is ok',
  ),
  fails(
    of({}),
    (command) => expect(command).not.to.have.stdout(/o./),
    'command nginx -t on relay-eu1: expected stdout not /o./, is ok',
  ),
  fails(
    of({ stderr: 'a\nb\n' }),
    (command) => expect(command).to.have.stderr('successful'),
    'command nginx -t on relay-eu1: expected stderr successful, is "a ⏎ b"',
  ),
  fails(
    of({}),
    (command) => expect(command).to.have.output('fine'),
    'command nginx -t on relay-eu1: expected output fine, is ok',
  ),
  fails(
    data,
    (command) => expect(command).to.have.json('source.listeners', 4),
    'command nginx -t on relay-eu1: expected source.listeners 4, is 3',
  ),
  fails(
    data,
    (command) => expect(command).to.have.json('source.listeners', { above: 3, below: 10 }),
    'command nginx -t on relay-eu1: expected source.listeners above 3 and below 10, is 3',
  ),
  fails(
    data,
    (command) => expect(command).to.have.json('source.title'),
    'command nginx -t on relay-eu1: expected source.title there, is nothing',
  ),
  fails(
    of({}),
    (command) => expect(command).to.have.json('a', 1),
    'command nginx -t on relay-eu1: expected output JSON, is "Unexpected token \'o\'"',
  ),
  fails(
    of({}),
    (command) => expect(command).to.finishWithin('100ms'),
    'command nginx -t on relay-eu1: expected time at most 0.1 s, is 0.25 s',
  ),
];
