import type { FieldShape } from '../../../../shared/forms/field.ts';
import { matchesWords } from '../../../../shared/text/fold.ts';
import { closing, opening } from './problem-text.ts';

/** A field as it is shown in the list of those that can be used. */
export interface ShownField {
  /** Where it stands among the fields: "y_kien/noi_dung". */
  readonly id: string;
  /** What is copied into the form; of a list, its bounds. */
  readonly tag: string;
  readonly about: string;
  readonly example: string;
  readonly isList: boolean;
  /** How many lists it lies in. */
  readonly depth: number;
}

/**
 * The fields one under another, those of a list behind it. Narrowed by words of name, meaning or example; what lies in a
 * list brings the list along.
 */
export function shownFields(
  fields: readonly FieldShape[],
  language: 'vi' | 'en',
  query: string,
): ShownField[] {
  return below(fields, language, query, { path: '', prefix: '', depth: 0 });
}

/** Where among the fields: the way there, what stands before a name, how many lists are around. */
interface Around {
  readonly path: string;
  readonly prefix: string;
  readonly depth: number;
}

function below(
  fields: readonly FieldShape[],
  language: 'vi' | 'en',
  query: string,
  { path, prefix, depth }: Around,
): ShownField[] {
  return fields.flatMap((field): ShownField[] => {
    const { name, kind, example } = field;
    const [id, about] = [`${path}${name}`, field.about[language]];
    const isWanted = matchesWords(`${name} ${name.replaceAll('_', ' ')} ${about} ${example}`, query);
    const inner = kind === 'list' ? '' : `${prefix}${name}.`;
    const around = { path: `${id}/`, prefix: inner, depth: kind === 'list' ? depth + 1 : depth };
    const inside = below(field.fields, language, isWanted ? '' : query, around);
    if (kind === 'part') return inside;
    const isList = kind === 'list';
    const tag = isList ? `${opening(name)}${closing(name)}` : `{{${prefix}${name}}}`;
    const shown = { id, tag, about, example, isList, depth };
    return isWanted || inside.length > 0 ? [shown, ...inside] : [];
  });
}
