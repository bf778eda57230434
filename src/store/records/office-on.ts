import type { OfficeView } from '../../shared/records/views.ts';

/** The version of the office in force on a day: the latest one that had begun by then. */
export function officeOn(offices: readonly OfficeView[], day: string): OfficeView | null {
  return offices.findLast(({ validFrom }) => validFrom <= day) ?? null;
}
