import type {
  ProcedureName,
  WindowProcedures,
  windowStoreProcedures,
} from '../../src/shared/contract/index.ts';
import type { Input, Output } from '../../src/shared/contract/procedure.ts';
import type { Briefing } from './content.ts';

/** Asks the running program for something, as its window does. */
export type Ask = <Name extends ProcedureName>(
  name: Name,
  input: Input<WindowProcedures[Name]>,
) => Promise<Output<WindowProcedures[Name]>>;

/** The same of what the store answers, whether through a window or without one. */
type AskStore = <Name extends keyof typeof windowStoreProcedures>(
  name: Name,
  input: Input<(typeof windowStoreProcedures)[Name]>,
) => Promise<Output<(typeof windowStoreProcedures)[Name]>>;

/** Records a whole briefing through the program's contract and gives the meeting's id. */
export async function recordBriefing(ask: AskStore, briefing: Briefing): Promise<string> {
  await ask('record.add', { type: 'office', fields: briefing.office });
  const localities = await addLocalities(ask, briefing);
  const people = await addPeople(ask, briefing, localities);
  const { id: meetingId } = await ask('meeting.create', { fields: briefing.meeting });
  await addSurroundings(ask, briefing, meetingId);
  await markAttendance(ask, briefing, meetingId, people);
  await logEntries(ask, briefing, meetingId, { localities, people });
  return meetingId;
}

type Ids = ReadonlyMap<string, string>;

async function addLocalities(ask: AskStore, { localities }: Briefing): Promise<Ids> {
  for (const fields of localities) await ask('record.add', { type: 'locality', fields });
  const referenceLists = await ask('record.lists', {});
  return new Map(referenceLists.localities.map(({ id, name }) => [name, id]));
}

async function addPeople(ask: AskStore, { collaborators }: Briefing, localities: Ids): Promise<Ids> {
  const people = new Map<string, string>();
  for (const { locality, ...fields } of collaborators) {
    const localityId = localities.get(locality) ?? null;
    const { id } = await ask('record.add', { type: 'collaborator', fields: { ...fields, localityId } });
    people.set(fields.code, id);
  }
  return people;
}

async function addSurroundings(
  ask: AskStore,
  { agenda, guests, tasks }: Briefing,
  meetingId: string,
): Promise<void> {
  for (const fields of agenda)
    await ask('record.add', { type: 'agendaItem', fields: { ...fields, meetingId } });
  for (const fields of guests) await ask('record.add', { type: 'guest', fields: { ...fields, meetingId } });
  for (const fields of tasks) await ask('record.add', { type: 'task', fields: { ...fields, meetingId } });
}

async function markAttendance(
  ask: AskStore,
  { absent }: Briefing,
  meetingId: string,
  people: Ids,
): Promise<void> {
  if (people.size === 0) return;
  await ask('attendance.mark', { meetingId, collaboratorIds: [...people.values()], state: 'present' });
  for (const { code, reason } of absent) {
    const collaboratorIds = [people.get(code) ?? ''];
    await ask('attendance.mark', { meetingId, collaboratorIds, state: 'absent', reason });
  }
}

async function logEntries(
  ask: AskStore,
  { entries }: Briefing,
  meetingId: string,
  { localities, people }: { localities: Ids; people: Ids },
): Promise<void> {
  const topics = new Map((await ask('record.lists', {})).topics.map(({ code, id }) => [code, id]));
  for (const { speaker, locality, topics: codes, agencies, ...fields } of entries) {
    await ask('entry.add', {
      meetingId,
      fields: {
        ...fields,
        speakerId: speaker === undefined ? null : (people.get(speaker) ?? null),
        localityId: localities.get(locality) ?? null,
      },
      topicIds: codes.flatMap((code) => topics.get(code) ?? []),
      agencyIds: await agencyIds(ask, agencies),
    });
  }
}

/** The ids of agencies by name; one that is not known yet is added, as the desk does while typing. */
async function agencyIds(ask: AskStore, names: readonly string[]): Promise<string[]> {
  const known = new Map((await ask('record.lists', {})).agencies.map(({ name, id }) => [name, id]));
  const ids: string[] = [];
  for (const name of names) {
    ids.push(known.get(name) ?? (await ask('record.add', { type: 'agency', fields: { name } })).id);
  }
  return ids;
}
