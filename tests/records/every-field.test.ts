import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { z } from 'zod';
import { personalTypes } from '../../src/shared/records/erasing-rules.ts';
import type { FieldValue } from '../../src/shared/records/field.ts';
import {
  fieldsErasedAs,
  fieldsWith,
  type RecordType,
  recordTypeNames,
  recordTypes,
} from '../../src/shared/records/index.ts';
import { linkId } from '../../src/shared/records/link-id.ts';
import { relations } from '../../src/shared/records/relations.ts';
import { treeFields } from '../../src/shared/records/trees.ts';
import { plainColumns } from '../../src/shared/roster/columns.ts';
import type { RosterOrder } from '../../src/shared/roster/import-request.ts';
import { readingOf } from '../../src/shared/roster/table.ts';
import { schemaOf } from '../../src/store/log/check/change-rules.ts';
import { currentValues } from '../../src/store/log/current-values.ts';
import { anyWrite } from '../../src/store/log/parse-write.ts';
import { OfficePc } from '../merge/replica.ts';
import { temporaryFolder } from '../store/temporary-folder.ts';
import { temporaryStore } from '../store/temporary-store.ts';

/*
 * What holds of every field there is. The fields are those that the types of records have: nothing here names one, but
 * where a field is itself what is tried.
 */

const exampleId = (of: RecordType, number = 1) =>
  `00000000-0000-7000-8000-${String(recordTypeNames.indexOf(of) + 100 * number).padStart(12, '0')}`;

/** The id a record of a type has; those of links are made of both their ends. */
function idOf(type: RecordType): string {
  const ends = relations[type].filter(({ field }) => isFixed(type, field)).map(({ to }) => exampleId(to));
  const [one, other] = ends;
  return one !== undefined && other !== undefined ? linkId(one, other) : exampleId(type);
}

const isFixed = (type: RecordType, field: string) =>
  fieldsWith(type, ({ conflict }) => conflict === 'fixed').includes(field);

/** A word that stands nowhere else: letters alone, so that the search takes it for one. */
function wordOf(type: RecordType, field: string): string {
  const letters = [...`${type} ${field}`].filter((letter) => /[a-z]/i.test(letter));
  return `qx${letters.join('').toLowerCase()}`;
}

/** A value that the field can hold and does not hold from the beginning. */
function exampleOf(type: RecordType, field: string): FieldValue {
  const schema = schemaOf(type, field);
  const to = relations[type].find((relation) => relation.field === field)?.to;
  const candidates: readonly FieldValue[] = [
    // A record that leads to itself would be cut off.
    ...(to === undefined ? [] : [exampleId(to, to === type ? 2 : 1)]),
    `Chữ ${wordOf(type, field)}`,
    wordOf(type, field),
    '2026-11-30',
    'opening,tasks',
    'a5',
    3,
    true,
    ...(schema instanceof z.ZodEnum ? schema.options : []),
  ];
  const blank = new Map<string, FieldValue>(Object.entries(recordTypes[type].blank)).get(field);
  const found = candidates.find((each) => each !== blank && schema?.safeParse(each).data === each);
  if (found === undefined) throw new Error(`No value is known for ${type}.${field}`);
  return found;
}

/** Every field of a type with a value; but for the one that erases the others. */
function everyFieldOf(type: RecordType): Record<string, FieldValue> {
  const fields = Object.keys(recordTypes[type].blank).filter((field) => field !== 'erased');
  return Object.fromEntries(fields.map((field) => [field, exampleOf(type, field)]));
}

function officePc(folder: string, name: string, at: number): OfficePc {
  const pc = new OfficePc(folder, name, () => Date.UTC(2026, 10, 30, 8, at));
  onTestFinished(() => pc.close());
  return pc;
}

/** A PC that has a record of every type with all its fields. */
function pcWithEverything(folder = temporaryFolder()): OfficePc {
  const pc = officePc(folder, 'here', 0);
  const others = treeFields.map(({ type }) => anyWrite(type, exampleId(type, 2), { fields: {} }));
  const all = recordTypeNames.map((type) => anyWrite(type, idOf(type), { fields: everyFieldOf(type) }));
  pc.writeAll([...others, ...all]);
  return pc;
}

const valuesOf = (pc: OfficePc, type: RecordType) =>
  Object.fromEntries(currentValues(pc.db, type, idOf(type)));

describe('every field of every record', () => {
  it.each(recordTypeNames)('of the type %s is kept, and comes over with a copy', (type) => {
    const folder = temporaryFolder();
    const here = pcWithEverything(folder);
    const there = officePc(folder, 'there', 5);
    there.mergeFrom(here);
    expect(valuesOf(here, type)).toMatchObject(everyFieldOf(type));
    expect(valuesOf(there, type)).toEqual(valuesOf(here, type));
  });

  it.each(personalTypes)('of the type %s that is personal goes with the erasure, and no other', (type) => {
    const pc = pcWithEverything();
    pc.erase(exampleId('collaborator'));
    const gone = fieldsErasedAs(type, 'personal');
    const blanks = Object.fromEntries(gone.map((field) => [field, '']));
    expect(valuesOf(pc, type)).toMatchObject({ ...everyFieldOf(type), ...blanks });
    const bytes = pc.backUp();
    expect(gone.filter((field) => bytes.includes(wordOf(type, field)))).toEqual([]);
  });
});

const collaboratorFields = recordTypes.collaborator.schema.omit({ erased: true }).partial();

const found = ['meeting', 'entry', 'task', 'collaborator'] as const;

it.each(found)('every searched field finds its record: %s', async (type) => {
  const path = join(temporaryFolder(), 'giaoban.db');
  writeFileSync(path, pcWithEverything().backUp());
  const { ask } = await temporaryStore({ path });
  const fields = fieldsWith(type, ({ isSearched }) => isSearched);
  expect(fields.length).toBeGreaterThan(0);
  for (const field of fields) {
    const query = { query: wordOf(type, field), kinds: [type], limit: 5 };
    expect(JSON.stringify(await ask('search.find', query)), field).toContain(idOf(type));
  }
});

it('every column of the roster goes out to Excel and comes in again', async () => {
  const [here, there] = [await temporaryStore(), await temporaryStore()];
  const values = everyFieldOf('collaborator');
  const fields = collaboratorFields.parse(
    Object.fromEntries(plainColumns.map((each) => [each, values[each]])),
  );
  const { id: localityId } = await here.ask('record.add', {
    type: 'locality',
    fields: { name: 'xã Ruộng Mới' },
  });
  const { id: groupId } = await here.ask('record.add', {
    type: 'collaboratorGroup',
    fields: { name: 'Báo chí' },
  });
  await here.ask('record.add', { type: 'collaborator', fields: { ...fields, localityId, groupId } });

  const path = join(dirname(here.path), 'ra.xlsx');
  await here.ask('roster.write', { job: crypto.randomUUID(), path, groupId: null });
  const { sheets } = await there.ask('roster.read', { job: crypto.randomUUID(), path });
  const table = sheets[0]?.rows ?? [];
  const order: RosterOrder = {
    table,
    reading: readingOf(table),
    skipped: [],
    known: 'keep',
    fates: [],
    names: [],
  } as const;
  await there.ask('roster.import', { ...order, job: crypto.randomUUID() });

  const { collaborators, localities, groups } = await there.ask('record.lists', {});
  const [came] = collaborators;
  expect(came).toMatchObject(fields);
  expect(localities.find(({ id }) => id === came?.localityId)?.name).toBe('xã Ruộng Mới');
  expect(groups.find(({ id }) => id === came?.groupId)?.name).toBe('Báo chí');
});
