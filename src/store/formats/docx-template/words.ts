import type { FormPosition } from '../../../shared/forms/position.ts';
import { relationsIn } from '../package.ts';
import { type MarkupPart, parseMarkup } from './markup.ts';
import { filledNames } from './paragraphs.ts';
import { type Change, changedLinks, changedWords } from './part-words.ts';
import type { FormParts } from './parts.ts';
import { placed } from './placed.ts';

/**
 * Goes through all words of a form, seen on its pages or not, and changes those that `change` says. Properties are not
 * looked into: they are written anew.
 * @throws BadXml
 */
export function rewriteWords(parts: FormParts, change: Change): FormParts {
  const kinds = filledNames(parts);
  /** Where in the text the parts are made use of that have no place themselves, such as charts. */
  const places = new Map<string, FormPosition>();
  const written = new Map<string, Uint8Array | null>();
  const others = [...parts.keys()].filter((name) => isLookedInto(name) && !kinds.has(name));
  for (const name of [...kinds.keys(), ...others]) {
    const part = parseMarkup(parts.get(name) ?? new Uint8Array());
    const kind = kinds.get(name);
    written.set(name, changedWords(part, { kind, outside: places.get(name) ?? null }, change));
    const relations = relationsOf(name);
    const bytes = parts.get(relations);
    if (bytes === undefined) continue;
    const led = ledFrom(part, kind);
    written.set(relations, changedLinks(bytes, led, change));
    for (const { id, target } of relationsIn(Buffer.from(bytes).toString('utf8'), folderOf(name)))
      keep(places, target, led.get(id) ?? places.get(name));
  }
  return new Map([...parts].map(([name, bytes]) => [name, written.get(name) ?? bytes] as const));
}

const isLookedInto = (name: string) =>
  /\.xml$/i.test(name) && !/^(?:\[Content_Types\]|docProps\/)/i.test(name);

const folderOf = (name: string) => name.slice(0, name.lastIndexOf('/') + 1);

const relationsOf = (name: string) => `${folderOf(name)}_rels/${name.slice(folderOf(name).length)}.rels`;

/** Where in a part each of its relations is made use of. */
function ledFrom(
  part: MarkupPart,
  kind: FormPosition['part'] | undefined,
): ReadonlyMap<string, FormPosition> {
  const found = new Map<string, FormPosition>();
  for (const [{ written }, place] of placed(part, kind))
    for (const { name, value } of written) if (name.startsWith('r:')) keep(found, value, place ?? undefined);
  return found;
}

/** Keeps the first place of each. */
function keep(places: Map<string, FormPosition>, name: string, place: FormPosition | undefined): void {
  if (place !== undefined && !places.has(name)) places.set(name, place);
}
