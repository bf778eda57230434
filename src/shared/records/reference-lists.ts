import { z } from 'zod';
import { kept, trace } from './field.ts';
import { day, headline, line, position, prose, reference } from './field-kinds.ts';

/** A topic of public services, on two levels. */
export const topic = z.object({
  parentId: kept(reference),
  name: kept(line),
  /** Short form for completing while typing: "attp". */
  code: kept(line),
  keywords: kept(line),
  position: kept(position, { conflict: 'latest' }),
  retired: kept(z.boolean(), { blank: false }),
  /** The topic book: definition, example remarks, what belongs to the topic and what does not. */
  definition: kept(prose),
  examples: kept(prose),
  belongs: kept(prose),
  belongsNot: kept(prose),
  /**
   * The topic this one was joined into. Entries keep the tag they were given; lists of the other topic show them too.
   */
  mergedIntoId: kept(reference),
});
export type Topic = z.infer<typeof topic>;

export const localityTypes = ['province', 'commune', 'ward', 'zone', 'district', 'other'] as const;
export const locality = z.object({
  name: kept(line),
  type: kept(z.enum(localityTypes), { blank: 'commune' }),
  /** Units change over the years (the reform of 01/7/2025): from which day to which day this one exists. */
  validFrom: kept(day),
  validTo: kept(day),
  successorId: kept(reference),
  retired: kept(z.boolean(), { blank: false }),
  /** The district it lay in before districts ended on 01/7/2025. */
  formerDistrict: kept(line),
  /** The record of the same place that this one was joined into; this one is retired since. */
  mergedIntoId: kept(reference),
});
export type Locality = z.infer<typeof locality>;

/** A body that remarks ask something of: "Sở Y tế". */
export const agency = z.object({
  name: kept(line),
  retired: kept(z.boolean(), { blank: false }),
  mergedIntoId: kept(reference),
});
export type Agency = z.infer<typeof agency>;

/** The groups collaborators belong to: "Đoàn thể", "Báo chí". */
export const collaboratorGroup = z.object({
  name: kept(line),
  position: kept(position, { conflict: 'latest' }),
  retired: kept(z.boolean(), { blank: false }),
  mergedIntoId: kept(reference),
});
export type CollaboratorGroup = z.infer<typeof collaboratorGroup>;

/**
 * How a speaker is named in the minutes; units are the default, so that no name leaves the office unless it chose so.
 */
export const speakerModes = ['unit', 'code', 'name'] as const;
export const entryOrders = ['topic', 'spoken'] as const;

/** A version of the office's names, valid from a day on: documents keep the names in force on their date. */
export const office = z.object({
  validFrom: kept(day),
  /** First line of the header: "TỈNH ỦY PHÚ GIANG". */
  parentName: kept(headline),
  /** Second line of the header: "BAN TUYÊN GIÁO VÀ DÂN VẬN". */
  name: kept(headline),
  /** In running text: "Ban Tuyên giáo và Dân vận Tỉnh ủy". */
  fullName: kept(line),
  symbol: kept(line),
  place: kept(line),
  /** Term of the committee, within which documents are numbered: "2025-2030". */
  term: kept(line),
  speakerMode: kept(z.enum(speakerModes), { blank: 'unit' }),
  entryOrder: kept(z.enum(entryOrders), { blank: 'topic' }),
  /** Who signs for the office: "K/T TRƯỞNG BAN" or empty, "PHÓ TRƯỞNG BAN", and the name. */
  signerAuthority: kept(line),
  signerTitle: kept(line),
  signerName: kept(line),
  /** Whom every document goes to, one in a line: "Thường trực Tỉnh ủy (để báo cáo)". */
  standingRecipients: kept(prose),
});
export type Office = z.infer<typeof office>;

/** Words the office types often: `shortcut` is what is typed, "attp", and `text` what it stands for. */
export const snippet = z.object({
  shortcut: kept(line),
  text: kept(prose),
  retired: kept(z.boolean(), { blank: false }),
});
export type Snippet = z.infer<typeof snippet>;

export const lists = ['entries', 'collaborators', 'tasks'] as const;
/** A named view of a list; `settings` is JSON, parsed by the code that shows the list. */
export const savedView = z.object({
  list: kept(z.enum(lists), { blank: 'entries', conflict: 'latest' }),
  name: trace(line),
  settings: trace(prose, { conflict: 'latest' }),
});
export type SavedView = z.infer<typeof savedView>;
