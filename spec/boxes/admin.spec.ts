// Icecast's admin pages: to those who come by way of NGINX there are none, and Icecast itself wants a password that
// nobody can guess.
import { expect, hosts } from 'aircheck/spec';

const pages = ['/admin/', '/admin/stats', '/admin/listclients?mount=/live.mp3', '/admin/metadata?mode=updinfo&song=x'];

/** The same page, for those who look for a way around. */
const detours = ['//admin/stats', '/%61dmin/stats', '/live.mp3/..%2fadmin/stats'];

/** Those of Icecast's own examples, and of Debian's questions. */
const guesses = ['admin:hackme', 'admin:admin', 'source:hackme', 'relay:hackme'];

const basic = (user: string) => ({ headers: { Authorization: `Basic ${Buffer.from(user).toString('base64')}` } });

hosts('masters:relays', (host) => {
  it('shows no admin page on port 80', () => {
    const name = host.publicNames[0] ?? host.address;
    for (const page of [...pages, ...detours]) expect(host.http(`http://${name}${page}`)).to.have.status(403);
  });

  it('shows them to nobody on port 80, whatever the password', () => {
    const { admin } = host.network.station.passwords;
    expect(host.http('/admin/stats', basic(`admin:${admin.reveal()}`))).to.have.status(403);
  });

  // One that listens on its host alone is closed to all others anyway.
  if (host.icecastPlace === null) return;
  const { address, port } = host.icecastPlace;
  const icecast = `http://${address}:${port}`;

  it(`wants a password for them on port ${port}`, () => {
    for (const page of pages) expect(host.http(`${icecast}${page}`)).to.have.status(401);
    for (const guess of guesses) expect(host.http(`${icecast}/admin/stats`, basic(guess))).to.have.status(401);
  });
});
