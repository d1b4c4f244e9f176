import { expect } from 'chai';
import { parseCertificates } from '../../../../lib/spec/subjects/certificates.ts';

// For radio.test, until 21 December 2026, 08:12:09.
const pem = `-----BEGIN CERTIFICATE-----
MIIBfzCCASWgAwIBAgIUea/UOpelTqgdMvPDc7fYUTH43YswCgYIKoZIzj0EAwIw
FTETMBEGA1UEAwwKcmFkaW8udGVzdDAeFw0yNjExMjEwODEyMDlaFw0yNjEyMjEw
ODEyMDlaMBUxEzARBgNVBAMMCnJhZGlvLnRlc3QwWTATBgcqhkjOPQIBBggqhkjO
PQMBBwNCAARE4kkpbWL8gCK/kcF2d1ibLdztbNU+NYu/hqNO9Z2laHJYlhoohm+s
x8rrxzn9Wb2fMCIOBFzTv1IDo0VrHHKwo1MwUTAdBgNVHQ4EFgQUpCMZjBGwL+86
f6ne6yK2lvqmCuEwHwYDVR0jBBgwFoAUpCMZjBGwL+86f6ne6yK2lvqmCuEwDwYD
VR0TAQH/BAUwAwEB/zAKBggqhkjOPQQDAgNIADBFAiEA3j+hy50epbCDBpDMct1S
uJTHVy4YC6VDU5hhN1XahloCICL9fmBxBpniXKPyURVfacR4LQzvMp32vydjmf8t
W97G
-----END CERTIFICATE-----
`;

describe('The certificates in use', () => {
  const at = (date: string, text: string) => `${Date.parse(date) / 1000}\n${text}`;

  it('are told with the days that they have left, by the clock of the host', () => {
    const output = [
      `=== /etc/ssl/radio.pem\n${at('2026-12-01T08:00:00Z', pem)}`,
      `=== /etc/ssl/late radio.pem\n${at('2026-12-21T09:00:00Z', pem)}`,
      `=== /etc/ssl/gone.pem\n${at('2026-12-01T08:00:00Z', 'not there\n')}`,
      `=== /etc/ssl/broken.pem\n${at('2026-12-01T08:00:00Z', pem.replace('MIIB', 'MIIC'))}`,
    ].join('');
    const { certificates } = parseCertificates({ output });
    expect(certificates.get('/etc/ssl/radio.pem')).to.deep.equal({ problem: null, daysLeft: 20 });
    expect(certificates.get('/etc/ssl/late radio.pem')).to.deep.equal({ problem: null, daysLeft: -1 });
    expect(certificates.get('/etc/ssl/gone.pem')).to.deep.equal({ problem: 'not there', daysLeft: 0 });
    expect(certificates.get('/etc/ssl/broken.pem')?.problem).to.be.a('string').that.is.not.empty;
    expect(certificates).to.have.property('size', 4);
  });

  it('are none where no site has one', () => {
    expect(parseCertificates({ output: '' }).certificates).to.have.property('size', 0);
  });
});
