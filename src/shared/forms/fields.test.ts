import { describe, expect, it } from 'vitest';
import { emptySource, exampleEntry, richSource } from '../../../tests/documents/minutes-examples.ts';
import { exampleTree, type FieldShape, type Tree, type Value } from './field.ts';
import { formFields, formTree } from './fields.ts';

function all(fields: readonly FieldShape[]): FieldShape[] {
  return fields.flatMap((field) => [field, ...all(field.fields)]);
}

describe('the fields', () => {
  it('have names people can type on any keyboard, each once in its place, and words in both languages', () => {
    for (const fields of [formFields, ...all(formFields).map((field) => field.fields)])
      expect(new Set(fields.map(({ name }) => name)).size).toBe(fields.length);
    for (const { name, about, kind, example, fields } of all(formFields)) {
      expect(name).toMatch(/^[a-z][a-z0-9]*(_[a-z0-9]+)*$/);
      expect(about.vi, name).toBe(about.vi.normalize('NFC'));
      expect(
        [about.vi, about.en].every((words) => words.length > 1),
        name,
      ).toBe(true);
      expect(kind === 'text' ? example !== '' : fields.length > 0, name).toBe(true);
    }
  });

  it('are in the tree as they are in the list, for a full meeting and for an empty one', () => {
    for (const source of [richSource, emptySource]) expectShape(formTree(source, 'unit'), formFields);
    expectShape(exampleTree(formFields, 2), formFields);
  });
});

function expectShape(tree: Tree, fields: readonly FieldShape[]): void {
  expect(Object.keys(tree)).toEqual(fields.map(({ name }) => name));
  for (const { name, kind, fields: inner } of fields) {
    const value: Value | undefined = tree[name];
    if (kind === 'text') expect(typeof value, name).toBe('string');
    else if (isTree(value)) expectShape(value, inner);
    else for (const item of Array.isArray(value) ? value : []) expectShape(item, inner);
  }
}

function isTree(value: Value | undefined): value is Tree {
  return typeof value === 'object' && !Array.isArray(value);
}

describe('a full meeting', () => {
  const tree = formTree(richSource, 'unit');

  it('is told as documents write it', () => {
    expect(tree).toMatchObject({
      co_quan: { cap_uy: 'TỈNH ỦY PHÚ GIANG', ky_hieu: 'BTGDVTU' },
      hoi_nghi: {
        ten: 'Hội nghị giao ban cộng tác viên dư luận xã hội quý III/2026',
        so: '05',
        ngay: 'ngày 05 tháng 9 năm 2026',
        ngay_so: '05/9/2026',
        gio_bat_dau: '08 giờ 30 phút',
      },
      chu_tri: { ho_ten: 'Lê Minh Phú' },
      thanh_phan: { so_duoc_moi: '03', so_co_mat: '02', so_vang_mat: '01' },
      vang_mat: [{ stt: '1', dai_bieu: 'Đoàn Thanh niên, phường Cầu Mới', ly_do: 'đi công tác' }],
      khach_moi: [{ day_du: 'Đồng chí Vũ Quốc Bảo, Phó Giám đốc, Sở Y tế' }],
      so_y_kien: '03',
      tra_loi: [{ nguoi_tra_loi: 'Đại diện Sở Y tế' }],
      nhiem_vu: [{ don_vi: 'Sở Y tế', thoi_han: '09/10/2026' }, { thoi_han: '' }],
    });
  });

  it('tells what was said in order, and by topic', () => {
    expect(tree).toMatchObject({
      y_kien: [
        { stt: '1', linh_vuc: 'An toàn thực phẩm, Y tế', kien_nghi: 'Ban Quản lý chợ; Sở Y tế' },
        { stt: '2', nguoi_phat_bieu: 'Hội Nông dân, xã Ruộng Mới (về địa bàn phường Cầu Mới)' },
        { stt: '3', dia_ban: 'xã Ruộng Mới', linh_vuc: '' },
      ],
      theo_linh_vuc: [
        { ten: 'Y tế', so_y_kien: '01', y_kien: [{ stt: '1' }] },
        { ten: 'An toàn thực phẩm' },
        { ten: 'Khác' },
      ],
    });
  });

  it('names nobody unless the office chose so', () => {
    const names = richSource.collaborators.map(({ name }) => name);
    const attendance = richSource.attendance.map((one) => ({ ...one, substitute: 'Vũ Thị Lan' }));
    const told = (mode: 'unit' | 'code' | 'name') =>
      JSON.stringify(formTree({ ...richSource, attendance }, mode));
    for (const mode of ['unit', 'code'] as const)
      expect([...names, 'Vũ Thị Lan'].filter((name) => told(mode).includes(name))).toEqual([]);
    expect([...names, 'Vũ Thị Lan'].filter((name) => !told('name').includes(name))).toEqual([]);
  });
});

it('hands on no sign that a Word file cannot hold, and no empty remark', () => {
  const content = 'a\u0000\u000b\ud800\uffff\nb\u1ebf e\u0302\u0301';
  const entries = [exampleEntry(1, { content }), exampleEntry(2, { content: ' \n ' })];
  expect(formTree({ ...emptySource, entries }, 'unit')).toMatchObject({
    so_y_kien: '01',
    y_kien: [{ noi_dung: 'a\n\ufffd\nb\u1ebf \u1ebf' }],
  });
});
