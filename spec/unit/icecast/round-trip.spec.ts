import { expect } from 'chai';
import fc from 'fast-check';
import { after, before, describe, it } from 'mocha';
import { checkRendered } from '../../../lib/icecast/check.ts';
import { readConfig } from '../../../lib/icecast/check-schema.ts';
import { compareWithModel } from '../../../lib/icecast/compare.ts';
import type { IcecastModel } from '../../../lib/icecast/model.ts';
import { parse } from '../../../lib/icecast/parse.ts';
import { wantedOf } from '../../../lib/icecast/wanted.ts';
import { inventoriesOf } from '../../property/dialects.ts';
import { inventories } from '../../property/inventories.ts';
import { icecastXml, Workshop } from '../../property/rendered.ts';

const runs = { numRuns: 300, seed: Number(process.env.SEED ?? 2_004_004) };

describe('any inventory in which nothing is wrong', function () {
  this.timeout(240_000);
  let workshop: Workshop;
  before(() => {
    workshop = new Workshop();
  });
  after(() => workshop.close());

  it('is rendered to an icecast.xml that says the same when it is parsed, and in which no value is lost or changed unseen', async () => {
    const cases = fc.tuple(inventories(workshop.files, false), fc.nat(), fc.boolean());
    const property = fc.asyncProperty(cases, async ([inventory, which, lose]) => {
      const hosts = await rendered(workshop, inventory);
      for (const { xml, model } of hosts.slice(which % hosts.length)) {
        const read = readConfig(parse(xml));
        expect(texts('config' in read ? read.config : read.findings)).to.deep.equal(texts(wantedOf(model)));
        expect(compareWithModel(xml, model)).to.deep.equal([]);
        expect(compareWithModel(spoilt(xml, which, lose), model)).to.not.deep.equal([]);
      }
    });
    await fc.assert(property, runs);
  });

  for (const dialect of ['2.5', 'kh'] as const) {
    it(`is rendered in the words of ${dialect} and says the same when it is parsed, where a host runs that`, async () => {
      const cases = fc.tuple(inventoriesOf(dialect, workshop.files), fc.nat(), fc.boolean());
      const property = fc.asyncProperty(cases, async ([inventory, which, lose]) => {
        const hosts = await rendered(workshop, inventory);
        for (const { xml, model } of hosts.slice(which % hosts.length)) {
          const read = readConfig(parse(xml), dialect);
          expect(texts('config' in read ? read.config : read.findings)).to.deep.equal(texts(wantedOf(model)));
          expect(checkRendered(xml, model)).to.deep.equal([]);
          expect(compareWithModel(spoilt(xml, which, lose), model)).to.not.deep.equal([]);
        }
      });
      await fc.assert(property, { ...runs, numRuns: 50 });
    });
  }
});

/** A value less, or another. */
function spoilt(xml: string, which: number, lose: boolean): string {
  const leaves = [...xml.matchAll(/<([a-z-]+)>([^<>]+)<\/\1>/g)];
  const leaf = leaves[which % leaves.length];
  if (leaf === undefined) throw new Error('it holds values');
  const [all, name, value] = leaf;
  const now = lose ? '' : `<${name}>${value === '1' ? '2' : '1'}${value}</${name}>`;
  return xml.slice(0, leaf.index) + now + xml.slice(leaf.index + all.length);
}

async function rendered(workshop: Workshop, inventory: object): Promise<{ xml: string; model: IcecastModel }[]> {
  const { configs, modelOf } = await workshop.render(inventory);
  return configs.map((config) => ({ xml: icecastXml(config), model: modelOf(config.host) }));
}

/** The same with every value as text, without what is not there; mounts and relays, which have names, in one order. */
function texts(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(texts).sort(byName);
  if (typeof value !== 'object' || value === null) return String(value);
  if ('reveal' in value && typeof value.reveal === 'function') return String(value.reveal());
  const members = Object.entries(value).filter(
    ([, member]) => member !== null && !(Array.isArray(member) && member.length === 0),
  );
  const [[first, text] = ['?', null]] = members;
  // Text that could have attributes and has none.
  if (members.length === 1 && first === '') return texts(text);
  return Object.fromEntries(members.map(([name, member]) => [name, texts(member)]));
}

function byName(one: unknown, other: unknown): number {
  return nameOf(one).localeCompare(nameOf(other));
}

function nameOf(value: unknown): string {
  if (typeof value !== 'object' || value === null) return '';
  if ('mount-name' in value) return String(value['mount-name']);
  return 'local-mount' in value ? String(value['local-mount']) : '';
}
