import { expect, it } from 'vitest';
import { recordTypes } from '../records/index.ts';
import { shownCell } from './cells.ts';
import { collaboratorCells, rosterNames, rosterStanding } from './collaborator-cells.ts';

it('says who is a collaborator now: the last day of a term is part of it', () => {
  expect(rosterStanding({ retired: false, termTo: '' }, '2026-09-15')).toBe('inUse');
  expect(rosterStanding({ retired: false, termTo: '2026-09-15' }, '2026-09-15')).toBe('inUse');
  expect(rosterStanding({ retired: false, termTo: '2026-09-14' }, '2026-09-15')).toBe('termOver');
  expect(rosterStanding({ retired: true, termTo: '2026-09-14' }, '2026-09-15')).toBe('retired');
});

it('shows people with the names of their locality and group, and days as people write them', () => {
  const names = rosterNames({
    localities: [{ ...recordTypes.locality.blank, id: 'l1', name: 'xã Ruộng Mới' }],
    groups: [{ ...recordTypes.collaboratorGroup.blank, id: 'g1', name: 'Báo chí' }],
  });
  const cells = collaboratorCells(names, '2026-09-15', {
    name: ({ name }) => name.toUpperCase(),
    standing: (standing) => standing,
  });
  const person = { ...recordTypes.collaborator.blank, id: 'p1', name: 'An', termTo: '2026-12-31' };
  const shown = (id: keyof typeof cells, given: object) => shownCell(cells[id], { ...person, ...given });
  expect(shown('locality', { localityId: 'l1' })).toBe('xã Ruộng Mới');
  expect(shown('personGroup', { groupId: 'g1' })).toBe('Báo chí');
  expect([shown('locality', {}), shown('personGroup', { groupId: 'gone' })]).toEqual(['', '']);
  expect([shown('name', {}), shown('termTo', {}), shown('state', {})]).toEqual(['AN', '31/12/2026', 'inUse']);
});
