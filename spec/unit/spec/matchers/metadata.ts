import { expect } from '../../../../lib/spec/sentence/expect.ts';
import { Subject } from '../../../../lib/spec/subject.ts';
import { type MetadataState, metadataKind } from '../../../../lib/spec/subjects/metadata.ts';
import { fails } from './case.ts';

const metadata = (state: Partial<MetadataState>) =>
  new Subject(metadataKind, '/live.mp3', 'relay-eu1', () =>
    Promise.resolve({ heard: 'News', status: 'News', problem: null, ...state }),
  );
const said = (what: string) => `metadata /live.mp3 on relay-eu1: ${what}`;

export const cases = [
  fails(
    metadata({}),
    (metadata) => expect(metadata).to.have.title('Weather'),
    said('expected title that players show Weather, is News'),
  ),
  fails(
    metadata({ status: null }),
    (metadata) => expect(metadata).to.have.title(/News/),
    said("expected title on Icecast's pages /News/, is nothing"),
  ),
  fails(metadata({}), (metadata) => expect(metadata).not.to.have.title('News'), said('expected title not News')),
  fails(
    metadata({ heard: null }),
    (metadata) => expect(metadata).to.be.consistent,
    said('expected title that players show News, is nothing'),
  ),
];
