import type { FoundPersonalData } from '../../shared/contract/procedures/document.ts';
import type { DocumentSource } from '../../shared/documents/compose-document.ts';
import { textPlaces } from '../../shared/documents/editable-text.ts';
import type { FittedEdit } from '../../shared/documents/fit-edits.ts';
import type { Paper } from '../../shared/documents/model.ts';
import { mentionsPlace } from '../../shared/text/mentions-place.ts';
import { personalDataIn } from '../../shared/text/personal-data.ts';
import type { StoredDocument } from './stored-document.ts';

type Find = Omit<FoundPersonalData, 'decision'>;

/**
 * What looks like personal data in the words of a document, each once, with the decision about it.
 * @param others found by other means than by how they look
 */
export function foundPersonalData(
  paper: Paper,
  masks: StoredDocument['masks'],
  others: readonly Find[],
): FoundPersonalData[] {
  const decisions = new Map(masks.map(({ quote, decision }) => [quote, decision]));
  const looks = textPlaces(paper).flatMap(({ place, text }) =>
    personalDataIn(text).map(
      ({ kind, start, end }): Find => ({ kind, place, quote: oneLine(text.slice(start, end)) }),
    ),
  );
  return [...Map.groupBy([...looks, ...others], ({ quote }) => quote)].flatMap(([quote, [first]]) =>
    first === undefined ? [] : [{ ...first, decision: decisions.get(quote) ?? null }],
  );
}

/**
 * The names of collaborators that somebody wrote into a document that names speakers by unit or code: the record would not
 * print them, so whoever sends the minutes decides.
 */
export function namesInEdits(of: DocumentSource, edits: readonly FittedEdit[]): Find[] {
  if (!('options' in of) || of.options.speakerMode === 'name') return [];
  const names = of.source.collaborators.map(({ name }) => name).filter((name) => name.includes(' '));
  return edits
    .filter(({ applied }) => applied)
    .flatMap(({ place, text, base }) =>
      names
        .filter((name) => mentionsPlace(text, name) && !mentionsPlace(base, name))
        .map((name): Find => ({ kind: 'name', place, quote: oneLine(name) })),
    );
}

/** Words in the form in which decisions about them are stored. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
