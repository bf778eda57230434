import { z } from 'zod';
import { day, line, position, prose, reference } from './fields.ts';

/** A topic of public services, on two levels. */
export const topic = z.object({
  parentId: reference,
  name: line,
  /** Short form for completing while typing: "attp". */
  code: line,
  keywords: line,
  position,
  retired: z.boolean(),
  /** The topic book: what it is, remarks that show it, what belongs to it and what does not. */
  definition: prose,
  examples: prose,
  belongs: prose,
  belongsNot: prose,
  /** The topic that took this one in. Entries keep the tag they were given; lists of the other topic show them too. */
  mergedIntoId: reference,
});
export type Topic = z.infer<typeof topic>;

export const localityTypes = ['province', 'commune', 'ward', 'zone', 'district', 'other'] as const;
export const locality = z.object({
  name: line,
  type: z.enum(localityTypes),
  /** Units change over the years (the reform of 01/7/2025): from which day to which day this one exists. */
  validFrom: day,
  validTo: day,
  successorId: reference,
  retired: z.boolean(),
  /** The district it lay in before districts ended on 01/7/2025. */
  formerDistrict: line,
  /** The record of the same place that took this one in; it is out of use since. */
  mergedIntoId: reference,
});
export type Locality = z.infer<typeof locality>;

/** A body that remarks ask something of: "Sở Y tế". */
export const agency = z.object({ name: line, retired: z.boolean(), mergedIntoId: reference });
export type Agency = z.infer<typeof agency>;

/** Where a collaborator comes from: "Đoàn thể", "Báo chí". */
export const collaboratorGroup = z.object({
  name: line,
  position,
  retired: z.boolean(),
  mergedIntoId: reference,
});
export type CollaboratorGroup = z.infer<typeof collaboratorGroup>;

export const collaborator = z.object({
  code: line,
  name: line,
  title: line,
  unit: line,
  localityId: reference,
  contact: line,
  termFrom: day,
  termTo: day,
  note: prose,
  retired: z.boolean(),
  /** Whether the personal data were erased on purpose; never taken back. */
  erased: z.boolean(),
  groupId: reference,
  mergedIntoId: reference,
});
export type Collaborator = z.infer<typeof collaborator>;

/** How a speaker is named in the minutes; units are the default, so that no name leaves the office unasked. */
export const speakerModes = ['unit', 'code', 'name'] as const;
export const entryOrders = ['topic', 'spoken'] as const;

/** The office as it is called from a day on: documents keep the names in force on their date. */
export const office = z.object({
  validFrom: day,
  /** First line of the header: "TỈNH ỦY PHÚ GIANG". */
  parentName: line,
  /** Second line of the header: "BAN TUYÊN GIÁO VÀ DÂN VẬN". */
  name: line,
  /** In running text: "Ban Tuyên giáo và Dân vận Tỉnh ủy". */
  fullName: line,
  symbol: line,
  place: line,
  /** Term of the committee, within which documents are numbered: "2025-2030". */
  term: line,
  speakerMode: z.enum(speakerModes),
  entryOrder: z.enum(entryOrders),
  /** Who signs for the office: "K/T TRƯỞNG BAN" or empty, "PHÓ TRƯỞNG BAN", and the name. */
  signerAuthority: line,
  signerTitle: line,
  signerName: line,
});
export type Office = z.infer<typeof office>;

/** Words the office types often: `shortcut` is what is typed, "attp", and `text` what it stands for. */
export const snippet = z.object({ shortcut: line, text: prose, retired: z.boolean() });
export type Snippet = z.infer<typeof snippet>;

export const lists = ['entries', 'collaborators', 'tasks'] as const;
/** A view of a list that was given a name; `settings` is JSON, parsed by whoever shows the list. */
export const savedView = z.object({ list: z.enum(lists), name: line, settings: prose });
export type SavedView = z.infer<typeof savedView>;
