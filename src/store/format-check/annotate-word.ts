import { ExpectedError } from '../../shared/contract/errors.ts';
import { faultsOf } from '../../shared/format-check/check.ts';
import type { Fault } from '../../shared/format-check/fault.ts';
import { gathered } from '../../shared/format-check/fault.ts';
import { checkedParts } from '../../shared/format-check/finding.ts';
import type { Guide } from '../../shared/format-check/guide.ts';
import { findingSentence } from '../../shared/i18n/finding-sentence.ts';
import { vi } from '../../shared/i18n/vi/index.ts';
import { addComments } from '../formats/docx-editor/comments.ts';
import { packageCopy } from '../formats/docx-editor/package-copy.ts';
import { readWord } from '../formats/docx-reader/read-word.ts';
import { BadXml } from '../formats/docx-reader/xml.ts';

/** Whoever opens the copy in Word sees where the comments come from. */
const PROGRAM = { author: 'Giao ban', initials: 'GB' } as const;

/**
 * A copy of a Word file with a comment at each place where something differs from its guide; what concerns the whole
 * document stands at its first paragraph. Comments are Vietnamese like the document, whatever the language of the
 * window is. Nothing else in the file is changed.
 * @throws ExpectedError as `readWord` does
 */
export function annotatedWord(file: Uint8Array, name: string, guide: Guide): Uint8Array {
  try {
    const text = readWord(file, name);
    const copy = packageCopy(file, name);
    addComments(copy, sentencesOf(faultsOf(text, guide)), PROGRAM);
    return copy.bytes();
  } catch (error) {
    if (error instanceof BadXml) throw new ExpectedError('word-damaged', { file: name }, { cause: error });
    throw error;
  }
}

/** The sentences for each paragraph, in the order of the parts of a document. */
function sentencesOf(faults: readonly Fault[]): ReadonlyMap<number, readonly string[]> {
  const byPlace = Map.groupBy(faults, ({ at }) => at?.number ?? 1);
  return new Map(
    [...byPlace].map(([paragraph, own]) => {
      const sentences = gathered(own, checkedParts).map(
        (finding) => `${vi.checking.parts[finding.part]}: ${findingSentence(vi.checking, finding)}`,
      );
      return [paragraph, [...new Set(sentences)]];
    }),
  );
}
