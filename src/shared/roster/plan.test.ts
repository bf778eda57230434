import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recordTypes } from '../records/index.ts';
import type { CollaboratorView, LocalityView } from '../records/views.ts';
import { fold } from '../text/fold.ts';
import type { RosterOrder } from './import-request.ts';
import { alike, named } from './names.ts';
import { planRoster } from './plan.ts';
import type { Roster } from './roster.ts';
import { readingOf } from './table.ts';

const HEADINGS = ['Mã', 'Họ và tên', 'Đơn vị', 'Địa bàn', 'Nhóm', 'Từ ngày', 'Đến ngày', 'Ghi chú'];
const nobody: Roster = { collaborators: [], localities: [], groups: [] };

const person = (fields: Partial<CollaboratorView> & { id: string }): CollaboratorView => ({
  ...recordTypes.collaborator.blank,
  ...fields,
});
const locality = (id: string, name: string, retired = false): LocalityView => ({
  ...recordTypes.locality.blank,
  id,
  name,
  retired,
});

function order(rows: readonly (readonly string[])[], chosen: Partial<RosterOrder> = {}): RosterOrder {
  const table = [HEADINGS, ...rows].map((row) => [...row]);
  return {
    table,
    reading: readingOf(table),
    skipped: [],
    known: 'keep',
    fates: [],
    names: [],
    ...chosen,
  };
}

const problemsOf = (rows: readonly (readonly string[])[], roster: Roster = nobody) =>
  planRoster(order(rows, { known: 'update' }), roster).rows.map(({ at, problems }) => [
    at,
    ...problems.map(({ code, column }) => `${code} ${column}`),
  ]);

describe('what is wrong with a row', () => {
  it('is said of each row by its place', () => {
    expect(
      problemsOf([
        ['A1', 'Nguyễn Văn Hùng', 'Sở Y tế', '', '', '1/1/2025', '31/12/2026'],
        ['A2', '', 'Sở Y tế'],
        ['A3', '(3)'],
        ['A4', 'Trần Thị Hòa', '', '', '', '31/02/2025'],
        ['A5', 'Lê Văn Nam', '', '', '', '9/15/2025', '15/9/2025'],
        ['A6', 'Phạm Thị Út', '', '', '', '1/1/2026', '1/1/2025'],
        ['a1', 'Võ Văn Đạt'],
        ['', 'nguyen van hung', 'SỞ Y TẾ'],
        ['A9', '#REF!'],
        ['A10', 'x'.repeat(501)],
      ]),
    ).toEqual([
      [1],
      [2, 'name-missing name'],
      [3, 'name-wrong name'],
      [4, 'day-wrong termFrom'],
      [5, 'day-american termFrom'],
      [6, 'term-reversed termTo'],
      [7, 'code-twice code'],
      [8, 'person-twice name'],
      [9, 'formula-error name'],
      [10, 'too-long name'],
    ]);
  });

  it('goes away when the row is left out, and empty rows say nothing', () => {
    const rows = [['A1', 'An'], [], ['', '', '', '', '', ''], ['A2', '']];
    const wrong = planRoster(order(rows), nobody);
    expect([wrong.counts.wrong, wrong.counts.add, wrong.isReady]).toEqual([1, 1, false]);
    const skipped = planRoster(order(rows, { skipped: [4] }), nobody);
    expect([skipped.counts.wrong, skipped.counts.skip, skipped.isReady]).toEqual([0, 1, true]);
  });

  it('lets namesakes of one unit in where their codes differ', () => {
    const rows = [
      ['A1', 'Nguyễn Văn Hùng', 'Sở Y tế'],
      ['A2', 'Nguyễn Văn Hùng', 'Sở Y tế'],
    ];
    expect(planRoster(order(rows), nobody).counts.add).toBe(2);
  });
});

it('gives a mobile number back the zero that Excel took', () => {
  const numbers = ['912345678', '0912345678', '91234567', '12345678'];
  const table = [['Họ và tên', 'Điện thoại'], ...numbers.map((number) => ['An', number])];
  const { columns, ...reading } = readingOf(table);
  const { rows } = planRoster(
    { ...order([]), table, reading: { ...reading, columns: [...columns] } },
    nobody,
  );
  expect(rows.map(({ person: { contact } }) => contact)).toEqual([
    '0912345678',
    '0912345678',
    '91234567',
    '12345678',
  ]);
});

describe('a column with data and no field', () => {
  const table = [
    ['STT', 'Họ và tên', 'Đơn vị', 'Đơn vị', 'Ngày sinh', '', 'Quê quán'],
    ['1', 'Lê Văn An', 'Sở Y tế', 'Phòng A', '1/1/1980', 'x', ''],
    ['2', 'Trần Thị Bình', 'Sở Y tế', '', '', '', ''],
  ];
  const tableOrder = { ...order([]), table, reading: readingOf(table) };

  it('holds the import up until it is given a field or left out; numbering and empty columns do not', () => {
    expect(planRoster(tableOrder, nobody)).toMatchObject({ unplaced: [3, 4, 5], isReady: false });
    expect(planRoster({ ...tableOrder, leftOut: [3, 4] }, nobody)).toMatchObject({
      unplaced: [5],
      isReady: false,
    });
    expect(planRoster({ ...tableOrder, leftOut: [3, 4, 5] }, nobody)).toMatchObject({
      unplaced: [],
      isReady: true,
    });
  });

  it('is not asked about if only rows that are left out have anything in it', () => {
    const { unplaced } = planRoster({ ...tableOrder, skipped: [1] }, nobody);
    expect(unplaced).toEqual([]);
  });
});

describe('people who are there already', () => {
  const hung = person({ id: 'p1', code: 'CTV01', name: 'Nguyễn Văn Hùng', unit: 'Sở Y tế', contact: '0912' });
  const roster: Roster = { ...nobody, collaborators: [hung] };
  const rowOf = (cells: readonly string[], chosen: Partial<RosterOrder> = {}, among: Roster = roster) =>
    planRoster(order([cells], chosen), among).rows[0];

  it('are known by their code, or by name and unit, and by nothing else', () => {
    expect(rowOf(['ctv01', 'Tên Khác'])?.known?.by).toBe('code');
    expect(rowOf(['', 'NGUYEN VAN HUNG', 'so y te'])?.known?.by).toBe('name');
    expect(rowOf(['', 'nguyễn  văn hùng', 'SỞ Y TẾ'])?.known?.by).toBe('name');
    for (const other of [
      ['', 'Nguyễn Văn Hùng', ''],
      ['', 'Nguyễn Văn Hùng', 'Sở Giáo dục'],
      // Without diacritics Hùng and Hưng are one, with them they are two people.
      ['CTV02', 'Nguyễn Văn Hưng', 'Sở Y tế'],
      ['CTV1', 'Hùng', 'Sở Y tế'],
    ])
      expect(rowOf(other)?.known, other.join()).toBeNull();
    const erased: Roster = {
      ...nobody,
      collaborators: [{ ...hung, name: '', code: '', unit: '', erased: true }],
    };
    expect(rowOf(['', 'A', ''], {}, erased)?.known).toBeNull();
  });

  it('stay as they are, are brought up to the table, or get a namesake, as chosen', () => {
    const cells = ['CTV01', 'Nguyễn Văn Hùng', 'Sở Y tế tỉnh'];
    expect(rowOf(cells)?.fate).toBe('keep');
    expect(rowOf(cells, { known: 'update' })).toMatchObject({ fate: 'update', changes: ['unit'] });
    expect(rowOf(cells, { fates: [{ at: 1, fate: 'add' }] })?.fate).toBe('add');
    expect(rowOf(['CTV01', 'Nguyễn Văn Hùng'], { known: 'update' })?.fate).toBe('same');
  });

  it('with another code are somebody else, unless people say that they are not', () => {
    const cells = ['CTV99', 'Nguyễn Văn Hùng', 'Sở Y tế'];
    expect(rowOf(cells, { known: 'update' })).toMatchObject({ fate: 'add', known: { by: 'namesake' } });
    const same = { fates: [{ at: 1, fate: 'update' }] } as const;
    expect(rowOf(cells, { fates: [...same.fates] })).toMatchObject({ fate: 'update', changes: ['code'] });
    const twins = planRoster(order([cells, ['CTV01', 'Nguyễn Văn Hùng', 'Sở Y tế']]), roster);
    expect(twins.rows.map(({ fate }) => fate)).toEqual(['add', 'keep']);
  });

  it('are not spelt worse by an update: no capitals, no lost diacritics, but other words', () => {
    const changesOf = (...cells: string[]) => rowOf(cells, { known: 'update' })?.changes;
    expect(changesOf('ctv01', 'NGUYEN VAN HUNG', 'SỞ Y TẾ')).toEqual([]);
    expect(changesOf('CTV01', 'Nguyễn Văn Hưng', 'Sở Y tế')).toEqual(['name']);
  });

  it('are not guessed where the roster has two of them, nor taken twice', () => {
    const twins: Roster = { ...nobody, collaborators: [hung, { ...hung, id: 'p2' }] };
    expect(problemsOf([['CTV01', 'Nguyễn Văn Hùng']], twins)).toEqual([[1, 'several-known code']]);
    expect(
      problemsOf(
        [
          ['CTV01', 'Hùng'],
          ['', 'Nguyễn Văn Hùng', 'Sở Y tế'],
        ],
        roster,
      ),
    ).toEqual([[1], [2, 'person-twice name']]);
  });

  it('take nothing wrong with them while they are left alone', () => {
    expect(rowOf(['CTV01', 'Hùng', '', '', '', 'hôm qua'])?.fate).toBe('keep');
  });
});

describe('names of localities and groups', () => {
  const wards = [
    locality('l1', 'phường Bến Sông'),
    locality('l2', 'xã Đồng Xanh'),
    locality('l3', 'xã Tân An'),
  ];
  const found = (text: string, all = wards) => named(text, all).map(({ id }) => id);

  it('stand for what is there, with or without diacritics and type', () => {
    for (const text of ['phường Bến Sông', 'PHƯỜNG BẾN SÔNG', 'phuong ben song', 'Bến Sông', 'P. Bến Sông'])
      expect(found(text), text).toEqual(['l1']);
    expect(found('xã Bến Sông')).toEqual([]);
    expect(found('phường Đồng Xanh')).toEqual([]);
  });

  it('never stand for a place that sounds different, or is spelled with y for i, unless somebody says so', () => {
    const places = [
      locality('l1', 'xã Tân Ân'),
      locality('l2', 'xã Lục Sĩ Thành'),
      locality('l3', 'xã Hòa An'),
    ];
    for (const text of ['xã Tân An', 'Tân An', 'xã Lục Sỹ Thành', 'Lục Sỹ Thành', 'xã Hỏa An'])
      expect(found(text, places), text).toEqual([]);
    for (const [text, id] of [
      ['xa tan an', 'l1'],
      ['Tân Ân', 'l1'],
      ['xã Hoà An', 'l3'],
      ['x. Hoà An', 'l3'],
      ['luc si thanh', 'l2'],
    ] as const)
      expect(found(text, places), text).toEqual([id]);
    const offered = (text: string) => alike(text, places).map(({ id }) => id);
    for (const text of ['xã Tân An', 'Tân An', 'phường Tân An']) expect(offered(text), text).toEqual(['l1']);
    for (const text of ['xã Lục Sỹ Thành', 'luc sy thanh']) expect(offered(text), text).toEqual(['l2']);
    expect(offered('xã Tân Bình')).toEqual([]);
  });

  it('go by their accents where these decide, and are asked about where nothing does', () => {
    const two = [...wards, locality('l4', 'xã Tân Ân'), locality('l5', 'phường Đồng Xanh')];
    expect(found('xã Tân Ân', two)).toEqual(['l4']);
    expect(found('xa tan an', two)).toEqual(['l3', 'l4']);
    const roster = { ...nobody, localities: two };
    const rows = [['A1', 'An', '', 'Đồng Xanh']];
    const open = planRoster(order(rows), roster);
    expect(open.names).toEqual([
      { column: 'localityId', text: 'Đồng Xanh', rows: 1, candidates: ['l2', 'l5'], fate: null },
    ]);
    expect(open.isReady).toBe(false);
    const names = [{ column: 'localityId', text: 'Đồng Xanh', fate: 'l5' }] as const;
    expect(planRoster(order(rows, { names: [...names] }), roster).isReady).toBe(true);
  });

  it('prefer what is in use', () => {
    expect(found('Bến Sông', [locality('old', 'phường Bến Sông', true), ...wards])).toEqual(['l1']);
    expect(found('Cũ', [locality('old', 'xã Cũ', true)])).toEqual(['old']);
  });

  it('that are new are offered once, however they are spelt, with how many rows have them', () => {
    const rows = [
      ['A1', 'An', '', '', 'Báo chí'],
      ['A2', 'Bình', '', '', 'BÁO CHÍ'],
      ['A3', 'Chi', '', '', 'Đoàn thể'],
    ];
    expect(planRoster(order(rows), nobody).names).toEqual([
      { column: 'groupId', text: 'Báo chí', rows: 2, candidates: [], fate: 'new' },
      { column: 'groupId', text: 'Đoàn thể', rows: 1, candidates: [], fate: 'new' },
    ]);
  });
});

it('plans any table without failing, counts every row once, and adds nobody who is known', () => {
  const cell = fc.oneof(
    fc.constantFrom('', 'A1', 'Nguyễn Văn Hùng', 'Sở Y tế', 'Báo chí', '1/1/2025', '=1+1', '#REF!', '46280'),
    fc.string({ maxLength: 6 }),
  );
  const collaborators = [person({ id: 'p1', code: 'A1', name: 'Nguyễn Văn Hùng', unit: 'Sở Y tế' })];
  fc.assert(
    fc.property(
      fc.array(fc.array(cell, { maxLength: 9 }), { maxLength: 12 }),
      fc.constantFrom('keep', 'update'),
      (rows, known) => {
        const { rows: planned, counts } = planRoster(order(rows, { known }), { ...nobody, collaborators });
        expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(planned.length);
        for (const {
          fate,
          person: { code, name, unit },
        } of planned) {
          if (fate !== 'add') continue;
          expect(code.toLowerCase()).not.toBe('a1');
          const isNamesake = fold(name) === 'nguyen van hung' && fold(unit) === 'so y te';
          if (isNamesake) expect(code).not.toBe('');
        }
      },
    ),
    { seed: 20261123 },
  );
});
