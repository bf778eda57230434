import type { MinutesSource } from '../documents/sources/minutes-source.ts';
import type { Fields } from '../records/index.ts';
import { saidParts } from './entry-and-task-fields.ts';
import { type Field, type Tree, treeOf } from './field.ts';
import { meetingParts } from './meeting-fields.ts';
import { peopleParts } from './people-fields.ts';
import { type FormSource, formSource } from './source.ts';

/** Every field a form can have: what people are shown, what forms are checked by and what they are filled from. */
export const formFields: readonly Field<FormSource>[] = [...meetingParts, ...peopleParts, ...saidParts];

/**
 * The record of a meeting as forms are filled with it.
 * @param mode how the office names speakers; no name leaves it unasked.
 */
export function formTree(source: MinutesSource, mode: Fields<'office'>['speakerMode']): Tree {
  return treeOf(formFields, formSource(source, mode));
}
