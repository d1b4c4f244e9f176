import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from 'chai';
import { freePlaces, secretPlaces } from '../../../lib/inventory/schema.generated.ts';

const schemas = path.resolve(import.meta.dirname, '../../../schemas');
const files = [
  'inventory.schema.json',
  ...readdirSync(path.join(schemas, 'inventory')).map((file) => `inventory/${file}`),
];

/** Every schema in a file, with where it stands. */
function* schemasIn(value: unknown, at: string): Generator<[string, Record<string, unknown>]> {
  if (typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value)) yield [at, { ...value }];
  for (const [key, below] of Object.entries(value)) yield* schemasIn(below, `${at}/${key}`);
}

describe('the schemas of the inventory', () => {
  for (const file of files) {
    const all = [...schemasIn(JSON.parse(readFileSync(path.join(schemas, file), 'utf8')), '')];

    it(`${file} describes every property`, () => {
      const properties = all.filter(
        ([at, schema]) =>
          /\/(properties|definitions)\/[^/]+$/.test(at) && !/\/(if|then)\//.test(at) && Object.keys(schema).length > 0,
      );
      const silent = properties.filter(
        ([, schema]) => typeof schema.description !== 'string' && typeof schema.$ref !== 'string',
      );
      expect(silent.map(([at]) => at)).to.deep.equal([]);
    });

    it(`${file} says of every mapping what may be in it`, () => {
      const open = all.filter(([, schema]) => schema.type === 'object' && schema.additionalProperties === undefined);
      expect(open.map(([at]) => at)).to.deep.equal([]);
    });
  }

  it('have every property in docs/inventory.md', () => {
    const page = readFileSync(path.resolve(schemas, '../docs/inventory.md'), 'utf8');
    const names = files.flatMap((file) => {
      const { properties } = JSON.parse(readFileSync(path.join(schemas, file), 'utf8'));
      return Object.keys(properties ?? {});
    });
    expect(names.length).to.be.greaterThan(60);
    expect(names.filter((name) => !page.includes(`\`${name}\``))).to.deep.equal([]);
  });

  it('know the places of passwords and of free values', () => {
    expect(secretPlaces.map((place) => place.join('/'))).to.have.members([
      'station/passwords/source',
      'station/passwords/relay',
      'station/passwords/admin',
      'sources/*/password',
      'ssh/sudo_password',
      'masters/*/ssh/sudo_password',
      'relays/*/ssh/sudo_password',
      'studios/*/ssh/sudo_password',
      'nameservers/*/ssh/sudo_password',
      'directors/*/ssh/sudo_password',
      'sources/*/accounts/*/password',
      'storages/*/access_key',
      'storages/*/secret_key',
      'mounts/*/encoder/password',
      'mounts/*/pull/password',
      'mounts/*/authentication/accounts/*',
      'mounts/*/authentication/ask/password',
      ...['', 'regions/*/', 'groups/*/', 'masters/*/', 'relays/*/'].flatMap((at) => [
        `${at}icecast/certificate/text`,
        `${at}icecast/mirror/password`,
        ...['source', 'relay', 'admin'].map((whose) => `${at}icecast/login/${whose}_password`),
        ...['mounts/*', 'default_mount'].flatMap((mount) => [
          `${at}icecast/${mount}/password`,
          `${at}icecast/${mount}/pull/password`,
          `${at}icecast/${mount}/authentication/accounts/*`,
          `${at}icecast/${mount}/authentication/ask/password`,
        ]),
      ]),
    ]);
    expect(freePlaces.map((place) => place.join('/'))).to.have.members([
      'vars',
      'regions/*/vars',
      'masters/*/vars',
      'relays/*/vars',
      'studios/*/vars',
      'nameservers/*/vars',
      'directors/*/vars',
      'groups/*/vars',
    ]);
  });
});
