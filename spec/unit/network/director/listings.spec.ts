import { expect } from 'chai';
import { isListed, playlistPaths } from '../../../../lib/network/director/listings.ts';

describe('what directors list', () => {
  it('is three playlists of each mount, beside its own URL', () => {
    expect(playlistPaths('/live.mp3')).to.deep.equal(['/live.mp3.m3u', '/live.mp3.pls', '/live.mp3.xspf']);
  });

  it('is no mount that is hidden, or that is only fallen back to', () => {
    expect(isListed({ hidden: false, onlyAsFallback: false })).to.equal(true);
    expect(isListed({ hidden: true, onlyAsFallback: false })).to.equal(false);
    expect(isListed({ hidden: false, onlyAsFallback: true })).to.equal(false);
  });
});
