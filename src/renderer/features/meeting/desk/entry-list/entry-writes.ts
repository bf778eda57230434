import { localityTypeOf } from '../../../../../shared/records/locality-type.ts';
import type { ReferenceLists } from '../../../../../shared/records/views.ts';
import { call } from '../../../../platform/bridge/bridge.ts';
import { named } from '../../../../ui/combo/matching.ts';
import type { EntryValues, Name } from '../entry-line/entry-values.ts';

/** Writes a new entry behind the others of its meeting, with the names it brings new; its id. @throws CallFailed */
export async function addEntry(
  meetingId: string,
  values: EntryValues,
  catalogue: ReferenceLists,
): Promise<string> {
  const { id } = await call('entry.add', { meetingId, ...(await written(values, catalogue)) });
  return id;
}

/** Writes a saved entry anew. @throws CallFailed */
export async function editEntry(id: string, values: EntryValues, catalogue: ReferenceLists): Promise<void> {
  await call('entry.edit', { id, ...(await written(values, catalogue)) });
}

/** Writes a saved entry anew, and the rest of its text as another behind it; the act. @throws CallFailed */
export async function splitEntry(
  id: string,
  values: EntryValues,
  rest: string,
  catalogue: ReferenceLists,
): Promise<string | null> {
  const { action } = await call('entry.split', { id, rest, ...(await written(values, catalogue)) });
  return action;
}

async function written(
  { kind, speaker, locality, content, saidAt, topics, agencies }: EntryValues,
  catalogue: ReferenceLists,
) {
  const localityId = await idOf(locality, catalogue.localities, (name) =>
    call('record.add', { type: 'locality', fields: { name, type: localityTypeOf(name) } }),
  );
  const agencyIds: string[] = [];
  for (const agency of agencies) {
    const id = await idOf(agency, catalogue.agencies, (name) =>
      call('record.add', { type: 'agency', fields: { name } }),
    );
    if (id !== null) agencyIds.push(id);
  }
  return {
    fields: {
      kind,
      speakerId: speaker.id,
      speakerText: speaker.id === null ? speaker.text : '',
      localityId,
      content: content.trim(),
      saidAt,
    },
    topicIds: topics.flatMap(({ id }) => id ?? []),
    agencyIds,
  };
}

/** The id behind a name; a new one is added, unless an earlier attempt has done so already. */
async function idOf(
  name: Name,
  listed: readonly { readonly id: string; readonly name: string }[],
  add: (text: string) => Promise<{ id: string }>,
): Promise<string | null> {
  if (name.id !== null || name.text === '') return name.id;
  return named(listed, name.text, (item) => item.name)?.id ?? (await add(name.text)).id;
}
