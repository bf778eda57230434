import { textLines } from '../documents/parts/paragraphs.ts';

/** A label for people, in both languages of the program. */
export interface Described {
  readonly vi: string;
  readonly en: string;
}

/** The values for a form: texts by field name, and lists of such trees for what repeats. */
export interface Tree {
  readonly [name: string]: Value;
}
export type Value = string | Tree | readonly Tree[];

/** A field as people and the check see it. */
export interface FieldShape {
  /** Vietnamese without diacritics, words joined by "_": the text between {{ and }}. */
  readonly name: string;
  readonly about: Described;
  /** A text; a part, whose fields are named after a dot; a list, which repeats. */
  readonly kind: 'text' | 'part' | 'list';
  /** For a text: an example value. */
  readonly example: string;
  /** The fields of a part, or of each item of a list. */
  readonly fields: readonly FieldShape[];
}

/** A field and how to get its value. */
export interface Field<Of> extends FieldShape {
  value(of: Of): Value;
}

export function text<Of>(
  name: string,
  vi: string,
  en: string,
  example: string,
  value: (of: Of) => string,
): Field<Of> {
  return { name, about: { vi, en }, kind: 'text', example, fields: [], value: (of) => printable(value(of)) };
}

/** Fields named with this one and a dot before them. */
export function part<Of, Thing>(
  name: string,
  vi: string,
  en: string,
  thing: (of: Of) => Thing,
  fields: readonly Field<Thing>[],
): Field<Of> {
  return {
    name,
    about: { vi, en },
    kind: 'part',
    example: '',
    fields,
    value: (of) => treeOf(fields, thing(of)),
  };
}

/** An item of a list with its position, from 1. */
export interface Numbered<Item> {
  readonly item: Item;
  readonly number: number;
}

/** Fields that are repeated for each item. */
export function list<Of, Item>(
  name: string,
  vi: string,
  en: string,
  items: (of: Of) => readonly Item[],
  fields: readonly Field<Numbered<Item>>[],
): Field<Of> {
  return {
    name,
    about: { vi, en },
    kind: 'list',
    example: '',
    fields,
    value: (of) => items(of).map((item, at) => treeOf(fields, { item, number: at + 1 })),
  };
}

/** "1", "2", … within a list. */
export function ordinal<Item>(): Field<Numbered<Item>> {
  return text('stt', 'Số thứ tự trong danh sách', 'Number within the list', '1', ({ number }) =>
    String(number),
  );
}

/** The values of all fields, by name. */
export function treeOf<Of>(fields: readonly Field<Of>[], of: Of): Tree {
  return Object.fromEntries(fields.map((field) => [field.name, field.value(of)]));
}

/** An example tree for trying out a form: lists of so many items, texts of so many lines. */
export function exampleTree(fields: readonly FieldShape[], items: number): Tree {
  return Object.fromEntries(fields.map((field) => [field.name, exampleOf(field, items)]));
}

function exampleOf({ kind, example, fields }: FieldShape, items: number): Value {
  switch (kind) {
    case 'text':
      return Array.from({ length: items }, () => example).join('\n');
    case 'part':
      return exampleTree(fields, items);
    case 'list':
      return Array.from({ length: items }, () => exampleTree(fields, items));
  }
}

/**
 * The typed text without empty lines and without what XML does not allow: control characters, unpaired surrogates,
 * U+FFFE.
 */
function printable(text: string): string {
  return textLines(text)
    .join('\n')
    .replace(/[\ufffe\uffff]/gu, '\ufffd');
}
