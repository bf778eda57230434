import type {
  ComposedDocument,
  DocumentChoice,
  ShownEdit,
} from '../../shared/contract/procedures/document.ts';
import { composeDocument } from '../../shared/documents/compose-document.ts';
import { type PlacedText, wordPlaces } from '../../shared/documents/editable-text.ts';
import { applyEdits } from '../../shared/documents/edits.ts';
import { safeFileName } from '../../shared/documents/file-name.ts';
import { type FittedEdit, fitEdits } from '../../shared/documents/fit-edits.ts';
import { applyMasks } from '../../shared/documents/masks.ts';
import type { Paper } from '../../shared/documents/model.ts';
import { withMarks } from '../../shared/documents/parts/marks.ts';
import { typeAbbreviations } from '../../shared/records/document-kinds.ts';
import { entriesOf } from '../meetings/entries.ts';
import { nextNumber } from '../numbering/next-number.ts';
import type { Readable } from '../sqlite/handles.ts';
import { documentId } from './document-id.ts';
import { optionsOf } from './document-options.ts';
import { foundPersonalData, namesInEdits } from './found-personal-data.ts';
import { type LoadedSource, loadSource } from './load-source.ts';
import { storedWithMinutes } from './minutes-behind.ts';
import { profilesOf } from './profiles.ts';
import type { StoredDocument } from './stored-document.ts';

/** Composes the current document. @throws ExpectedError not-found */
export function compose(db: Readable, choice: DocumentChoice): ComposedDocument {
  const { kept, minutes } = storedWithMinutes(db, choice);
  const material = loadSource(db, choice, kept, entriesOf);
  const { day, number, issuedOn } = material;
  const { source, composed: own, profile, options } = generated(db, kept, material);
  const taken = minutes === null ? [] : appliedOf(own, minutes.edits);
  const composed = applyEdits(own, taken);
  const edits = fitEdits(composed, kept.edits);
  const edited = applyEdits(
    composed,
    edits.filter(({ applied }) => applied),
  );
  const masked = maskedIn(kept);
  const paper = applyMasks(edited, masked);
  return {
    id: documentId(choice),
    paper,
    profile,
    options,
    issuedOn,
    number:
      typeAbbreviations[choice.kind] === null ? null : { value: number, ...nextNumber(db, choice.kind, day) },
    edits: shownEdits(edits, wordPlaces(composed), wordPlaces(edited)),
    personalData: foundPersonalData(edited, kept.masks, namesInEdits(source, [...taken, ...edits])),
    masked: masked.length === 0 ? [] : changedPlaces(wordPlaces(edited), wordPlaces(paper)),
    frozen: material.frozen,
    exported:
      kept.document.exportedAt === ''
        ? null
        : { fileName: kept.document.fileName, at: kept.document.exportedAt },
  };
}

/** The edits that belong to a document as it is composed. */
function appliedOf(composed: Paper, edits: StoredDocument['edits']): FittedEdit[] {
  return fitEdits(composed, edits).filter(({ applied }) => applied);
}

/** The file name of a document, without an extension; entries are not read for it. @throws ExpectedError not-found */
export function titleOf(db: Readable, choice: DocumentChoice): string {
  const { kept } = storedWithMinutes(db, choice);
  const { composed } = generated(
    db,
    kept,
    loadSource(db, choice, kept, () => []),
  );
  return safeFileName(applyMasks({ ...composed, blocks: [] }, maskedIn(kept)).title, '');
}

/** The document as generated, before people's edits. */
function generated(db: Readable, kept: StoredDocument, { day, office, source }: LoadedSource) {
  const profiles = profilesOf(db);
  const { profileId } = kept.document;
  const profile = profileId === '' ? profiles.profileFor(day) : profiles.profileById(profileId);
  const options = { ...optionsOf(kept, office, kept.document.kind), profileId: profile.id };
  const of = source(options);
  return { source: of, composed: withMarks(composeDocument(of, profile), options), profile, options };
}

function maskedIn({ masks }: StoredDocument): string[] {
  const decisions = new Map(masks.map(({ quote, decision }) => [quote, decision]));
  return [...decisions].flatMap(([quote, decision]) => (decision === 'mask' ? [quote] : []));
}

/** The edits; those that left a paragraph out with the place before it. */
function shownEdits(
  edits: readonly FittedEdit[],
  composed: readonly PlacedText[],
  edited: readonly PlacedText[],
): ShownEdit[] {
  if (edits.length === 0) return [];
  const at = new Map(composed.map(({ place }, index) => [place, index]));
  const shown = new Set(edited.map(({ place }) => place));
  return edits.map((edit) => {
    const index = at.get(edit.place);
    if (index === undefined || !edit.applied || shown.has(edit.place)) return { ...edit, after: null };
    const before = composed.slice(0, index).findLast(({ place }) => shown.has(place));
    return { ...edit, after: before?.place ?? null };
  });
}

/** The places whose generated words have changed, with the words before. */
function changedPlaces(before: readonly PlacedText[], after: readonly PlacedText[]): PlacedText[] {
  const rewritten = new Map(after.map(({ place, text }) => [place, text]));
  return before.filter(({ place, text }) => rewritten.get(place) !== text);
}
