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
});
export type Locality = z.infer<typeof locality>;

/** A body that remarks ask something of: "Sở Y tế". */
export const agency = z.object({ name: line, retired: z.boolean() });
export type Agency = z.infer<typeof agency>;

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
});
export type Office = z.infer<typeof office>;
