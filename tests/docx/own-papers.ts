import { composeDocument, type DocumentSource } from '../../src/shared/documents/compose-document.ts';
import type { Profile } from '../../src/shared/documents/profile.ts';
import type { DocumentKind } from '../../src/shared/records/document-kinds.ts';
import { paperDocx } from '../../src/store/formats/docx-writer/paper-docx.ts';
import { emptySource, richSource } from '../documents/minutes-examples.ts';
import { exampleDocument } from '../documents/paper-examples.ts';

/** Documents as this program writes them, for the tests: of a meeting with something in every part, or with nothing. */
export type Fullness = 'full' | 'empty';

export async function ownPaper(
  kind: DocumentKind,
  fullness: Fullness,
  profile: Profile,
): Promise<Uint8Array> {
  return paperDocx(composeDocument(sourceOf(kind, fullness), profile), profile);
}

const signed = {
  signerAuthority: 'K/T TRƯỞNG BAN',
  signerTitle: 'PHÓ TRƯỞNG BAN',
  signerName: 'Lê Minh Phú',
};

function sourceOf(kind: DocumentKind, fullness: Fullness): DocumentSource {
  const { office, ...rich } = richSource;
  const full = { ...rich, office: office === null ? null : { ...office, ...signed } };
  const source = fullness === 'full' ? full : emptySource;
  switch (kind) {
    case 'minutes':
      return { kind, source, options: { speakerMode: 'unit', entryOrder: 'topic' } };
    case 'reminder': {
      const tasks = source.tasks.map((task) => ({ ...task, meeting: source.meeting }));
      return { kind, source: { unit: 'Sở Y tế', today: '2026-09-30', office: source.office, tasks } };
    }
    default: {
      const example = exampleDocument(kind, source);
      return 'number' in example ? { ...example, number: 7, issuedOn: '2026-09-06' } : example;
    }
  }
}
