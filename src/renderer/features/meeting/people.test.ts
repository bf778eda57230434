import { describe, expect, it } from 'vitest';
import { lookUp } from '../../../shared/meeting/lookup.ts';
import { recordTypes } from '../../../shared/records/index.ts';
import { type CollaboratorView, emptyLists, type ReferenceLists } from '../../../shared/records/views.ts';
import { findSpeakers, speakerLabel } from './people.ts';

const newField = { id: 'place-1', ...recordTypes.locality.blank, name: 'xã Ruộng Mới' };
const river = { id: 'place-2', ...recordTypes.locality.blank, name: 'phường Bến Sông' };

function person(id: string, fields: Partial<CollaboratorView>): CollaboratorView {
  return { ...recordTypes.collaborator.blank, id, ...fields };
}

const roster = [
  person('an', { code: 'CTV01', name: 'Nguyễn Thị Ánh', unit: 'Hội Nông dân', localityId: newField.id }),
  person('binh', { code: 'CTV02', name: 'Trần Văn Bình', unit: 'Hội LHPN', localityId: river.id }),
  person('dao', { code: 'CTV03', name: 'Đặng Thị Đào', unit: 'Hội Nông dân', localityId: river.id }),
  person('em', { code: 'CTV12', name: 'Võ Văn Em', unit: 'Đảng ủy xã Ruộng Mới', localityId: newField.id }),
];
const referenceLists: ReferenceLists = {
  ...emptyLists,
  localities: [newField, river],
  collaborators: roster,
};
const lookup = lookUp(referenceLists);
const find = (query: string, absent: string[] = []) =>
  findSpeakers(roster, query, lookup, (id) => absent.includes(id)).map(({ item }) => item.id);

describe('finding a speaker', () => {
  it('goes by any part of the name, with diacritics or without', () => {
    expect(find('anh')).toEqual(['an']);
    expect(find('Đào')).toEqual(['dao']);
    expect(find('dao')).toEqual(['dao']);
    expect(find('van b')).toEqual(['binh']);
  });

  it('goes by code, unit and locality, and by the initials of the unit', () => {
    expect(find('ctv12')).toEqual(['em']);
    expect(find('lhpn')).toEqual(['binh']);
    expect(find('ben song')).toEqual(['binh', 'dao']);
    expect(find('hnd ruong moi')).toEqual(['an']);
    expect(find('nong dan ben')).toEqual(['dao']);
  });

  it('finds nobody for words nobody has', () => {
    expect(find('sở y tế')).toEqual([]);
  });

  it('offers all at first, those marked absent last', () => {
    expect(find('')).toEqual(['an', 'binh', 'dao', 'em']);
    expect(find('hoi', ['an'])).toEqual(['binh', 'dao', 'an']);
  });
});

describe('showing a speaker', () => {
  it('names unit, locality and person', () => {
    expect(roster.map((one) => speakerLabel(one, lookup))).toEqual([
      'Hội Nông dân · xã Ruộng Mới · Nguyễn Thị Ánh',
      'Hội LHPN · phường Bến Sông · Trần Văn Bình',
      'Hội Nông dân · phường Bến Sông · Đặng Thị Đào',
      'Đảng ủy xã Ruộng Mới · Võ Văn Em',
    ]);
  });

  it('takes the title where there is no unit, and the code where there is nothing', () => {
    expect(speakerLabel(person('x', { title: 'Bí thư', name: 'Lê Tâm' }), lookup)).toBe('Bí thư · Lê Tâm');
    expect(speakerLabel(person('x', { code: 'CTV99' }), lookup)).toBe('CTV99');
  });
});
