import { relationsIn } from '../package.ts';
import {
  everyMarkup,
  isMarkup,
  localName,
  type Markup,
  type MarkupPart,
  markupBytes,
  parseMarkup,
} from './markup.ts';
import { type FormParts, TYPES } from './parts.ts';

/** Parts that a document has whether or not its text names them. All others are kept only if something shown needs them. */
const IMPLICIT =
  /^(?:officeDocument|core-properties|extended-properties|styles|stylesWithEffects|numbering|settings|webSettings|fontTable|theme|themeOverride|footnotes|endnotes|chartStyle|chartColorStyle)$/;

/**
 * The parts that are needed for what a document shows, and only the relations that lead to them: no comments, people,
 * data of other programs, small pictures of the first page, nor anything that belonged to deleted text.
 */
export function neededParts(parts: FormParts, markup: ReadonlyMap<string, MarkupPart>): FormParts {
  const names = new Map([...parts.keys()].map((name) => [name.toLowerCase(), name]));
  const relations = new Map<string, Uint8Array>();
  const reached = new Set<string>(['']);
  for (const source of reached) {
    const name = names.get(relationsOf(source).toLowerCase());
    const bytes = name === undefined ? undefined : parts.get(name);
    if (name === undefined || bytes === undefined) continue;
    const { kept, targets } = filtered(bytes, source, idsIn(markup.get(source) ?? []));
    relations.set(name, kept);
    for (const target of targets) {
      const part = names.get(target.toLowerCase());
      if (part !== undefined) reached.add(part);
    }
  }
  const isKept = (name: string) => name === TYPES || reached.has(name) || relations.has(name);
  return new Map(
    [...parts]
      .filter(([name]) => isKept(name))
      .map(([name, bytes]) => [
        name,
        name === TYPES ? typesOf(bytes, reached) : (relations.get(name) ?? bytes),
      ]),
  );
}

/** The name of the part with the relations of a part; the package itself has the empty name. */
function relationsOf(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

function filtered(bytes: Uint8Array, source: string, used: ReadonlySet<string>) {
  const folder = source.slice(0, source.lastIndexOf('/') + 1);
  const all = relationsIn(Buffer.from(bytes).toString('utf8'), folder);
  const hasDiagram = all.some(({ kind, id }) => kind === 'diagramData' && used.has(id));
  const isNeeded = (id: string, kind: string) =>
    IMPLICIT.test(kind) || used.has(id) || (kind === 'diagramDrawing' && hasDiagram);
  return {
    kept: withChildren(bytes, ({ attributes }) =>
      isNeeded(attributes.get('Id') ?? '', (attributes.get('Type') ?? '').split('/').at(-1) ?? ''),
    ),
    targets: all.filter(({ id, kind }) => isNeeded(id, kind)).map(({ target }) => target),
  };
}

/** The relations that a part makes use of. */
function idsIn(part: MarkupPart): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const { written } of everyMarkup(part))
    for (const { name, value } of written)
      if (name.startsWith('r:') || localName(name) === 'relid') ids.add(value);
  return ids;
}

/** The list of types, without those of parts that are gone. */
function typesOf(bytes: Uint8Array, kept: ReadonlySet<string>): Uint8Array {
  const names = new Set([...kept].map((name) => `/${name}`.toLowerCase()));
  return withChildren(
    bytes,
    ({ name, attributes }) =>
      localName(name) !== 'Override' || names.has((attributes.get('PartName') ?? '').toLowerCase()),
  );
}

function withChildren(bytes: Uint8Array, keeps: (element: Markup) => boolean): Uint8Array {
  return markupBytes(
    parseMarkup(bytes).map((root) =>
      isMarkup(root)
        ? { ...root, children: root.children.filter((node) => !isMarkup(node) || keeps(node)) }
        : root,
    ),
  );
}
