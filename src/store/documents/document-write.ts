import type { DocumentChoice } from '../../shared/contract/procedures/document.ts';
import type { Write } from '../log/write.ts';
import { documentId } from './document-id.ts';

/** The write that gives a document new values; the first one creates its record. */
export function documentWrite(
  choice: DocumentChoice,
  fields: Extract<Write, { type: 'document' }>['fields'],
): Write {
  const about = {
    ...('meetingId' in choice && { meetingId: choice.meetingId }),
    ...('unit' in choice && { unit: choice.unit }),
  };
  return {
    type: 'document',
    id: documentId(choice),
    fields: { kind: choice.kind, ...about, ...fields, deleted: false },
  };
}
