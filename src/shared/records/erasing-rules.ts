/**
 * What becomes of a field when somebody's personal data are erased.
 *
 * `kept`: it stays. What was said in a meeting stays as it was said, whoever it names: the program asks for no names
 * there and points out what looks like personal data while it is typed.
 * `personal`: it is about the person the record stands for, and is blanked with their erasure. A code stands for one
 * person in the office's own lists and a title with a unit names its holder, so both go; unit, locality and term say
 * who was represented, which old minutes need. A reason for an absence often tells of health; who came instead is
 * somebody too.
 * `trace`: it is about something else and may name anybody: words changed in a document hold the line they replaced, a
 * file may be named after somebody, a view may look for somebody. Where it names a person whose data were erased it is
 * blanked whole: two copies that know the person by different names still blank it alike.
 * `byPerson`: it lists people by id, and loses the person alone.
 *
 * Each field says its rule where it is declared, such as `contact: personal(line)`; what the erasure reaches beyond
 * fields (drafts, copies a joining made, names of merged files) is in store/log/erasing/erasure.ts.
 */
export type ErasingRule = 'kept' | 'personal' | 'trace' | 'byPerson';

/** The records that stand for one person: by their own id, or by the second end of it. */
export const personalTypes = ['collaborator', 'attendance'] as const;
export type PersonalType = (typeof personalTypes)[number];
