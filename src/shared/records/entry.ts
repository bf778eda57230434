import { z } from 'zod';
import { kept } from './field.ts';
import { line, moment, position, prose, recordId, reference } from './field-kinds.ts';

/** A remark of a collaborator, or the chair's or a guest's reply to what was raised. */
export const entryKinds = ['remark', 'reply'] as const;
export type EntryKind = (typeof entryKinds)[number];

/** What one speaker said. There is no field for a citizen: the smallest place is a commune. */
export const entry = z.object({
  meetingId: kept(recordId),
  kind: kept(z.enum(entryKinds), { blank: 'remark' }),
  speakerId: kept(reference),
  /** The speaker if not on the roster: a unit or an office. */
  speakerText: kept(line, { isSearched: true }),
  /** Somebody looked at a speaker who is not on the roster and said that it is right. */
  speakerConfirmed: kept(z.boolean(), { blank: false, conflict: 'latest' }),
  localityId: kept(reference),
  content: kept(prose, { isSearched: true }),
  saidAt: kept(moment),
  position: kept(position, { conflict: 'latest' }),
});
export type Entry = z.infer<typeof entry>;

/** A topic put on an entry; the id is the entry's and the topic's, joined, so that tags form a set. */
export const entryTopic = z.object({
  entryId: kept(recordId, { conflict: 'fixed' }),
  topicId: kept(recordId, { conflict: 'fixed' }),
  position: kept(position, { conflict: 'latest' }),
});
export type EntryTopic = z.infer<typeof entryTopic>;

/** An agency the entry asks something of. */
export const entryAgency = z.object({
  entryId: kept(recordId, { conflict: 'fixed' }),
  agencyId: kept(recordId, { conflict: 'fixed' }),
  position: kept(position, { conflict: 'latest' }),
});
export type EntryAgency = z.infer<typeof entryAgency>;
