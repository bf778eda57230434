import { plainText } from '../../shared/documents/plain-text.ts';
import { namesToSign } from '../../shared/meeting/signed-names.ts';
import { LONGEST_SIGNED, MOST_NAMES, type SignedMinutes } from '../../shared/records/signed-minutes.ts';
import { composeCached } from '../documents/compose-cached.ts';
import { signedId } from '../documents/document-id.ts';
import { namesNow } from '../documents/names-of-meeting.ts';
import { loadStoredDocument } from '../documents/stored-document.ts';
import type { Write } from '../log/write.ts';
import { entriesOf } from '../meetings/entries.ts';
import { meetingDetail } from '../meetings/handlers.ts';
import type { Readable } from '../sqlite/handles.ts';
import { digestOfText } from './signed-minutes.ts';

type Signing = Pick<SignedMinutes, 'meetingId' | 'version' | 'signedAt' | 'signedBy'>;

/**
 * The write that stores the minutes of a meeting as they are now: their words, and the list entries of everything they
 * name. Personal data that nobody has decided about yet do not prevent closing.
 * @throws ExpectedError not-found
 */
export function signedCopy(db: Readable, signing: Signing): Write {
  const { meetingId, version } = signing;
  const choice = { kind: 'minutes', meetingId } as const;
  const text = plainText(composeCached(db, choice).paper);
  const detail = meetingDetail(db, meetingId);
  const names = namesToSign({ ...detail, entries: entriesOf(db, meetingId) }, namesNow(db, detail.meeting));
  return {
    type: 'signedMinutes',
    id: signedId(meetingId, version),
    fields: {
      ...signing,
      names: names.length <= MOST_NAMES ? names : '',
      text: text.slice(0, LONGEST_SIGNED),
      digest: digestOfText(text),
      fileHash: loadStoredDocument(db, choice).document.fileHash,
      // A closing that was undone left its copy behind.
      deleted: false,
    },
  };
}
