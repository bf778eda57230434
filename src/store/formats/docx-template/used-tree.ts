import type { Tree, Value } from '../../../shared/forms/field.ts';
import { tagsIn } from '../../../shared/forms/tags.ts';
import { formParagraphs } from './paragraphs.ts';
import type { FormParts } from './parts.ts';

/**
 * A tree with only what a form names, so that nothing else of a meeting is asked about or handed on.
 * @throws BadXml
 */
export function usedTree(tree: Tree, parts: FormParts): Tree {
  const tags = formParagraphs(parts).flatMap(({ text }) => tagsIn(text));
  return kept(tree, new Set(tags.flatMap((tag) => ('name' in tag ? tag.name.split('.') : []))));
}

/** Applies `change` to every text of a tree. */
export function mapTexts(tree: Tree, change: (text: string) => string): Tree {
  return Object.fromEntries(Object.entries(tree).map(([name, value]) => [name, mapped(value, change)]));
}

export function textsOf(tree: Tree): string[] {
  return Object.values(tree).flatMap((value) => {
    if (typeof value === 'string') return [value];
    return isList(value) ? value.flatMap(textsOf) : textsOf(value);
  });
}

function kept(tree: Tree, names: ReadonlySet<string>): Tree {
  const used = Object.entries(tree).filter(([name]) => names.has(name));
  return Object.fromEntries(used.map(([name, value]) => [name, keptIn(value, names)]));
}

function keptIn(value: Value, names: ReadonlySet<string>): Value {
  if (typeof value === 'string') return value;
  return isList(value) ? value.map((item) => kept(item, names)) : kept(value, names);
}

function mapped(value: Value, change: (text: string) => string): Value {
  if (typeof value === 'string') return change(value);
  return isList(value) ? value.map((item) => mapTexts(item, change)) : mapTexts(value, change);
}

function isList(value: Exclude<Value, string>): value is readonly Tree[] {
  return Array.isArray(value);
}
