import { basename } from 'node:path';
import { ExpectedError } from '../../../shared/contract/errors.ts';
import type { ComposedDocument, DocumentChoice } from '../../../shared/contract/procedures/document.ts';
import type { ComparedWith, ComparedWord } from '../../../shared/contract/procedures/word-changes.ts';
import { wordPlaces } from '../../../shared/documents/editable-text.ts';
import type { WordComparison } from '../../../shared/documents/word-changes/difference.ts';
import { knownParts } from '../../../shared/documents/word-changes/known-parts.ts';
import type { Job } from '../../base/jobs.ts';
import { wordFileBytes } from '../../formats/docx-reader/word-file-bytes.ts';
import { docxBytes } from '../../formats/docx-writer/write-docx.ts';
import type { OpenFile } from '../../session/open-file.ts';
import type { Readable } from '../../sqlite/handles.ts';
import { composeCached } from '../compose-cached.ts';
import { generatedAt } from '../edit-writes.ts';
import { loadStoredDocument } from '../stored-document.ts';
import { compareInThread } from './compare-in-thread.ts';
import { exportedHashes, hashOf } from './exported-files.ts';
import { olderDifferences } from './older-words.ts';

/**
 * Compares a Word file with the document as it is written today.
 * @throws ExpectedError word-other-document, cancelled, and as `readReturned` and `wordFileBytes` do
 */
export async function compareWord(
  { db }: Pick<OpenFile, 'db'>,
  choice: DocumentChoice,
  path: string,
  job: Job,
): Promise<ComparedWord> {
  const name = basename(path);
  const composed = composeCached(db, choice);
  await job.at('reading', 0, 0);
  const bytes = await wordFileBytes(path);
  const hashes = exportedHashes(db, composed.id);
  await job.at('checking', 0, 0);
  const { isSame, ...comparison } = await compared(db, choice, composed, { bytes, name }, job);
  if (!isSame) throw new ExpectedError('word-other-document', { file: name });
  const base = await comparedWith(composed, hashOf(bytes), hashes, job);
  const { frozen } = composed;
  if (base === 'untouched')
    return { ...comparison, differences: [], name, with: base, older: [], places: [], frozen };
  return {
    ...comparison,
    name,
    with: base,
    older: base === 'today' ? olderDifferences(db, composed, comparison.differences) : [],
    places: placesOf(composed, comparison),
    frozen,
  };
}

/**
 * Whether a file is this document, changed by somebody since the program wrote it. A file nobody can read as a Word
 * document is none of ours.
 * @throws ExpectedError cancelled
 */
export async function isChangedInWord(
  { db }: Pick<OpenFile, 'db'>,
  choice: DocumentChoice,
  path: string,
  job: Job,
): Promise<boolean> {
  const composed = composeCached(db, choice);
  const hashes = exportedHashes(db, composed.id);
  if (hashes.size === 0) return false;
  try {
    const bytes = await wordFileBytes(path);
    if (hashes.has(hashOf(bytes))) return false;
    return (await compared(db, choice, composed, { bytes, name: basename(path) }, job)).isSame;
  } catch (error) {
    job.signal.throwIfAborted();
    // There is no file yet, or none that Word wrote: the question of the dialog about replacing it was enough.
    if (error instanceof ExpectedError) return false;
    throw error;
  }
}

function compared(
  db: Readable,
  choice: DocumentChoice,
  { paper, masked }: ComposedDocument,
  file: { readonly bytes: Uint8Array; readonly name: string },
  job: Job,
): Promise<WordComparison> {
  const masks = loadStoredDocument(db, choice).masks.filter(({ decision }) => decision === 'mask');
  const known = knownParts(paper, { quotes: masks.map(({ quote }) => quote), full: masked });
  return compareInThread({ ...file, known }, job);
}

/** The same document gives the same bytes, so that a hash tells whether it is today's that was written. */
async function comparedWith(
  { paper, profile }: ComposedDocument,
  file: string,
  hashes: ReadonlySet<string>,
  job: Job,
): Promise<ComparedWith> {
  if (hashes.has(file)) return 'untouched';
  if (hashes.size === 0) return 'today';
  return hashes.has(hashOf(await docxBytes(paper, profile, job))) ? 'exported' : 'today';
}

function placesOf(composed: ComposedDocument, { differences }: Pick<WordComparison, 'differences'>) {
  const changed = new Set(differences.flatMap(({ changes }) => changes.map(({ place }) => place)));
  const words = new Map(
    [...wordPlaces(composed.paper), ...composed.masked].map(({ place, text }) => [place, text]),
  );
  return [...changed].flatMap((place) => {
    const [text, over] = [words.get(place), generatedAt(composed, place)];
    return text === undefined || over === null ? [] : [{ place, text, over }];
  });
}
