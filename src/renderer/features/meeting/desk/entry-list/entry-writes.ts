import { named } from '../../../../../shared/matching/named.ts';
import type { ReferenceLists } from '../../../../../shared/records/views.ts';
import { call } from '../../../../platform/bridge/bridge.ts';
import type { EntryValues, Name } from '../entry-line/entry-values.ts';

/** Writes a new entry behind the others of its meeting, with the names it brings new; its id. @throws CallFailed */
export async function addEntry(
  meetingId: string,
  values: EntryValues,
  lists: ReferenceLists,
): Promise<string> {
  const { id } = await call('entry.add', { meetingId, ...written(values, lists) });
  return id;
}

/** Writes a saved entry anew. @throws CallFailed */
export async function editEntry(id: string, values: EntryValues, lists: ReferenceLists): Promise<void> {
  await call('entry.edit', { id, ...written(values, lists) });
}

/** Writes a saved entry anew, and the rest of its text as another behind it; the act. @throws CallFailed */
export async function splitEntry(
  id: string,
  values: EntryValues,
  rest: string,
  lists: ReferenceLists,
): Promise<string | null> {
  const { action } = await call('entry.split', { id, rest, ...written(values, lists) });
  return action;
}

function written(
  { kind, speaker, speakerConfirmed, locality, content, saidAt, topics, agencies }: EntryValues,
  lists: ReferenceLists,
) {
  return {
    fields: {
      kind,
      speakerId: speaker.id,
      speakerText: speaker.id === null ? speaker.text : '',
      speakerConfirmed,
      localityId: idOrName(locality, lists.localities),
      content: content.trim(),
      saidAt,
    },
    topicIds: topics.flatMap(({ id }) => id ?? []),
    agencyIds: agencies.flatMap((agency) => idOrName(agency, lists.agencies) ?? []),
  };
}

/** The id behind a name, or the name itself where no list has it; null where there is none. */
function idOrName(
  name: Name,
  listed: readonly { readonly id: string; readonly name: string }[],
): string | { add: string } | null {
  if (name.id !== null || name.text === '') return name.id;
  return named(listed, name.text, (item) => item.name)?.id ?? { add: name.text };
}
