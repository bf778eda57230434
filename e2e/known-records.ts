import type { Ask } from '../scripts/demo/record.ts';
import type { RecordType } from '../src/shared/records/index.ts';
import { recordTypeNames } from '../src/shared/records/index.ts';

/** What somebody who asks has seen before: ids of records, and values the program gave, by the key they came under. */
export interface Known {
  ids(type: RecordType): readonly string[];
  values(key: string): readonly string[];
  /** Values that somebody gave fields, as choosing between them or bringing them back names them. */
  given(): readonly Given[];
  /** Takes note of what an answer holds. */
  learn(answer: unknown): void;
  /** Looks again at what is there. */
  look(ask: Ask): Promise<void>;
}

/** A value of a field, and the stamp that gave it. */
interface Given {
  readonly type: RecordType;
  readonly id: string;
  readonly field: string;
  readonly value: string | number | boolean | null;
  readonly stamp: string;
}

/** The most values that are kept of one key, and the longest; what came last stays. */
const MOST_VALUES = 60;
const LONGEST_VALUE = 300;
const MOST_MEETINGS = 6;
const MOST_ITEMS = 40;

export function nothingKnown(): Known {
  const ids = new Map<RecordType, readonly string[]>();
  const values = new Map<string, string[]>();
  let given: readonly Given[] = [];

  function note(key: string, value: string): void {
    if (value.length > LONGEST_VALUE) return;
    const kept = values.get(key)?.filter((each) => each !== value) ?? [];
    values.set(key, [...kept.slice(1 - MOST_VALUES), value]);
  }

  function learn(answer: unknown, key = ''): void {
    if (typeof answer === 'string') note(key, answer);
    else if (Array.isArray(answer)) for (const each of answer.slice(0, MOST_ITEMS)) learn(each, key);
    else if (typeof answer === 'object' && answer !== null)
      for (const [name, value] of Object.entries(answer)) learn(value, name);
  }

  return {
    ids: (type) => ids.get(type) ?? [],
    values: (key) => values.get(key) ?? [],
    given: () => given,
    learn: (answer) => learn(answer),
    look: async (ask) => {
      const found = await recordsOf(ask);
      for (const type of recordTypeNames) ids.set(type, found.get(type) ?? []);
      given = await givenIn(ask, found.get('meeting') ?? []);
    },
  };
}

/** The ids of the records that can be found by asking; of those that were removed too. */
async function recordsOf(ask: Ask): Promise<ReadonlyMap<RecordType, readonly string[]>> {
  const found = new Map<RecordType, string[]>();
  const add = (type: RecordType, records: readonly { readonly id: string }[]) =>
    found.set(type, [...(found.get(type) ?? []), ...records.map(({ id }) => id)]);

  const referenceLists = await ask('record.lists', {});
  add('topic', referenceLists.topics);
  add('locality', referenceLists.localities);
  add('agency', referenceLists.agencies);
  add('collaborator', referenceLists.collaborators);
  add('office', referenceLists.offices);
  add('collaboratorGroup', referenceLists.groups);
  add('snippet', referenceLists.snippets);
  add('savedView', referenceLists.savedViews);
  add('form', await ask('form.list', {}));
  for (const { id: meetingId } of (await ask('meeting.list', {})).slice(0, MOST_MEETINGS)) {
    const { agenda, guests, attendance, tasks } = await ask('meeting.get', { meetingId });
    add('meeting', [{ id: meetingId }]);
    add('agendaItem', agenda);
    add('guest', guests);
    add('attendance', attendance);
    add('task', tasks);
    add('entry', (await ask('entry.list', { meetingId })).slice(0, MOST_ITEMS));
  }
  const { records } = await ask('record.removed', { limit: MOST_ITEMS });
  for (const { type, id } of records) add(type, [{ id }]);
  const { conflicts } = await ask('conflict.list', { limit: MOST_ITEMS });
  for (const { record } of conflicts) add(record.type, [record]);
  return found;
}

/** Values that stand side by side, and what the histories of these meetings hold. */
async function givenIn(ask: Ask, meetings: readonly string[]): Promise<readonly Given[]> {
  const { conflicts } = await ask('conflict.list', { limit: MOST_ITEMS });
  const beside = conflicts.flatMap((conflict): Given[] => {
    if (conflict.kind !== 'value') return [];
    const { record, field, sides } = conflict;
    return sides.map(({ stamp, value }) => ({
      type: record.type,
      id: record.id,
      field,
      value: value.value,
      stamp,
    }));
  });
  const past: Given[] = [];
  for (const id of meetings) {
    const { actions } = await ask('history.of', { type: 'meeting', id });
    for (const { changes } of actions.slice(0, MOST_ITEMS))
      past.push(
        ...changes.map(({ type, id: of, field, after, stamp }) => ({
          type,
          id: of,
          field,
          value: after,
          stamp,
        })),
      );
  }
  return [...beside, ...past.slice(0, MOST_ITEMS)];
}
