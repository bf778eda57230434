import type { RecordName, ShownValue } from '../../../shared/contract/written.ts';
import { formatMoment } from '../../../shared/dates/typed.ts';
import type { RecordType } from '../../../shared/records/index.ts';
import type { T } from '../../platform/i18n.ts';
import { fieldLabel, valueText } from './value-text.ts';

/** Which field of which record something is said of. */
export interface Told {
  readonly type: RecordType;
  readonly id: string;
  readonly field: string;
}

/** Where a record belongs, behind its title: what it is part of, of a meeting when it was. */
export function placeOf(t: T, { type, within }: Pick<RecordName, 'type' | 'within'>): string {
  if (within === null) return '';
  return type === 'meeting' ? `· ${formatMoment(within)}` : t('merging.within', { name: within });
}

/** What a record is called, and where it belongs. */
export function recordLabel(t: T, record: RecordName): string {
  const title = record.title === '' ? t('merging.untitled') : record.title;
  return `${t(`merging.types.${record.type}`)}: ${title} ${placeOf(t, record)}`;
}

/** What a field is called; whose attendance it is, the record says. */
export function labelOf(t: T, told: Told): string {
  if (told.type === 'attendance') return t(`history.fields.${told.field}`, { defaultValue: told.field });
  return fieldLabel({ t, names: {}, erased: false }, told);
}

/** A value in words: links by the name of what they lead to. */
export function wordsOf(t: T, told: Told, { value, words }: ShownValue): string {
  const names = typeof value === 'string' && words !== null ? { [value]: words } : {};
  return valueText({ t, names, erased: false }, told, value);
}
