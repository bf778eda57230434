import type { Office } from '../../../shared/records/reference-lists.ts';
import type { OfficeView } from '../../../shared/records/views.ts';

/** A version of the office in the list of settings. */
export interface OfficeVersion {
  readonly office: OfficeView;
  /** Whether documents of today carry it. */
  readonly inForce: boolean;
}

/**
 * The versions of the office, newest first; the one in force is the last that has begun.
 * @param today YYYY-MM-DD
 */
export function officeVersions(offices: readonly OfficeView[], today: string): OfficeVersion[] {
  const ordered = offices.toSorted(
    (a, b) => b.validFrom.localeCompare(a.validFrom) || b.id.localeCompare(a.id),
  );
  const current = ordered.find(({ validFrom }) => validFrom <= today);
  return ordered.map((office) => ({ office, inForce: office === current }));
}

/** A new version begins today, with everything as in the newest one: only what changes is typed. The first holds for all time. */
export function nextVersion(newest: OfficeView | undefined, today: string): Partial<Office> {
  if (newest === undefined) return {};
  const { id: _id, ...fields } = newest;
  return { ...fields, validFrom: today };
}
