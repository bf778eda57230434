import { ExpectedError } from '../../shared/contract/errors.ts';
import { faultsOf } from '../../shared/format-check/check.ts';
import { type Fault, gathered } from '../../shared/format-check/fault.ts';
import { checkedParts, type Finding } from '../../shared/format-check/finding.ts';
import type { ParagraphFormat, RunFormat } from '../../shared/format-check/format-change.ts';
import type { Guide } from '../../shared/format-check/guide.ts';
import { mendingOf } from '../../shared/format-check/mending.ts';
import { type Edits, edited } from '../formats/docx-editor/edit-elements.ts';
import { type PackageCopy, packageCopy } from '../formats/docx-editor/package-copy.ts';
import { formattedParagraph } from '../formats/docx-editor/paragraph-format.ts';
import { dividedRun, formattedRun } from '../formats/docx-editor/run-format.ts';
import { rootOf, wordElements } from '../formats/docx-editor/word-elements.ts';
import { paragraphElements } from '../formats/docx-reader/paragraph-elements.ts';
import { readWord } from '../formats/docx-reader/read-word.ts';
import { runElements } from '../formats/docx-reader/runs.ts';
import { BadXml, child } from '../formats/docx-reader/xml.ts';
import { type Markup, type MarkupPart, markupBytes, parseMarkup } from '../formats/docx-template/markup.ts';
import { pageEdits } from './mend-pages.ts';

/** A mended copy, what was mended in it, and what is left for a person to do. */
export interface MendedWord {
  readonly bytes: Uint8Array;
  readonly done: readonly Finding[];
  readonly left: readonly Finding[];
}

/**
 * A copy of a Word file in which everything is mended that can be without touching a word: the sheet and the page
 * number, and the format of paragraphs and letters. The copy is read and checked again: only what is no longer found
 * counts as mended. Tracked changes and comments stay.
 * @throws ExpectedError as `readWord` does
 */
export function mendedWord(file: Uint8Array, name: string, guide: Guide): MendedWord {
  try {
    const before = faultsOf(readWord(file, name), guide);
    const findings = gathered(before, checkedParts);
    if (!canMend(before, guide)) return { bytes: file, done: [], left: findings };
    const copy = mendedCopy(divided(file, name, before, guide), name, guide);
    const left = gathered(faultsOf(readWord(copy.unpacked(), name), guide), checkedParts);
    const still = new Set(left.map(keyOf));
    return { bytes: copy.bytes(), done: findings.filter((finding) => !still.has(keyOf(finding))), left };
  } catch (error) {
    if (error instanceof BadXml) throw new ExpectedError('word-damaged', { file: name }, { cause: error });
    throw error;
  }
}

/** Whether anything can be mended at all: otherwise the copy is the file itself, byte for byte. */
function canMend(faults: readonly Fault[], guide: Guide): boolean {
  return faults.some(
    (fault) => mendingOf(fault, guide) !== null || fault.part === 'page' || fault.part === 'pageNumber',
  );
}

function keyOf({ part, rule, found, expected }: Finding): string {
  return JSON.stringify([part, rule, found, expected]);
}

/** The file with the lines and columns of blocks in runs of their own, where a part of a paragraph is to be mended. */
function divided(file: Uint8Array, name: string, faults: readonly Fault[], guide: Guide): Uint8Array {
  const wanted = new Set(
    faults.flatMap((fault) => (mendingOf(fault, guide)?.run === undefined ? [] : [fault.at?.number])),
  );
  const copy = packageCopy(file, name);
  const { document, paragraphs } = openDocument(copy);
  const runs = paragraphs
    .filter((_, at) => wanted.has(at + 1))
    .flatMap((paragraph) => runElements(paragraph))
    .filter((run) => dividedRun(run).length > 1);
  if (runs.length === 0) return file;
  const edits: Edits = new Map(runs.map((run) => [run, dividedRun]));
  copy.put(copy.main, markupBytes(edited(document, edits)));
  return copy.unpacked();
}

function mendedCopy(file: Uint8Array, name: string, guide: Guide): PackageCopy {
  const text = readWord(file, name);
  const copy = packageCopy(file, name);
  const { document, body, paragraphs } = openDocument(copy);
  const sections = [
    ...paragraphs.flatMap((paragraph) => child(child(paragraph, 'w:pPr'), 'w:sectPr') ?? []),
    ...[child(body, 'w:sectPr')].filter((section) => section !== undefined),
  ];
  const edits: Edits = new Map([
    ...formatEdits(document, paragraphs, faultsOf(text, guide), guide),
    ...pageEdits(copy, document, sections, text, guide),
  ]);
  copy.put(copy.main, markupBytes(edited(document, edits)));
  return copy;
}

/** All that is set of paragraphs and runs, each of them once. */
function formatEdits(
  document: MarkupPart,
  paragraphs: readonly Markup[],
  faults: readonly Fault[],
  guide: Guide,
): Edits {
  const make = wordElements(document);
  const paragraphFormats = new Map<Markup, ParagraphFormat>();
  const runFormats = new Map<Markup, RunFormat>();
  for (const fault of faults) {
    const mending = mendingOf(fault, guide);
    const paragraph = paragraphs[(fault.at?.number ?? 0) - 1];
    if (mending === null || paragraph === undefined) continue;
    if (mending.paragraph !== undefined)
      paragraphFormats.set(paragraph, { ...paragraphFormats.get(paragraph), ...mending.paragraph });
    if (mending.run === undefined) continue;
    const runs = runElements(paragraph);
    for (const { at } of fault.at?.runs ?? []) {
      const run = runs[at];
      if (run !== undefined) runFormats.set(run, { ...runFormats.get(run), ...mending.run });
    }
  }
  return new Map([
    ...[...paragraphFormats].map(
      ([paragraph, format]) =>
        [paragraph, (each: Markup) => [formattedParagraph(each, format, make)]] as const,
    ),
    ...[...runFormats].map(
      ([run, format]) => [run, (each: Markup) => [formattedRun(each, format, make)]] as const,
    ),
  ]);
}

function openDocument(copy: PackageCopy): {
  document: MarkupPart;
  body: Markup | undefined;
  paragraphs: readonly Markup[];
} {
  const document = parseMarkup(copy.part(copy.main) ?? new Uint8Array());
  const body = child(rootOf(document), 'w:body');
  const paragraphs = body === undefined ? [] : paragraphElements(body).map(({ element }) => element);
  return { document, body, paragraphs };
}
