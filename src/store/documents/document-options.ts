import type { z } from 'zod';
import type {
  DocumentChoice,
  DocumentOptions,
  documentProcedures,
} from '../../shared/contract/procedures/document.ts';
import { type MeetingPart, meetingParts } from '../../shared/records/document-kinds.ts';
import type { OfficeView } from '../../shared/records/views.ts';
import type { Write } from '../log/write.ts';
import type { StoredDocument } from './stored-document.ts';

/** What the window sends: the options somebody chose, and the day of the document. */
type ChosenOptions = z.infer<(typeof documentProcedures)['document.setOptions']['input']>['options'];
type Fields = Extract<Write, { type: 'document' }>['fields'];

/** What a letter tells of where nobody chose: the conclusion and what follows from it. A report tells of everything. */
const LETTER_PARTS: readonly MeetingPart[] = ['conclusion', 'tasks'];

const NONE = 'none';

/** The options of a document: its own, or the defaults of the office and of its kind. */
export function optionsOf(
  { document }: StoredDocument,
  office: OfficeView | null,
  kind: DocumentChoice['kind'],
): Omit<DocumentOptions, 'profileId'> {
  const { speakerMode, entryOrder, urgency, circulation, draft, subject, addressee, text, parts } = document;
  const usual = kind === 'letter' ? LETTER_PARTS : meetingParts;
  return {
    speakerMode: speakerMode || office?.speakerMode || 'unit',
    entryOrder: entryOrder || office?.entryOrder || 'topic',
    urgency,
    circulation,
    draft,
    subject,
    addressee,
    text,
    parts: parts === '' ? [...usual] : meetingParts.filter((part) => parts.split(',').includes(part)),
  };
}

/** Options as they are stored. */
export function storedOptions({ parts, ...options }: ChosenOptions): Fields {
  return { ...options, ...(parts !== undefined && { parts: parts.join(',') || NONE }) };
}
