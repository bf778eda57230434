import { ExpectedError } from '../../../shared/contract/errors.ts';
import type { Handlers } from '../../../shared/contract/procedure.ts';
import type { ComposedDocument } from '../../../shared/contract/procedures/document.ts';
import type {
  TakenWords,
  wordChangesInnerProcedures,
  wordChangesProcedures,
} from '../../../shared/contract/procedures/word-changes.ts';
import { wordPlaces } from '../../../shared/documents/editable-text.ts';
import { textLines } from '../../../shared/documents/parts/paragraphs.ts';
import type { Write } from '../../log/write.ts';
import type { OpenFile } from '../../session/open-file.ts';
import { appliedAt, dropped, generatedAt, laidOver } from '../edit-writes.ts';
import { actOn, openForEdits } from '../handlers.ts';
import { compareWord, isChangedInWord } from './compare.ts';

type All = typeof wordChangesProcedures & typeof wordChangesInnerProcedures;

/** Bringing back what was changed in Word. */
export const wordChangesHandlers: Handlers<All, [OpenFile]> = {
  'wordChanges.compare': ({ choice, path, job }, file) =>
    file.jobs.run(job, (running) => compareWord(file, choice, path, running)),

  'wordChanges.isChanged': ({ choice, path, job }, file) =>
    file.jobs.run(job, (running) => isChangedInWord(file, choice, path, running)),

  'wordChanges.take': ({ choice, edits }, file) => {
    const composed = openForEdits(file, choice);
    const words = new Map(
      [...wordPlaces(composed.paper), ...composed.masked].map(({ place, text }) => [place, text]),
    );
    const writes = edits.flatMap((edit) => writesOf(composed, words, edit));
    return { action: actOn(file, choice, 'documentEdit.edit', writes) };
  },
};

/** @throws ExpectedError not-found, words-changed */
function writesOf(
  composed: ComposedDocument,
  words: ReadonlyMap<string, string>,
  { place, text, was, over }: TakenWords,
): Write[] {
  const generated = generatedAt(composed, place);
  if (generated === null) throw new ExpectedError('not-found');
  // What was compared is no longer what the person would change: they look again.
  if ((words.get(place) ?? '') !== was || generated !== over) throw new ExpectedError('words-changed');
  const before = appliedAt(composed, place);
  if (isAlike(text, generated)) return before === undefined ? [] : [dropped(composed.id, before.stored)];
  return laidOver(composed, { place, text, base: generated }, before?.stored);
}

function isAlike(one: string, other: string): boolean {
  return textLines(one).join('\n') === textLines(other).join('\n');
}
