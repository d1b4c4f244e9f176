import { X509Certificate } from 'node:crypto';
import { type CertificateState, dates } from '../../../../lib/spec/net/certificate-state.ts';
import type { HttpAnswer } from '../../../../lib/spec/net/http-request.ts';
import { expect } from '../../../../lib/spec/sentence/expect.ts';
import { Subject } from '../../../../lib/spec/subject.ts';
import { certificateKind } from '../../../../lib/spec/subjects/certificate.ts';
import { httpKind } from '../../../../lib/spec/subjects/http.ts';
import { fails } from './case.ts';

/** Of stream.example and *.radio.example, signed by itself, for thirty days; its key is gone. */
const pem = `
-----BEGIN CERTIFICATE-----
MIIBszCCAVmgAwIBAgIUfGY6lV+xLhAOiblSvvYAXNVZ0o0wCgYIKoZIzj0EAwIw
GTEXMBUGA1UEAwwOc3RyZWFtLmV4YW1wbGUwHhcNMjYxMTIxMDYwMzA1WhcNMjYx
MjIxMDYwMzA1WjAZMRcwFQYDVQQDDA5zdHJlYW0uZXhhbXBsZTBZMBMGByqGSM49
AgEGCCqGSM49AwEHA0IABNIp6zfvkHMPJbysn3QKRigrA4PcoIvalFVkR2rTp7rv
XXFYklTuolCx+LHlHQ9MFqv61T0VqodMzp66vw8stWGjfzB9MB0GA1UdDgQWBBSM
g1+BBx6ZF3CfEaIcrHPvBQcnMTAfBgNVHSMEGDAWgBSMg1+BBx6ZF3CfEaIcrHPv
BQcnMTAPBgNVHRMBAf8EBTADAQH/MCoGA1UdEQQjMCGCDnN0cmVhbS5leGFtcGxl
gg8qLnJhZGlvLmV4YW1wbGUwCgYIKoZIzj0EAwIDSAAwRQIgGSm2ypzloYNLcVcv
cRlapp8IvO1aftUDJfiePft+mc0CIQD+AsX5QVxLj7shhr2qG212nVHDlLRqCSNE
I7VlqzbQNg==
-----END CERTIFICATE-----
`;
const certificate = new X509Certificate(pem);
const { from, to } = dates(certificate);
const day = 86_400_000;
const made = (state: Partial<CertificateState> = {}) =>
  new Subject(certificateKind, 'stream.example:443', null, () =>
    Promise.resolve({ certificate, problem: null, now: from + day, ...state }),
  );
const expired = new Date(to).toISOString().slice(0, 10);
const begins = new Date(from).toISOString().slice(0, 10);

const answer: HttpAnswer = {
  asked: 'GET http://relay/',
  status: 404,
  problem: null,
  headers: new Map([['content-type', 'text/html; charset=utf-8']]),
  body: Buffer.from('{"a":1}'),
  ended: false,
  seconds: 2,
};
const page = (state: Partial<HttpAnswer> = {}) =>
  new Subject(httpKind, 'http://relay/', null, () => Promise.resolve({ ...answer, ...state }));
const silent = page({ status: null, problem: 'it did not answer in time', seconds: null });

export const cases = [
  fails(silent, (it) => expect(it).to.answer, 'http http://relay/: expected answer some, is it did not answer in time'),
  fails(page(), (it) => expect(it).to.have.status(200), 'http http://relay/: expected status 200, is 404'),
  fails(page(), (it) => expect(it).not.to.have.status(404), 'http http://relay/: expected status not 404'),
  fails(
    page(),
    (it) => expect(it).to.have.header('Location'),
    'http http://relay/: expected header Location some, is nothing',
  ),
  fails(
    page(),
    (it) => expect(it).to.have.contentType('audio/mpeg'),
    'http http://relay/: expected content type audio/mpeg, is text/html',
  ),
  fails(page(), (it) => expect(it).to.contain('b'), 'http http://relay/: expected body b, is "{\\"a\\":1}"'),
  fails(page(), (it) => expect(it).to.match(/b/), 'http http://relay/: expected body /b/, is "{\\"a\\":1}"'),
  fails(page(), (it) => expect(it).to.have.body('ok'), 'http http://relay/: expected body ok, is "{\\"a\\":1}"'),
  fails(page(), (it) => expect(it).to.have.json('a', 2), 'http http://relay/: expected a 2, is 1'),
  fails(
    page(),
    (it) => expect(it).to.have.json('a', { atLeast: 2 }),
    'http http://relay/: expected a at least 2, is 1',
  ),
  fails(
    page(),
    (it) => expect(it).to.redirectTo('https://relay/'),
    'http http://relay/: expected redirect https://relay/, is nothing',
  ),
  fails(
    page(),
    (it) => expect(it).to.answerWithin('1s'),
    'http http://relay/: expected time to answer at most 1, is 2 s',
  ),
  fails(page(), (it) => expect(it).to.end, 'http http://relay/: expected body ended, is goes on'),
  fails(page(), (it) => expect(it).to.have.size(8), 'http http://relay/: expected size 8, is 7'),

  fails(
    made({ certificate: null, problem: 'no such file' }),
    (it) => expect(it).to.exist,
    'certificate stream.example:443: expected certificate there, is no such file',
  ),
  fails(
    made({ now: to + day }),
    (it) => expect(it).to.be.valid,
    `certificate stream.example:443: expected certificate valid, is expired on ${expired}`,
  ),
  fails(
    made({ now: from - day }),
    (it) => expect(it).to.be.valid,
    `certificate stream.example:443: expected certificate valid, is not valid before ${begins}`,
  ),
  fails(
    made(),
    (it) => expect(it).to.have.daysLeft({ atLeast: 60 }),
    'certificate stream.example:443: expected days left at least 60, is 29',
  ),
  fails(
    made(),
    (it) => expect(it).to.cover('a.b.radio.example'),
    'certificate stream.example:443: expected names a.b.radio.example, is stream.example, *.radio.example',
  ),
  fails(
    made(),
    (it) => expect(it).to.have.subject('CN=a'),
    'certificate stream.example:443: expected subject CN=a, is CN=stream.example',
  ),
  fails(
    made(),
    (it) => expect(it).to.have.issuer('CN=a'),
    'certificate stream.example:443: expected issuer CN=a, is CN=stream.example',
  ),
  fails(
    made(),
    (it) => expect(it).to.have.keyLength({ atLeast: 384 }),
    'certificate stream.example:443: expected key length at least 384, is 256',
  ),
  fails(
    made(),
    (it) => expect(it).not.to.be.signedBy(pem),
    'certificate stream.example:443: expected signature not CN=stream.example',
  ),
  fails(
    made({ trust: 'self-signed certificate' }),
    (it) => expect(it).to.be.trusted,
    'certificate stream.example:443: expected certificate trusted, is self-signed certificate',
  ),
  fails(
    made({ protocol: 'TLSv1.2' }),
    (it) => expect(it).to.have.protocol('TLSv1.3'),
    'certificate stream.example:443: expected protocol TLSv1.3, is TLSv1.2',
  ),
  fails(
    made({ key: 'other' }),
    (it) => expect(it).to.matchKey('/k.pem'),
    'certificate stream.example:443: expected private key /k.pem, is of another certificate',
  ),
];
