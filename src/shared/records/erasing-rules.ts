import type { ErasingRule } from './field.ts';
import { fieldsWith, type RecordType } from './index.ts';

/** The records that stand for one person: by their own id, or by the second end of it. */
export const personalTypes = ['collaborator', 'attendance'] as const;
export type PersonalType = (typeof personalTypes)[number];

/** The fields of a type with a rule. */
export function fieldsErasedAs(type: RecordType, rule: ErasingRule): string[] {
  return fieldsWith(type, ({ erasing }) => erasing === rule);
}
