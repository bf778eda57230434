import type { MinutesSource } from '../documents/sources/minutes-source.ts';
import type { Fields } from '../records/index.ts';
import { saidParts } from './entry-and-task-fields.ts';
import { type Field, type Tree, treeOf } from './field.ts';
import { meetingParts } from './meeting-fields.ts';
import { peopleParts } from './people-fields.ts';
import { type FormSource, formSource } from './source.ts';

/**
 * Every field a form can have: the list that people see, that forms are checked against and that they are filled from.
 */
export const formFields: readonly Field<FormSource>[] = [...meetingParts, ...peopleParts, ...saidParts];

/**
 * The record of a meeting as the values for a form.
 * @param mode how the office names speakers; no name leaves it unless it chose so.
 */
export function formTree(source: MinutesSource, mode: Fields<'office'>['speakerMode']): Tree {
  return treeOf(formFields, formSource(source, mode));
}
