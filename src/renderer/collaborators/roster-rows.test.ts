import { expect, it } from 'vitest';
import type { CollaboratorView } from '../../shared/contract/views.ts';
import { recordTypes } from '../../shared/records/index.ts';
import { isTermOver, rosterRows, rosterText, termLabel } from './roster-rows.ts';

const person = (name: string, localityId: string | null = null): CollaboratorView => ({
  ...recordTypes.collaborator.blank,
  id: name,
  name,
  localityId,
});

it('lists people by given name, with the names of their localities', () => {
  const locality = { ...recordTypes.locality.blank, id: 'l1', name: 'xã Ruộng Mới' };
  const group = { ...recordTypes.collaboratorGroup.blank, id: 'g1', name: 'Báo chí' };
  const rows = rosterRows({
    collaborators: [
      person('Phạm Thị Út'),
      person('Võ Văn Đạt'),
      { ...person('Lê Đức Anh', 'l1'), groupId: 'g1' },
    ],
    localities: [locality],
    groups: [group],
  });
  expect(rows.map(({ name, localityName }) => [name, localityName])).toEqual([
    ['Lê Đức Anh', 'xã Ruộng Mới'],
    ['Võ Văn Đạt', ''],
    ['Phạm Thị Út', ''],
  ]);
  expect(rows.map(rosterText)[0]).toContain('xã Ruộng Mới');
  expect(rows.map(rosterText)[0]).toContain('Báo chí');
});

it('shows a term with what is known of it', () => {
  expect(termLabel({ termFrom: '2025-01-01', termTo: '2026-12-31' })).toBe('01/01/2025 – 31/12/2026');
  expect(termLabel({ termFrom: '2025-01-01', termTo: '' })).toBe('01/01/2025 –');
  expect(termLabel({ termFrom: '', termTo: '2026-12-31' })).toBe('– 31/12/2026');
  expect(termLabel({ termFrom: '', termTo: '' })).toBe('');
});

it('knows whose term is over', () => {
  expect(isTermOver({ termTo: '2026-09-14' }, '2026-09-15')).toBe(true);
  expect(isTermOver({ termTo: '2026-09-15' }, '2026-09-15')).toBe(false);
  expect(isTermOver({ termTo: '' }, '2026-09-15')).toBe(false);
});
