import { describe, expect, it } from 'vitest';
import { lookUp } from '../../../shared/meeting/lookup.ts';
import { recordTypes } from '../../../shared/records/index.ts';
import { type CollaboratorView, emptyLists } from '../../../shared/records/views.ts';
import { findSpeakers, matchPeople } from './people.ts';

const communes = [
  'xã Tam Suối',
  'xã Ruộng Mới',
  'phường Bến Sông',
  'xã Đồng Xanh',
  'phường Cầu Mới',
  'xã Tân An',
  'xã Tân Ân',
  'phường 1',
  'phường 12',
  'xã An Bình',
  'xã An Bình Tây',
  'xã Lục Sĩ Thành',
  'phường Cầu Treo',
  'xã Hòa Phú',
  'xã Phú Hòa',
  'đặc khu Hòn Cau',
  'xã Thạnh Lợi',
  'xã Mỹ Quý',
  'phường Chợ Gạo',
  'xã Suối Đá',
  'xã Ia Lơi',
  'xã Nậm Pung',
  'phường Trần Phú',
  'xã Vĩnh Lộc',
];
const organisations = [
  'Hội LHPN',
  'Hội Nông dân',
  'Đoàn TNCS Hồ Chí Minh',
  'Hội Cựu chiến binh',
  'Ủy ban MTTQ Việt Nam',
];
const families = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Võ', 'Đặng', 'Bùi'];
const middles = ['Thị', 'Văn', 'Thị Kim', 'Minh', 'Thị Ngọc', 'Hữu', 'Đức'];
const givens = [
  'Hoa',
  'Hùng',
  'Lan',
  'Tâm',
  'Đào',
  'Bình',
  'Ánh',
  'Dũng',
  'Hồng',
  'Khánh',
  'Thủy',
  'Sơn',
  'Yến',
];

/** 120 collaborators: every organisation in every commune, the code and the name from their place in the list. */
const localities = communes.map((name, at) => ({ id: `place-${at}`, ...recordTypes.locality.blank, name }));
const roster: CollaboratorView[] = communes.flatMap((_, place) =>
  organisations.map((unit, kind) => {
    const at = place * organisations.length + kind;
    const pick = (words: readonly string[]) => words[at % words.length];
    return {
      ...recordTypes.collaborator.blank,
      id: `person-${at}`,
      code: `CTV${String(at + 1).padStart(3, '0')}`,
      name: `${pick(families)} ${pick(middles)} ${pick(givens)}`,
      unit,
      localityId: `place-${place}`,
    };
  }),
);
const special: Readonly<Record<string, Partial<CollaboratorView>>> = {
  CTV007: { name: 'H’Hen Niê', unit: 'Hội Nông dân xã Ruộng Mới' },
  CTV021: { unit: 'Công an phường Cầu Mới', title: 'Phó Trưởng Công an' },
  CTV050: { unit: 'Trung tâm Y tế', name: 'Bác sĩ Quách Thị Xuyến' },
  CTV080: { unit: 'Trường THPT Hòn Cau', name: 'Kiều Trọng Nghĩa', title: 'Hiệu trưởng' },
  CTV100: { unit: 'Bộ Chỉ huy Quân sự tỉnh', name: 'Lương Quốc Trụ' },
};
const people = roster.map((person) => ({ ...person, ...special[person.code] }));
const lookup = lookUp({ ...emptyLists, localities, collaborators: people });

const sheet: readonly (readonly [typed: string, unit: string, commune: string])[] = [
  ['phụ nữ tam suối', 'Hội LHPN', 'xã Tam Suối'],
  ['hội phụ nữ tam suối', 'Hội LHPN', 'xã Tam Suối'],
  ['hội liên hiệp phụ nữ xã tam suối', 'Hội LHPN', 'xã Tam Suối'],
  ['pn tam suoi', 'Hội LHPN', 'xã Tam Suối'],
  ['hlhpn tam suối', 'Hội LHPN', 'xã Tam Suối'],
  ['tam suối phụ nữ', 'Hội LHPN', 'xã Tam Suối'],
  ['phu nu tam soui', 'Hội LHPN', 'xã Tam Suối'],
  ['phụ nữ tam xuối', 'Hội LHPN', 'xã Tam Suối'],
  ['lhpn x. tam suối', 'Hội LHPN', 'xã Tam Suối'],
  ['lhpn tamsuoi', 'Hội LHPN', 'xã Tam Suối'],
  ['ccb ruộng mới', 'Hội Cựu chiến binh', 'xã Ruộng Mới'],
  ['hội ccb ruong moi', 'Hội Cựu chiến binh', 'xã Ruộng Mới'],
  ['cuu chien binh ruong', 'Hội Cựu chiến binh', 'xã Ruộng Mới'],
  ['cựu chến binh ruộng mới', 'Hội Cựu chiến binh', 'xã Ruộng Mới'],
  ['đoàn tn bến sông', 'Đoàn TNCS Hồ Chí Minh', 'phường Bến Sông'],
  ['đoàn thanh niên p bến sông', 'Đoàn TNCS Hồ Chí Minh', 'phường Bến Sông'],
  ['đtn ben song', 'Đoàn TNCS Hồ Chí Minh', 'phường Bến Sông'],
  ['thanh nien phuong ben song', 'Đoàn TNCS Hồ Chí Minh', 'phường Bến Sông'],
  ['ubmttq đồng xanh', 'Ủy ban MTTQ Việt Nam', 'xã Đồng Xanh'],
  ['mặt trận đồng xanh', 'Ủy ban MTTQ Việt Nam', 'xã Đồng Xanh'],
  ['ủy ban mặt trận tổ quốc đồng xanh', 'Ủy ban MTTQ Việt Nam', 'xã Đồng Xanh'],
  ['uy ban mttq dong xanh', 'Ủy ban MTTQ Việt Nam', 'xã Đồng Xanh'],
  ['mt dong xnah', 'Ủy ban MTTQ Việt Nam', 'xã Đồng Xanh'],
  ['hnd tân ân', 'Hội Nông dân', 'xã Tân Ân'],
  ['hnd tân an', 'Hội Nông dân', 'xã Tân An'],
  ['nông dân phường 1', 'Hội Nông dân', 'phường 1'],
  ['nong dan p12', 'Hội Nông dân', 'phường 12'],
  ['nd an bình', 'Hội Nông dân', 'xã An Bình'],
  ['nd an bình tây', 'Hội Nông dân', 'xã An Bình Tây'],
  ['lục sỹ thành ccb', 'Hội Cựu chiến binh', 'xã Lục Sĩ Thành'],
  ['công an cầu mới', 'Công an phường Cầu Mới', 'phường Cầu Mới'],
  ['ca cau moi', 'Công an phường Cầu Mới', 'phường Cầu Mới'],
  ["h'hen nie", 'Hội Nông dân xã Ruộng Mới', 'xã Ruộng Mới'],
  ['ctv 7', 'Hội Nông dân xã Ruộng Mới', 'xã Ruộng Mới'],
  ['bs xuyến', 'Trung tâm Y tế', 'xã An Bình'],
  ['ttyt', 'Trung tâm Y tế', 'xã An Bình'],
  ['đ/c nghĩa', 'Trường THPT Hòn Cau', 'đặc khu Hòn Cau'],
  ['thầy nghĩa hòn cau', 'Trường THPT Hòn Cau', 'đặc khu Hòn Cau'],
  ['bchqs', 'Bộ Chỉ huy Quân sự tỉnh', 'xã Suối Đá'],
  ['quân sự tỉnh', 'Bộ Chỉ huy Quân sự tỉnh', 'xã Suối Đá'],
];

describe('a clerk’s sheet of 40 ways to write a speaker, against 120 people', () => {
  it.each(sheet)('%s', (typed, unit, commune) => {
    const [first] = matchPeople(people, typed, lookup);
    const found = first === undefined ? 'nobody' : `${first.unit} · ${lookup.locality(first.localityId)}`;
    expect(found).toBe(`${unit} · ${commune}`);
  });
});

describe('somebody who is not on the roster', () => {
  it.each([
    'Báo chí',
    'Ban Tổ chức',
    'Trạm Thú y',
    'Hội Chữ thập đỏ',
    'Sở Công Thương',
    'Sở Y tế',
    'Sở Xây dựng',
    'Ngân hàng Nhà nước',
    'Phóng viên Đài tỉnh',
    'Bưu điện',
  ])('%s is nobody’s name by itself', (typed) => {
    const sure = findSpeakers(people, typed, lookup, () => false).filter(({ isSure }) => isSure);
    expect(sure.map(({ item }) => `${item.unit} · ${item.name}`)).toEqual([]);
  });

  it('is not taken for somebody whose name has other marks', () => {
    const [nghia] = findSpeakers(people, 'Kiều Trọng Nghìa', lookup, () => false);
    expect(nghia).toMatchObject({ isSure: false, item: { name: 'Kiều Trọng Nghĩa' } });
  });
});
