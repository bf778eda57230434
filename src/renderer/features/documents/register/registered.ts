import type { DocumentChoice, RegisteredDocument } from '../../../../shared/contract/procedures/document.ts';

/** A document in the register as a row of a list. */
export interface RegisterRow extends RegisteredDocument {
  readonly id: string;
}

export function registerRows(registered: readonly RegisteredDocument[]): RegisterRow[] {
  return registered.map((each, at) => ({
    ...each,
    id: `${each.kind} ${each.meetingId ?? each.about} ${at}`,
  }));
}

/** The terms there are documents of, the newest first. */
export function termsOf(registered: readonly RegisteredDocument[]): string[] {
  const newest = new Map<string, string>();
  for (const { term, issuedOn } of registered) {
    if (issuedOn > (newest.get(term) ?? '')) newest.set(term, issuedOn);
    else newest.set(term, newest.get(term) ?? '');
  }
  return [...newest]
    .toSorted(([, a], [, b]) => (a < b ? 1 : -1))
    .flatMap(([term]) => (term === '' ? [] : [term]));
}

/** The document of a row; null where its meeting was removed. @param today YYYY-MM-DD */
export function choiceOf(
  { kind, meetingId, unit, about }: RegisteredDocument,
  today: string,
): DocumentChoice | null {
  if (kind === 'reminder') return { kind, unit: about, today };
  if (meetingId === null) return null;
  return kind === 'excerpt' || kind === 'unitAnnouncement' ? { kind, meetingId, unit } : { kind, meetingId };
}
