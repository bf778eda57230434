import type { MeetingDetail } from '../../../../../shared/records/views.ts';

/** The collaborators who asked to speak, in order. */
export function speakersIn({ attendance }: Pick<MeetingDetail, 'attendance'>): string[] {
  return attendance
    .filter(({ speakingPosition }) => speakingPosition !== '')
    .toSorted((a, b) => compared(a.speakingPosition, b.speakingPosition) || compared(a.id, b.id))
    .map(({ collaboratorId }) => collaboratorId);
}

/** Who comes after the one who speaks; nobody is undefined. */
export function nextSpeaker(order: readonly string[], speaking: string | null): string | undefined {
  return order.find((id) => id !== speaking);
}

/**
 * Whom a number typed as a speaker means: the one who stands there in the order of speaking, then those whose code
 * has that number ("3" finds CTV03, not CTV13).
 */
export function meantByNumber<Person extends { readonly id: string; readonly code: string }>(
  query: string,
  order: readonly string[],
  people: readonly Person[],
): Person[] {
  const typed = query.trim();
  if (!/^\d{1,4}$/.test(typed)) return [];
  const number = Number(typed);
  const inOrder = people.filter(({ id }) => id === order[number - 1]);
  const isIn = (id: string) => inOrder.some((one) => one.id === id);
  const byCode = people.filter(({ id, code }) => numberOf(code) === number && !isIn(id));
  return [...inOrder, ...byCode];
}

/** The last number in a code: 3 of "CTV03"; null where there is none. */
function numberOf(code: string): number | null {
  const digits = code.match(/\d+/g)?.at(-1);
  return digits === undefined ? null : Number(digits);
}

/** In the order of fractional keys, which is that of their letters' codes in every language. */
function compared(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
