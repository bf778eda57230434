import { z } from 'zod';
import { line, moment, position, prose, recordId, reference } from './fields.ts';

/** A remark of a collaborator, or the chair's or a guest's reply to what was raised. */
export const entryKinds = ['remark', 'reply'] as const;

/** What one speaker said. There is no field for a citizen: the smallest place is a commune. */
export const entry = z.object({
  meetingId: recordId,
  kind: z.enum(entryKinds),
  speakerId: reference,
  /** Who spoke, where the speaker is not on the roster: a unit or an office. */
  speakerText: line,
  localityId: reference,
  content: prose,
  saidAt: moment,
  position,
});
export type Entry = z.infer<typeof entry>;

/** A topic put on an entry; the id is the entry's and the topic's, joined, so that tags form a set. */
export const entryTopic = z.object({ entryId: recordId, topicId: recordId, position });
export type EntryTopic = z.infer<typeof entryTopic>;

/** An agency the entry asks something of. */
export const entryAgency = z.object({ entryId: recordId, agencyId: recordId, position });
export type EntryAgency = z.infer<typeof entryAgency>;
