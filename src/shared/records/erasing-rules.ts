/**
 * What happens to a field when somebody's personal data are erased.
 * `kept`: it stays. What was said in a meeting stays as it was said, whoever it names: the program asks for no names
 * there and points out what looks like personal data while it is typed. `personal`: it is about the person the record
 * stands for, and is blanked with their erasure. A code stands for one person in the office's own lists, and a title
 * with a unit identifies its holder, so both are blanked; unit, locality and term say who was represented, which old
 * minutes need. A reason for an absence often reveals health; a substitute is a person too. `trace`: it is about
 * something else and may name anybody: an edit in a document holds the line it replaced, a file may be named after
 * somebody, a view may search for somebody. If it names an erased person it is blanked whole: so two copies that know
 * the person by different names still blank it alike. `byPerson`: it lists people by id, and only the person is
 * removed.
 * Each field declares its rule, such as `contact: personal(line)`; what the erasure reaches beyond fields (drafts,
 * copies a joining made, names of merged files) is in store/log/erasing/erasure.ts.
 */
export type ErasingRule = 'kept' | 'personal' | 'trace' | 'byPerson';

/** The types whose records stand for one person: by their own id, or by its second end. */
export const personalTypes = ['collaborator', 'attendance'] as const;
export type PersonalType = (typeof personalTypes)[number];
