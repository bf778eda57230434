import { hiddenRuns, hidingStyles, removableRuns } from './hidden-text.ts';
import { neededParts } from './kept-parts.ts';
import { everyMarkup, isMarkup, type Markup, type MarkupPart, markupBytes, parseMarkup } from './markup.ts';
import { type FormParts, TYPES } from './parts.ts';
import { withoutPrompts } from './prompts.ts';
import { accepted } from './revisions.ts';

/**
 * A form with what its pages show and nothing else: tracked changes are accepted, and hidden text, comments, the names
 * of authors, prompts that a field was typed over, and all parts that nothing shown needs are gone.
 * @throws BadXml
 */
export function cleanedForm(parts: FormParts): FormParts {
  const given = markupOf(parts);
  const styled = rooted(given, 'w:styles');
  const styles = hidingStyles(styled);
  const cleaned = new Map(
    [...given].map(([name, part]) => {
      const hidden = removableRuns(hiddenRuns(part, styles));
      return [
        name,
        withoutPrompts(
          accepted(part, (element) => hidden.has(element)),
          styled,
        ),
      ] as const;
    }),
  );
  const noted = withoutLostNotes(cleaned);
  const written = new Map(
    [...parts].map(([name, bytes]) => {
      const part = noted.get(name);
      return [name, part === undefined ? bytes : markupBytes(part)] as const;
    }),
  );
  return neededParts(written, noted);
}

/** The parts of a form that are markup, apart from those that describe the package. @throws BadXml */
export function markupOf(parts: FormParts): ReadonlyMap<string, MarkupPart> {
  const isMarkupPart = (name: string) => /\.xml$/i.test(name) && name !== TYPES;
  return new Map(
    [...parts]
      .filter(([name]) => isMarkupPart(name))
      .map(([name, bytes]) => [name, parseMarkup(bytes)] as const),
  );
}

/** The part whose root has this name. */
export function rooted(parts: ReadonlyMap<string, MarkupPart>, name: string): MarkupPart | undefined {
  return [...parts.values()].find((part) => part.some((node) => isMarkup(node) && node.name === name));
}

const NOTES: ReadonlyMap<string, string> = new Map([
  ['w:footnote', 'w:footnoteReference'],
  ['w:endnote', 'w:endnoteReference'],
]);

/** Without the notes whose place in the text was deleted; the lines that part notes from text have a type and stay. */
export function withoutLostNotes(parts: ReadonlyMap<string, MarkupPart>): ReadonlyMap<string, MarkupPart> {
  const used = new Set<string>();
  const key = (name: string, element: Markup) => `${name} ${element.attributes.get('w:id') ?? ''}`;
  for (const part of parts.values()) for (const one of everyMarkup(part)) used.add(key(one.name, one));
  const isLost = (element: Markup) => {
    const reference = NOTES.get(element.name);
    const type = element.attributes.get('w:type') ?? 'normal';
    return reference !== undefined && type === 'normal' && !used.has(key(reference, element));
  };
  return new Map(
    [...parts].map(([name, part]) => {
      const roots = part.map((root) =>
        isMarkup(root) && /^w:(?:foot|end)notes$/.test(root.name)
          ? { ...root, children: root.children.filter((node) => !isMarkup(node) || !isLost(node)) }
          : root,
      );
      return [name, roots] as const;
    }),
  );
}
