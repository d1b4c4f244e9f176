/** What can stop the lab: every code, and what it stands for. */
export const labCodes = {
  'no-lab': 'the inventory has no `lab:` section, so it must not be brought up on this machine',
  'lab-network': 'the network of the lab is not a private IPv4 network of a usable size',
  'lab-address': 'a host does not fit into the network of the lab',
  'lab-home': 'the directory that keeps the lab cannot be used',
  'needs-root': 'boxes are made by root alone',
  'missing-tool': 'a program that the lab needs is not installed',
  'install-failed': 'the missing programs could not be installed',
  'no-cgroup2': 'no cgroup2 tree is mounted',
  'no-apt-source': 'no package source of Debian 12 was found',
  'build-failed': 'the base image could not be built',
  'inside-lab': 'the command must run outside of the lab',
  'namespace-taken': 'the network namespace exists and belongs to something else',
  'other-network': 'the lab is up with another network',
  'other-driver': 'the lab is up with another driver',
  'not-up': 'the lab is not up',
  'no-such-box': 'no box has this name',
  'box-failed': 'a box ended while it was being started',
  'box-not-ready': 'a box did not become ready in time',
  'box-impostor': 'another machine answers at the address of a box',
  'apt-proxy-failed': 'the package cache of the lab did not start',
  'not-possible': 'the driver cannot do this',
  'command-failed': 'a program that the lab ran has failed',
} as const;

export type LabCode = keyof typeof labCodes;
