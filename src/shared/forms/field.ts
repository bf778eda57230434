import { textLines } from '../documents/parts/paragraphs.ts';

/** Words for people, in the languages of the program. */
export interface Described {
  readonly vi: string;
  readonly en: string;
}

/** What a form is filled with: texts by the names of fields, lists of such trees for what repeats. */
export interface Tree {
  readonly [name: string]: Value;
}
export type Value = string | Tree | readonly Tree[];

/** A field as people and the check see it. */
export interface FieldShape {
  /** Vietnamese without marks, words joined by "_": what stands between {{ and }}. */
  readonly name: string;
  readonly about: Described;
  /** A text; a part whose fields are named behind a dot; a list, which repeats. */
  readonly kind: 'text' | 'part' | 'list';
  /** Of a text: what it may come to. */
  readonly example: string;
  /** Of a part or of each item of a list. */
  readonly fields: readonly FieldShape[];
}

/** A field with the way its value is got from what it tells of. */
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

/** Fields that are named behind this one and a dot. */
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

/** An item as lists hand it on: with the place it has, from 1. */
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

/** A tree as it might be, for trying a form out: lists of so many items, texts of so many lines. */
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

/** What people typed, without empty lines and what XML has no place for: control characters, halves of letters, U+FFFE. */
function printable(text: string): string {
  return textLines(text)
    .join('\n')
    .replace(/[\ufffe\uffff]/gu, '\ufffd');
}
