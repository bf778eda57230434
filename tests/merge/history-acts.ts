import { join } from 'node:path';
import { z } from 'zod';
import type { openFileProcedures } from '../../src/shared/contract/index.ts';
import { joinableTypes } from '../../src/shared/contract/procedures/record.ts';
import { wordPlaces } from '../../src/shared/documents/editable-text.ts';
import type { RecordType } from '../../src/shared/records/index.ts';
import { readingOf } from '../../src/shared/roster/table.ts';
import { compose } from '../../src/store/documents/compose.ts';
import { generatedAt } from '../../src/store/documents/edit-writes.ts';
import { readAll } from '../../src/store/sqlite/handles.ts';
import { entryPlace } from '../documents/entry-place.ts';
import { smallPdf } from '../documents/small-pdf.ts';
import { addable, fieldsFor, number, one, type Picks, pickFrom, type Scene } from './history-fields.ts';

/** The input of one procedure, or null where there is nothing yet to do it with. */
type Act = (scene: Scene, picks: Picks) => unknown;

const QUOTE = '0912345678';
const ROSTER = [
  ['Mã', 'Họ và tên', 'Chức vụ', 'Đơn vị', 'Địa bàn', 'Điện thoại', 'Nhóm', 'Từ ngày', 'Đến ngày'],
  ['CTV01', 'Nguyễn Văn Hùng', 'Bí thư', 'Đoàn xã', 'xã Đồng Xanh', '', 'Nhóm mới', '1/1/2025', ''],
  ['', 'Trần Thị Hòa', '', 'Sở Y tế', 'phường Bến Sông', '', '', '', ''],
];

const removable = [
  'meeting',
  'entry',
  'topic',
  'locality',
  'agency',
  'collaborator',
  'collaboratorGroup',
  'task',
  'agendaItem',
  'guest',
  'snippet',
  'form',
] as const;

const minutesOf = (scene: Scene, picks: Picks) => ({
  kind: pickFrom(['minutes', 'announcement'] as const, number(picks, 1)),
  meetingId: one(scene, 'meeting', number(picks, 0)),
});

/** Whether there is a meeting to compose a document of. */
const isThere = (scene: Scene, meetingId: string) =>
  readAll(
    scene.db,
    z.object({ id: z.string() }),
    'SELECT id FROM meeting WHERE id = ? AND NOT deleted',
    meetingId,
  ).length > 0;

const tags = (scene: Scene, picks: Picks) => ({
  topicIds: [
    ...new Set([one(scene, 'topic', number(picks, 2)), one(scene, 'topic', number(picks, 3))]),
  ].filter((id) => id !== ''),
  agencyIds:
    number(picks, 4) % 2 === 0 ? [] : [one(scene, 'agency', number(picks, 4))].filter((id) => id !== ''),
});

const these = (scene: Scene, type: RecordType, picks: Picks) => ({
  which: 'these',
  ids: [...new Set([one(scene, type, number(picks, 0)), one(scene, type, number(picks, 1))])].filter(
    (id) => id !== '',
  ),
});

/** What a procedure writes in the records: an act to do it by; `reads`: nothing; `apart`: a step of the history of its own. */
type Kind = Act | 'reads' | 'apart';

/** Every procedure of the open file; the compiler says where one is missing. */
export const procedureActs: Readonly<Record<keyof typeof openFileProcedures, Kind>> = {
  'meeting.list': 'reads',
  'meeting.get': 'reads',
  'meeting.create': (scene, picks) => ({
    fields: { ...fieldsFor(scene, 'meeting', picks), startsAt: '2026-11-20T08:00' },
  }),
  'attendance.mark': (scene, picks) => ({
    meetingId: one(scene, 'meeting', number(picks, 0)),
    collaboratorIds: [one(scene, 'collaborator', number(picks, 1))],
    state: pickFrom(['present', 'absent', 'invited', null] as const, number(picks, 2)),
    reason: picks.text,
    arrivedAt: number(picks, 3) % 2 === 0 ? '' : '2026-11-20T08:30',
    substitute: '',
  }),
  'entry.list': 'reads',
  'entry.outsiders': 'reads',
  'entry.add': (scene, picks) => ({
    meetingId: one(scene, 'meeting', number(picks, 0)),
    fields: {
      content: picks.text,
      kind: pickFrom(['remark', 'reply'] as const, number(picks, 5)),
      speakerId: one(scene, 'collaborator', number(picks, 1)) || null,
    },
    ...tags(scene, picks),
  }),
  'entry.edit': (scene, picks) => ({
    id: one(scene, 'entry', number(picks, 0)),
    fields: pickFrom<Record<string, unknown>>(
      [
        { content: picks.text },
        { speakerText: picks.text, speakerId: null },
        { localityId: one(scene, 'locality', number(picks, 1)) || null },
        { localityId: { add: `xã ${pickFrom(['Đồng Xanh', 'Cánh Diều'] as const, number(picks, 1))}` } },
        {},
      ],
      number(picks, 5),
    ),
    ...(number(picks, 1) % 2 === 0 && tags(scene, picks)),
  }),
  'entry.move': (scene, picks) => ({
    id: one(scene, 'entry', number(picks, 0)),
    afterId: number(picks, 2) % 2 === 0 ? null : one(scene, 'entry', number(picks, 1)),
  }),
  'record.add': (scene, picks) => {
    const type = pickFrom(addable, number(picks, 0));
    return { type, fields: fieldsFor(scene, type, picks) };
  },
  'record.addAll': (scene, picks) => {
    const type = pickFrom(['locality', 'agency', 'agendaItem', 'guest'] as const, number(picks, 0));
    const fields = fieldsFor(scene, type, picks);
    return { type, rows: [fields, fields] };
  },
  'record.edit': (scene, picks) => {
    const type = pickFrom(['meeting', ...addable] as const, number(picks, 0));
    return { type, id: one(scene, type, number(picks, 1)), fields: fieldsFor(scene, type, picks) };
  },
  'record.remove': (scene, picks) => {
    const type = pickFrom(removable, number(picks, 0));
    return { type, id: one(scene, type, number(picks, 1)) };
  },
  'record.restore': (scene, picks) => {
    const type = pickFrom(removable, number(picks, 0));
    return { type, id: one(scene, type, number(picks, 1), true) };
  },
  'record.removed': 'reads',
  'record.joinPreview': 'reads',
  'record.join': (scene, picks) => {
    const type = pickFrom(joinableTypes, number(picks, 0));
    return { type, id: one(scene, type, number(picks, 1)), into: one(scene, type, number(picks, 2)) };
  },
  'record.duplicates': 'reads',
  'record.lists': 'reads',
  'draft.load': 'reads',
  'draft.save': 'reads',
  'draft.discard': 'reads',
  'draft.unread': 'reads',
  'draft.keepUnread': 'reads',
  'backup.make': 'apart',
  'list.entries': 'reads',
  'list.tasks': 'reads',
  'list.collaborators': 'reads',
  'list.ids': 'reads',
  'list.rowOf': 'reads',
  'list.meetings': 'reads',
  'list.changeEntries': (scene, picks) => ({
    job: scene.job,
    chosen: these(scene, 'entry', picks),
    change: pickFrom<Record<string, unknown>>(
      [
        {
          act: 'tag',
          put: [one(scene, 'topic', number(picks, 2))],
          take: [one(scene, 'topic', number(picks, 3))],
        },
        { act: 'move', meetingId: one(scene, 'meeting', number(picks, 2)) },
        { act: 'place', localityId: one(scene, 'locality', number(picks, 2)) || null },
        { act: 'remove' },
      ],
      number(picks, 5),
    ),
  }),
  'list.changeTasks': (scene, picks) => ({
    job: scene.job,
    chosen: these(scene, 'task', picks),
    change: pickFrom<Record<string, unknown>>(
      [
        { act: 'state', state: pickFrom(['open', 'done', 'dropped'] as const, number(picks, 2)) },
        { act: 'remove' },
      ],
      number(picks, 5),
    ),
  }),
  'list.changeCollaborators': (scene, picks) => ({
    job: scene.job,
    chosen: these(scene, 'collaborator', picks),
    change: pickFrom<Record<string, unknown>>(
      [
        { act: 'group', groupId: one(scene, 'collaboratorGroup', number(picks, 2)) || null },
        { act: 'retire', retired: number(picks, 2) % 2 === 0 },
        { act: 'remove' },
      ],
      number(picks, 5),
    ),
  }),
  'search.find': 'reads',
  'search.count': 'reads',
  'document.compose': 'reads',
  'document.unread': 'reads',
  'document.text': 'reads',
  'document.setOptions': (scene, picks) => ({
    choice: minutesOf(scene, picks),
    options: pickFrom<Record<string, unknown>>(
      [
        { speakerMode: pickFrom(['unit', 'name', 'code'] as const, number(picks, 2)) },
        { issuedOn: '2026-11-21' },
      ],
      number(picks, 5),
    ),
  }),
  'document.setNumber': (scene, picks) => ({
    choice: minutesOf(scene, picks),
    number: pickFrom([1, 2, 3, null] as const, number(picks, 2)),
  }),
  'document.edit': (scene, picks) => {
    const id = one(scene, 'entry', number(picks, 1));
    const owner = z.object({ meetingId: z.string() });
    const [entry] = readAll(scene.db, owner, 'SELECT meeting_id AS meetingId FROM entry WHERE id = ?', id);
    const choice = { kind: 'minutes', meetingId: entry?.meetingId ?? '' } as const;
    if (!isThere(scene, choice.meetingId)) return null;
    return {
      choice,
      place: entryPlace(compose(scene.db, choice).paper, id),
      text: number(picks, 2) % 3 === 0 ? null : picks.text,
    };
  },
  'document.settleEdit': (scene, picks) => {
    const choice = minutesOf(scene, picks);
    if (!isThere(scene, choice.meetingId)) return null;
    const { edits } = compose(scene.db, choice);
    const edit = edits[number(picks, 1) % Math.max(1, edits.length)];
    return {
      choice,
      stored: edit?.stored ?? 'opening.place',
      place: number(picks, 2) % 2 === 0 ? null : (edit?.place ?? 'opening.place'),
    };
  },
  'wordChanges.compare': 'reads',
  'wordChanges.isChanged': 'reads',
  'wordChanges.take': (scene, picks) => {
    const choice = minutesOf(scene, picks);
    if (!isThere(scene, choice.meetingId)) return null;
    const composed = compose(scene.db, choice);
    const places = [...wordPlaces(composed.paper), ...composed.masked];
    const taken = [number(picks, 1), number(picks, 2)].flatMap((at) => places[at % places.length] ?? []);
    return {
      choice,
      edits: [...new Map(taken.map((one) => [one.place, one])).values()].map(({ place, text }) => ({
        place,
        text: number(picks, 3) % 4 === 0 ? '' : picks.text,
        was: text,
        over: generatedAt(composed, place) ?? '',
      })),
    };
  },
  'document.decide': (scene, picks) => ({
    choice: minutesOf(scene, picks),
    quote: QUOTE,
    decision: pickFrom(['mask', 'keep', null] as const, number(picks, 2)),
  }),
  'document.units': 'reads',
  'document.register': 'reads',
  'form.list': 'reads',
  'form.edit': (scene, picks) => ({ id: one(scene, 'form', number(picks, 0)), name: picks.text || 'Mẫu' }),
  'form.remove': (scene, picks) => ({ id: one(scene, 'form', number(picks, 0)) }),
  'form.personalData': 'reads',
  'form.traces': 'reads',
  'history.of': 'reads',
  'history.bringBack': (scene, picks) => {
    const type = pickFrom(['entry', 'meeting', 'topic', 'collaborator'] as const, number(picks, 0));
    const field = { entry: 'content', meeting: 'title', topic: 'name', collaborator: 'unit' }[type];
    return { type, id: one(scene, type, number(picks, 1)), field, stamp: null };
  },
  undo: () => ({}),
  redo: () => ({}),
  'collaborator.erase': (scene, picks) => ({ id: one(scene, 'collaborator', number(picks, 0)) }),
  'merge.records': 'reads',
  'merge.apply': 'apart',
  'merge.discard': 'reads',
  'merge.list': 'reads',
  'merge.report': 'reads',
  'merge.undo': 'apart',
  'conflict.count': 'reads',
  'conflict.list': 'reads',
  'conflict.resolve': 'apart',
  'merge.inspect': 'apart',
  'merge.histories': 'reads',
  'attendance.invite': (scene, picks) => ({
    meetingId: one(scene, 'meeting', number(picks, 0)),
    collaboratorIds: [one(scene, 'collaborator', number(picks, 1))],
  }),
  'meeting.close': (scene, picks) => ({ meetingId: one(scene, 'meeting', number(picks, 0)) }),
  'meeting.correct': (scene, picks) => ({
    meetingId: one(scene, 'meeting', number(picks, 0)),
    reason: picks.text || 'Ghi thiếu',
  }),
  'meeting.corrections': 'reads',
  'meeting.signed': 'reads',
  'meeting.signedText': 'reads',
  'meeting.createNext': (scene, picks) => ({ meetingId: one(scene, 'meeting', number(picks, 0)) }),
  'task.fromEntry': (scene, picks) => ({ entryId: one(scene, 'entry', number(picks, 0)) }),
  'task.board': 'reads',
  'task.carriedOver': 'reads',
  'entry.split': (scene, picks) => ({
    id: one(scene, 'entry', number(picks, 0)),
    fields: { content: picks.text },
    rest: 'Phần còn lại',
  }),
  'entry.join': (scene, picks) => ({ id: one(scene, 'entry', number(picks, 0)) }),
  'speaking.register': (scene, picks) => ({
    meetingId: one(scene, 'meeting', number(picks, 0)),
    collaboratorId: one(scene, 'collaborator', number(picks, 1)),
  }),
  'speaking.move': (scene, picks) => ({
    meetingId: one(scene, 'meeting', number(picks, 0)),
    collaboratorId: one(scene, 'collaborator', number(picks, 1)),
    afterId: null,
  }),
  'speaking.withdraw': (scene, picks) => ({
    meetingId: one(scene, 'meeting', number(picks, 0)),
    collaboratorId: one(scene, 'collaborator', number(picks, 1)),
  }),
  'profile.list': 'reads',
  'profile.correct': (_, picks) => ({
    profileId: 'hd05',
    path: 'page.marginMm.top',
    value: String(20 + (number(picks, 0) % 5)),
  }),
  'profile.restore': () => ({ profileId: 'hd05', path: null }),
  'roster.import': ({ job }, picks) => {
    const given = number(picks, 0) % 2 === 0 ? ROSTER : ROSTER.slice(0, 2);
    return {
      job,
      table: given,
      reading: readingOf(given),
      skipped: [],
      known: pickFrom(['keep', 'update'] as const, number(picks, 1)),
      fates: [],
      names: [],
    };
  },
  'roster.read': 'reads',
  'roster.write': 'reads',
  'list.write': 'reads',
  'bundle.look': 'reads',
  'bundle.fileName': 'reads',
  'bundle.write': 'reads',
  'comparison.write': 'reads',
  'document.fileName': 'reads',
  // Writing the Word file takes a thread; what it leaves in the record is what writing a PDF leaves.
  'document.write': 'apart',
  'document.writeForUnits': 'apart',
  'document.printed': 'reads',
  'document.writeRegister': 'reads',
  'document.writePdf': (scene, picks) => ({
    choice: minutesOf(scene, picks),
    bytes: smallPdf(picks.text),
    path: join(scene.folder, `${scene.job}.pdf`),
  }),
  'formatCheck.read': 'reads',
  'formatCheck.writeAnnotated': 'reads',
  'formatCheck.writeMended': 'reads',
  'form.take': (_, picks) => ({
    path: new URL(
      `../../resources/forms/${pickFrom(['invitation', 'short-minutes'] as const, number(picks, 0))}.docx`,
      import.meta.url,
    ).pathname,
    replaces: null,
    decisions: [],
  }),
  'form.fileName': 'reads',
  'form.write': 'reads',
  'form.writeExample': 'reads',
  'chair.board': 'reads',
  'file.send': 'reads',
  'backup.daily': 'apart',
};

/** The procedures that write in the records, each as an act of a history. */
export const writingActs: readonly (readonly [keyof typeof openFileProcedures, Act])[] = Object.entries(
  procedureActs,
).flatMap(([name, kind]) => (typeof kind === 'function' && isName(name) ? [[name, kind] as const] : []));

function isName(name: string): name is keyof typeof openFileProcedures {
  return Object.hasOwn(procedureActs, name);
}
