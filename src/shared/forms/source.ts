import { officialCount } from '../dates/official.ts';
import { nameSpeakers, type Speakers } from '../documents/parts/speakers.ts';
import type { MinutesSource } from '../documents/sources/minutes-source.ts';
import type { Fields } from '../records/index.ts';
import type { EntryView } from '../records/views.ts';
import { cleanText } from '../text/clean-text.ts';

/** The record of one meeting, as the fields of a form read it. */
export interface FormSource extends MinutesSource {
  readonly speakers: Speakers;
  /** Whether people may be named; if not, neither may their substitutes. */
  readonly names: boolean;
  readonly remarks: readonly EntryView[];
  readonly replies: readonly EntryView[];
  readonly topicNames: ReadonlyMap<string, string>;
  readonly agencyNames: ReadonlyMap<string, string>;
  readonly localityNames: ReadonlyMap<string, string>;
}

/** @param mode how the office names speakers: by unit unless it chose otherwise. */
export function formSource(source: MinutesSource, mode: Fields<'office'>['speakerMode']): FormSource {
  const said = source.entries.filter(({ content }) => cleanText(content).trim() !== '');
  return {
    ...source,
    speakers: nameSpeakers(source, mode),
    names: mode === 'name',
    remarks: said.filter(({ kind }) => kind === 'remark'),
    replies: said.filter(({ kind }) => kind === 'reply'),
    topicNames: namesById(source.topics),
    agencyNames: namesById(source.agencies),
    localityNames: namesById(source.localities),
  };
}

/** The names of the tags, in the order of the tags. */
export function namesOf(ids: readonly string[], names: ReadonlyMap<string, string>): string[] {
  return ids.map((id) => names.get(id) ?? '').filter((name) => name !== '');
}

/** A number as documents write it; empty if unknown. */
export function counted(count: number | null): string {
  return count === null ? '' : officialCount(count);
}

function namesById(records: readonly { id: string; name: string }[]): Map<string, string> {
  return new Map(records.map(({ id, name }) => [id, name]));
}
