import { z } from 'zod';
import type { FieldChange } from '../../../shared/contract/procedures/history.ts';
import { formatDay, formatMoment } from '../../../shared/dates/typed.ts';
import { meetingParts } from '../../../shared/records/document-kinds.ts';
import { day, moment } from '../../../shared/records/field-kinds.ts';
import { type RecordType, rulesOf } from '../../../shared/records/index.ts';
import { linkEnds } from '../../../shared/records/link-id.ts';
import type { T } from '../../platform/i18n.ts';
import { jsonText, pathText } from './correction-text.ts';

type Told = Pick<FieldChange, 'type' | 'id' | 'field'>;

/** Everything a value may need to be said in words. */
export interface Words {
  readonly t: T;
  /** The names of the records that values refer to, by id. */
  readonly names: Readonly<Record<string, string>>;
  /** Whether blank personal values were erased on purpose. */
  readonly erased: boolean;
}

/** Fields whose name means something else in other records. */
const ownLabels: Readonly<Record<string, string>> = {
  'meeting.title': 'meetingTitle',
  'document.text': 'ownWords',
  'documentEdit.place': 'placeInDocument',
  'documentEdit.text': 'editedText',
  'form.content': 'formFile',
};

/** What a field is called; of an attendance also whose it is. */
export function fieldLabel(words: Words, { type, id, field }: Told): string {
  const { t } = words;
  switch (type) {
    case 'entryTopic':
      return t('history.fields.topics');
    case 'entryAgency':
      return t('history.fields.agencies');
    case 'attendance': {
      const who = linkedName(words, id);
      return field === 'state' ? who : `${who}: ${labelOf(t, type, field)}`;
    }
    default:
      return labelOf(t, type, ownLabels[`${type}.${field}`] ?? field);
  }
}

function labelOf(t: T, type: RecordType, field: string): string {
  const keys = [
    `history.fields.${field}`,
    ...(type === 'collaborator' ? [`collaborators.fields.${field}`] : []),
  ];
  return t(keys, { defaultValue: field });
}

/** The name of the second of two records that a link joins. */
function linkedName({ names }: Words, id: string): string {
  return names[linkEnds(id)[1] ?? ''] ?? '';
}

/** A value in words; empty for a tag that is not on its entry. */
export function valueText(words: Words, told: Told, value: FieldChange['after']): string {
  const { t, names, erased } = words;
  const { type, field } = told;
  const rules = rulesOf(type, field);
  if (typeof value === 'boolean') return flagText(words, told, value);
  if (field === 'position') return t('history.moved');
  if (value === null || value === '')
    return t(erased && rules?.erasing === 'personal' ? 'history.erased' : 'history.blank');
  if (typeof value === 'number') return String(value);
  const own = ownText(t, told, value);
  if (own !== null) return own;
  if (rules?.kind === day) return formatDay(value);
  if (rules?.kind === moment) return formatMoment(value);
  if (rules?.kind instanceof z.ZodEnum) return t(`history.codes.${value}`, { defaultValue: value });
  const name = names[value];
  return name === '' ? t('history.erased') : (name ?? value);
}

/** What only records of one type hold: a Word file, a corrected measure. */
function ownText(t: T, { type, field }: Told, value: string): string | null {
  switch (`${type}.${field}`) {
    case 'form.content':
      return t('history.wordFile', { kilobytes: kilobytes(value) });
    case 'document.parts':
      return partsText(t, value);
    case 'profileNumber.path':
      return pathText(t, value);
    case 'profileNumber.value':
      return jsonText(t, value);
    default:
      return null;
  }
}

function partsText(t: T, value: string): string {
  const told = meetingParts.filter((part) => value.split(',').includes(part));
  return told.length === 0
    ? t('history.blank')
    : told.map((part) => t(`documents.meetingParts.${part}`)).join(', ');
}

/** The size of a file in base64. */
function kilobytes(base64: string): string {
  return Math.ceil((base64.length * 3) / 4 / 1024).toLocaleString('vi');
}

function flagText(words: Words, { type, id, field }: Told, value: boolean): string {
  const { t } = words;
  if (field !== 'deleted') return t(value ? 'history.retired.yes' : 'history.retired.no');
  if (type === 'entryTopic' || type === 'entryAgency') return value ? '' : linkedName(words, id);
  return t(value ? 'history.gone.yes' : 'history.gone.no');
}
