import type { SignedVersion } from '../../../../../shared/contract/procedures/meeting.ts';

/** A version of minutes; null for those of today. */
export interface Comparable {
  readonly version: number | null;
}

/** The versions that can be compared, oldest first: those that were signed, and today's where they read otherwise. */
export function comparableVersions(versions: readonly SignedVersion[]): Comparable[] {
  const signed = versions.toSorted((a, b) => a.version - b.version);
  const isSigned = signed.at(-1)?.differences === 0;
  return [...signed.map(({ version }) => ({ version })), ...(isSigned ? [] : [{ version: null }])];
}
