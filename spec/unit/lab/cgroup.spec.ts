import { expect } from 'chai';
import { findCgroup2, initOf, isPopulated, processesOf } from '../../../lib/lab/cgroup.ts';
import { LabError } from '../../../lib/lab/error.ts';

const hybrid = `24 29 0:22 / /sys rw,relatime - sysfs sysfs rw
30 24 0:26 / /sys/fs/cgroup rw,relatime shared:5 - tmpfs tmpfs rw,mode=755
31 30 0:27 / /sys/fs/cgroup/cpu rw,relatime - cgroup cgroup rw,cpu
42 30 0:38 / /sys/fs/cgroup/unified rw,relatime - cgroup2 cgroup2 rw
`;
const pure = `24 29 0:22 / /sys rw,relatime shared:7 - sysfs sysfs rw
35 24 0:30 / /sys/fs/cgroup rw,nosuid,nodev,noexec,relatime shared:9 - cgroup2 cgroup2 rw,nsdelegate
`;

describe('cgroups', () => {
  it('are in their own place on a hybrid machine', () => {
    expect(findCgroup2(hybrid)).to.equal('/sys/fs/cgroup/unified');
  });

  it('are in the usual place on a usual one', () => expect(findCgroup2(pure)).to.equal('/sys/fs/cgroup'));

  it('are missed with a code and the commands that mount them', () => {
    expect(() => findCgroup2(hybrid.replace(/^.*cgroup2.*\n/m, '')))
      .to.throw(LabError)
      .with.property('code', 'no-cgroup2');
  });

  it('hold nothing if they are not there', () => {
    expect(isPopulated('/sys/fs/cgroup/none')).to.equal(false);
    expect(processesOf('/sys/fs/cgroup/none')).to.deep.equal([]);
    expect(initOf('/sys/fs/cgroup/none')).to.equal(null);
  });
});
