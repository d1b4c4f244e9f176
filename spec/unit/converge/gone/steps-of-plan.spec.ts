import { expect } from 'chai';
import { describe, it } from 'mocha';
import { stepsOfPlan } from '../../../../lib/converge/gone/steps-of-plan.ts';
import type { Resource, ServiceResource } from '../../../../lib/resources/types.generated.ts';

const file = (path: string): Resource => ({ kind: 'file', path, absent: true });
const service: ServiceResource = {
  kind: 'service',
  name: 'd',
  reads: [
    { path: '/etc/d/passwords', change: 'none' },
    { path: '/etc/d', change: 'reload' },
  ],
};

describe('a file that no role has any more', () => {
  const cases: [name: string, path: string, last: boolean][] = [
    ['goes last', '/srv/hold.mp3', true],
    ['goes before a daemon reads it again', '/etc/d/conf.d/a.conf', false],
    ['goes before systemd does', '/etc/systemd/system/a.service.d/b.conf', false],
  ];
  const changesOf = (path: string, resource: Resource) => ({
    changes: [{ resource, differences: [], steps: [{ do: 'remove-file' as const, path }] }],
  });
  for (const [name, path, last] of cases) {
    it(name, () => {
      const gone = file(path);
      const steps = stepsOfPlan(changesOf(path, gone), { resources: [service, gone] }, [gone]);
      expect(steps).to.deep.equal([{ do: 'remove-file', path, ...(last ? { last } : {}) }]);
    });
  }

  it('is not one that a role wants to be away', () => {
    const wanted = file('/srv/hold.mp3');
    const steps = stepsOfPlan(changesOf('/srv/hold.mp3', wanted), { resources: [wanted] }, [file('/srv/hold.mp3')]);
    expect(steps).to.deep.equal([{ do: 'remove-file', path: '/srv/hold.mp3' }]);
  });
});
