import { describe, expect, it } from 'vitest';
import { type Numbered, sharedNumbers } from './numbers-per-term.ts';

const meeting = (id: string, number: number | null, day: string, deleted = false): Numbered => ({
  type: 'meeting',
  id,
  kind: 'minutes',
  number,
  day: day.slice(0, 10),
  deleted,
});
const version = (validFrom: string, term: string, deleted = false) => ({
  id: validFrom,
  validFrom,
  term,
  deleted,
});

describe('numbers used twice', () => {
  it('are the same number within one term of the committee, in whatever year', () => {
    const meetings = [meeting('b', 5, '2027-01-10T08:00'), meeting('a', 5, '2026-02-01T08:00')];
    expect(sharedNumbers(meetings, [version('', '2025-2030')])).toEqual([
      {
        key: 'minutes 5 2025-2030',
        kind: 'minutes',
        number: 5,
        records: [
          { type: 'meeting', id: 'a', day: '2026-02-01' },
          { type: 'meeting', id: 'b', day: '2027-01-10' },
        ],
      },
    ]);
  });

  it('may come again in another term, by the version of the office of the day', () => {
    const meetings = [meeting('a', 5, '2025-02-01T08:00'), meeting('b', 5, '2026-02-01T08:00')];
    const versions = [version('2025-10-01', '2025-2030'), version('', '2020-2025')];
    expect(sharedNumbers(meetings, versions)).toEqual([]);
    expect(sharedNumbers(meetings, versions.slice(1))).toHaveLength(1);
  });

  it('are looked for within one year where no term is written down', () => {
    const meetings = [meeting('a', 5, '2025-02-01T08:00'), meeting('b', 5, '2026-02-01T08:00')];
    expect(sharedNumbers(meetings, [])).toEqual([]);
    expect(sharedNumbers([...meetings, meeting('c', 5, '2026-09-15')], [version('', '')])).toMatchObject([
      { records: [{ id: 'b' }, { id: 'c' }] },
    ]);
  });

  it('are none of what is deleted or has no number', () => {
    const meetings = [
      meeting('a', 5, '2026-02-01', true),
      meeting('b', 5, '2026-02-01'),
      meeting('c', null, '2026-02-01'),
      meeting('d', null, '2026-02-01'),
    ];
    expect(sharedNumbers(meetings, [version('', '2025-2030', true)])).toEqual([]);
  });

  it('are counted for each kind of document by itself', () => {
    const announced: Numbered = { ...meeting('d', 5, '2026-02-01'), type: 'document', kind: 'announcement' };
    const versions = [version('', '2025-2030')];
    expect(sharedNumbers([meeting('a', 5, '2026-02-01'), announced], versions)).toEqual([]);
    expect(sharedNumbers([{ ...announced, id: 'e' }, announced], versions)).toMatchObject([
      { kind: 'announcement', records: [{ id: 'd' }, { id: 'e' }] },
    ]);
  });
});
