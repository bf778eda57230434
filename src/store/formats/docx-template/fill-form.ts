import type { Tree } from '../../../shared/forms/field.ts';
import { fillParts } from './fill.ts';
import type { FormParts } from './parts.ts';
import { settled } from './settled.ts';

/**
 * The parts of a form filled with a tree, as Word expects them.
 * @throws the library's errors about the form, BadXml; a form that was taken has none
 */
export function fillForm(parts: FormParts, tree: Tree): FormParts {
  return settled(fillParts(parts, tree));
}
