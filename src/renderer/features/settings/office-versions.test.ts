import { describe, expect, it } from 'vitest';
import { recordTypes } from '../../../shared/records/index.ts';
import type { OfficeView } from '../../../shared/records/views.ts';
import { nextVersion, officeVersions } from './office-versions.ts';

const office = (id: string, validFrom: string, fullName = ''): OfficeView => ({
  ...recordTypes.office.blank,
  id,
  validFrom,
  fullName,
});
const inForce = (offices: OfficeView[], today: string) =>
  officeVersions(offices, today).find((version) => version.inForce)?.office.id;

describe('the office by date', () => {
  const offices = [office('old', ''), office('next', '2027-01-01'), office('now', '2025-03-01')];

  it('lists the newest version first', () => {
    expect(officeVersions(offices, '2026-11-23').map((version) => version.office.id)).toEqual([
      'next',
      'now',
      'old',
    ]);
  });

  it('has in force the last version that has begun', () => {
    expect(inForce(offices, '2026-11-23')).toBe('now');
    expect(inForce(offices, '2025-03-01')).toBe('now');
    expect(inForce(offices, '2025-02-28')).toBe('old');
    expect(inForce([office('next', '2027-01-01')], '2026-11-23')).toBeUndefined();
  });
});

describe('a new version', () => {
  it('begins today with everything as it was', () => {
    const next = nextVersion(office('now', '2025-03-01', 'Ban Tuyên giáo và Dân vận Tỉnh ủy'), '2026-11-23');
    expect(next).toMatchObject({ validFrom: '2026-11-23', fullName: 'Ban Tuyên giáo và Dân vận Tỉnh ủy' });
    expect(next).not.toHaveProperty('id');
  });

  it('holds for all time where it is the first, so that no meeting is without an office', () => {
    expect(nextVersion(undefined, '2026-11-23')).toEqual({});
  });
});
