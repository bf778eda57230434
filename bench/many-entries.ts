import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { addDefaults } from '../src/store/files/defaults.ts';
import { openDatabase } from '../src/store/log/open-database.ts';
import { loadReferenceLists } from '../src/store/records/reference-lists.ts';
import { indexChanges } from '../src/store/search/index-changes.ts';
import { indexProgress } from '../src/store/search/index-state.ts';
import { mergeSegments } from '../src/store/search/optimize-index.ts';
import type { Writable } from '../src/store/sqlite/handles.ts';
import { migrations } from '../src/store/sqlite/migrations/index.ts';
import { filling, type Planned, seeded } from './fill.ts';
import { personName, placeName, sentence } from './sentences.ts';

const WRITER = '00000000000000d0';
const COLLABORATORS = 120;
const LOCALITIES = 80;
const ENTRIES_OF_MEETING = 300;
const TASKS_OF_MEETING = 2;
/** How many topics entries have: most one, some two, a few none. */
const TOPICS_OF_ENTRY = [0, 1, 1, 1, 1, 1, 1, 2, 2, 2];
const FIRST_DAY = Date.UTC(2016, 0, 5);
const LAST_DAY = Date.UTC(2026, 10, 20);
const MINUTE = 60_000;
const INDEXED_AT_ONCE = 20_000;
const TIDIED_AT_ONCE = 1000;

/** To be raised when the same count gives another file. */
const EDITION = 2;

/** Which schema a kept file has; the step that is not released yet may still change. */
const schema = createHash('sha256').update(JSON.stringify(migrations)).digest('hex').slice(0, 12);

/** What entries are said by, about and where. */
interface Office {
  readonly topics: readonly string[];
  readonly agencies: readonly string[];
  readonly localities: readonly string[];
  /** With the locality each comes from. */
  readonly collaborators: readonly { readonly id: string; readonly localityId: string }[];
}

/**
 * A whole file of an office with so many entries in meetings from 2016 to 2026, the same at every run, with its
 * change log. Making a million takes minutes, so it is kept in the folder for temporary files and used again.
 *
 * @returns its path; whoever writes to it takes a copy.
 */
export function fileOfManyEntries(count: number): string {
  const folder = join(tmpdir(), 'giaoban-bench-files');
  const path = join(folder, `${count}-entries-${schema}-${EDITION}.db`);
  if (existsSync(path)) return path;
  mkdirSync(folder, { recursive: true });
  const unfinished = `${path}.${process.pid}`;
  try {
    const { db } = openDatabase(unfinished);
    try {
      makeManyEntries(db, count);
    } finally {
      db.close();
    }
    renameSync(unfinished, path);
  } finally {
    rmSync(unfinished, { force: true });
    rmSync(`${unfinished}-journal`, { force: true });
  }
  return path;
}

/** Fills a new file; in the last meeting there may be fewer. */
export function makeManyEntries(db: Writable, count: number, ofMeeting = ENTRIES_OF_MEETING): void {
  // What is half made is thrown away, so nothing of it needs to survive a power cut.
  db.pragma('synchronous = OFF');
  db.pragma('cache_size = -400000');
  addDefaults(db);
  const random = seeded(7);
  const add = filling(db, WRITER, 'Hai');
  const { office, changes } = planOffice(db, random);
  add(changes);
  const meetings = Math.ceil(count / ofMeeting);
  for (let at = 0; at < meetings; at += 1) {
    const begins = FIRST_DAY + Math.floor((at / meetings) * (LAST_DAY - FIRST_DAY));
    const start = begins - (begins % (24 * 60 * MINUTE)) + 8 * 60 * MINUTE;
    const size = Math.min(ofMeeting, count - at * ofMeeting);
    add(planMeeting(office, start, size, random));
  }
  bringIndexUp(db);
}

/** Has the whole index made that the program makes bit by bit. */
export function bringIndexUp(db: Writable): void {
  let at = indexProgress(db);
  if (at.done === at.total) return;
  while (at.done < at.total) at = indexChanges(db, INDEXED_AT_ONCE);
  let isMore = mergeSegments(db, TIDIED_AT_ONCE, true);
  while (isMore) isMore = mergeSegments(db, TIDIED_AT_ONCE, false);
}

function planOffice(db: Writable, random: () => number): { office: Office; changes: Planned[] } {
  const { topics, agencies } = loadReferenceLists(db);
  const plan = (type: Planned['type'], set: Planned['set']): Planned => ({
    type,
    id: seededId(FIRST_DAY, random),
    set,
    wallTime: FIRST_DAY,
  });
  const localities = Array.from({ length: LOCALITIES }, (_, at) => {
    const isWard = at % 4 === 0;
    const name = `${isWard ? 'phường' : 'xã'} ${placeName(random)}`;
    return plan('locality', { name, type: isWard ? 'ward' : 'commune' });
  });
  const collaborators = Array.from({ length: COLLABORATORS }, (_, at) => {
    const code = `CTV-${String(at + 1).padStart(3, '0')}`;
    const localityId = chosen(localities, random)?.id ?? null;
    return plan('collaborator', { code, name: personName(random), unit: 'Hội Nông dân', localityId });
  });
  const office = {
    topics: topics.map(({ id }) => id),
    agencies: agencies.map(({ id }) => id),
    localities: localities.map(({ id }) => id),
    collaborators: collaborators.map(({ id, set }) => ({ id, localityId: String(set.localityId) })),
  };
  return { office, changes: [...localities, ...collaborators] };
}

function planMeeting(office: Office, start: number, entries: number, random: () => number): Planned[] {
  const meetingId = seededId(start, random);
  const day = new Date(start);
  const set = {
    title: 'Hội nghị giao ban cộng tác viên',
    periodKind: 'month',
    periodNumber: day.getUTCMonth() + 1,
    periodYear: day.getUTCFullYear(),
    startsAt: momentOf(start),
    place: `Hội trường ${placeName(random)}`,
    conclusion: `${sentence(random)}\n${sentence(random)}`,
    state: 'ended',
  };
  const planned: Planned[] = [{ type: 'meeting', id: meetingId, set, wallTime: start }];
  for (let at = 0; at < entries; at += 1) {
    const saidAt = start + at * MINUTE;
    planned.push(...planEntry(office, { meetingId, saidAt, position: keyAt(at) }, random));
  }
  for (let at = 0; at < TASKS_OF_MEETING; at += 1) {
    const deadline = momentOf(start + 30 * 24 * 60 * MINUTE).slice(0, 'YYYY-MM-DD'.length);
    const task = { meetingId, content: sentence(random), unit: 'Sở Y tế', deadline, position: keyAt(at) };
    planned.push({ type: 'task', id: seededId(start, random), set: task, wallTime: start });
  }
  return planned;
}

interface Place {
  readonly meetingId: string;
  readonly saidAt: number;
  readonly position: string;
}

function planEntry(office: Office, { meetingId, saidAt, position }: Place, random: () => number): Planned[] {
  const id = seededId(saidAt, random);
  const speaker = chosen(office.collaborators, random);
  const speakerId = speaker?.id ?? null;
  const localityId = (random() < 0.8 ? speaker?.localityId : chosen(office.localities, random)) ?? null;
  const set = {
    meetingId,
    content: sentence(random),
    speakerId,
    localityId,
    saidAt: momentOf(saidAt),
    position,
  };
  const topicIds = new Set(
    Array.from({ length: chosen(TOPICS_OF_ENTRY, random) ?? 0 }, () => chosen(office.topics, random)),
  );
  const agencyId = random() < 0.3 ? chosen(office.agencies, random) : undefined;
  const link = (type: Planned['type'], otherId: string, other: Planned['set']): Planned => ({
    type,
    id: `${id}:${otherId}`,
    set: { ...other, entryId: id, position: 'a0' },
    wallTime: saidAt,
  });
  return [
    { type: 'entry', id, set, wallTime: saidAt },
    ...[...topicIds].flatMap((topicId) => (topicId ? [link('entryTopic', topicId, { topicId })] : [])),
    ...(agencyId === undefined ? [] : [link('entryAgency', agencyId, { agencyId })]),
  ];
}

function chosen<T>(list: readonly T[], random: () => number): T | undefined {
  return list[Math.floor(random() * list.length)];
}

/** A position in a list: keys of one length, as fractional indexing makes them. */
function keyAt(at: number): string {
  return `a${at.toString(36).padStart(3, '0')}V`;
}

/** A UUIDv7 whose chance part comes from the series. */
function seededId(ms: number, random: () => number): string {
  const digits = (count: number) =>
    Array.from({ length: count }, () => Math.floor(random() * 16).toString(16)).join('');
  const time = ms.toString(16).padStart(12, '0');
  return `${time.slice(0, 8)}-${time.slice(8)}-7${digits(3)}-8${digits(3)}-${digits(12)}`;
}

/** A moment as records hold it. */
function momentOf(ms: number): string {
  return new Date(ms).toISOString().slice(0, 'YYYY-MM-DDTHH:mm'.length);
}
