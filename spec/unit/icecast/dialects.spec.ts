import { expect } from 'chai';
import { checkRendered } from '../../../lib/icecast/check.ts';
import { foreignWord, foreignWords, ownersOf } from '../../../lib/icecast/dialects.ts';
import schema from '../../../schemas/icecast-2.4.schema.json' with { type: 'json' };
import { edited, sample, withMount, withRoot } from './sample.ts';

describe('the settings of other dialects', () => {
  const known = new Set([
    ...Object.keys(schema.properties),
    ...Object.values(schema.definitions).flatMap((definition) =>
      'properties' in definition ? Object.keys(definition.properties) : [],
    ),
  ]);
  // 2.4.4 has these words elsewhere.
  const elsewhere = ['paths/mime-types'];

  it('are none of 2.4.4', () => {
    const words = foreignWords.filter(({ path }) => !elsewhere.includes(path));
    expect(words.filter(({ path }) => known.has(path.slice(path.lastIndexOf('/') + 1)))).to.deep.equal([]);
  });

  it('say each once what to do instead', () => {
    expect(new Set(foreignWords.map(({ path }) => path)).size).to.equal(foreignWords.length);
    for (const { path, instead } of foreignWords) expect(instead, path).to.match(/^[a-z].*[^.]$/);
  });

  it('are known with hyphens and with underscores, by the place they stand in', () => {
    expect(foreignWord('max-bandwidth', false)?.path).to.equal('limits/max-bandwidth');
    expect(foreignWord('MAX_BANDWIDTH', true)?.path).to.equal('mount/max-bandwidth');
    expect(foreignWord('master_redirect', true)?.of).to.deep.equal(['kh']);
    expect(foreignWord('max-listeners', true)).to.equal(undefined);
  });

  it('are refused in a rendered file, with the name of the dialect', () => {
    const files: [xml: string, path: string, says: RegExp][] = [
      [withRoot('<master-redirect>1</master-redirect>'), '/icecast/master-redirect', /Icecast KH/],
      [withRoot('<event-bindings>x</event-bindings>'), '/icecast/event-bindings', /Icecast 2\.5/],
      [edited(sample, '<sources>', '<workers>4</workers><sources>'), '/icecast/limits/workers', /Icecast KH/],
      [
        withMount('<allow-direct-access>0</allow-direct-access>'),
        '/icecast/mount[/live.mp3]/allow-direct-access',
        /Icecast 2\.5/,
      ],
    ];
    for (const [xml, path, says] of files) {
      const found = checkRendered(xml).find((finding) => finding.path === path);
      expect(found?.message, path).to.match(says);
    }
  });

  it('have an owner', () => {
    for (const word of foreignWords) expect(ownersOf(word)).to.match(/^Icecast (2\.5|KH)( and KH)?$/);
  });
});
