import { type Data, type Draft, isData } from './draft.ts';
import { type YamlFile, yamlOf } from './yaml.ts';

/** The files of an inventory by name: what is secret stands in one of its own, with what cannot be taken apart from it. */
export function filesOf({ data }: Draft): Map<string, YamlFile> {
  const { station, masters = {}, relays, regions, mounts, groups } = data;
  const { passwords, ...about } = isData(station) ? station : {};
  const [secret, open] = apart(isData(mounts) ? mounts : {});
  return new Map([
    ['station.yml', yamlOf({ station: about }, 'The station.')],
    ['network.yml', yamlOf(filled({ regions, masters, relays }), 'The hosts.')],
    ...(Object.keys(open).length > 0 ? [['mounts.yml', yamlOf({ mounts: open }, 'The mounts.')] as const] : []),
    [
      'secrets.yml',
      yamlOf(
        filled({ station: { passwords }, mounts: secret, groups }),
        'What holds passwords: `aircheck vault encrypt` this file.',
      ),
    ],
  ]);
}

function filled(data: Data): Data {
  return Object.fromEntries(Object.entries(data).filter(([, value]) => isData(value) && Object.keys(value).length > 0));
}

function apart(mounts: Data): [secret: Data, open: Data] {
  const isSecret = (value: unknown): boolean =>
    isData(value) && Object.entries(value).some(([key, member]) => key === 'password' || isSecret(member));
  const entries = Object.entries(mounts);
  return [
    Object.fromEntries(entries.filter(([, mount]) => isSecret(mount))),
    Object.fromEntries(entries.filter(([, mount]) => !isSecret(mount))),
  ];
}
