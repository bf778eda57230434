import type { CollaboratorView } from '../records/views.ts';
import { comparable } from '../text/clean-text.ts';
import { withoutHonorific } from '../text/honorific.ts';
import { likeSpelled } from '../text/words.ts';
import { isPlain, nameKey, soundOf, spellingKey } from './names.ts';

/**
 * How a person in a table was recognised; nothing else makes two people one. A namesake has the same name and unit but
 * another code: most likely somebody else, which people have to decide.
 */
export type KnownBy = 'code' | 'name' | 'namesake';

export interface Known {
  readonly by: KnownBy;
  /** More than one if the roster itself cannot tell them apart. */
  readonly people: readonly CollaboratorView[];
}

interface Person {
  readonly code: string;
  readonly name: string;
  readonly unit: string;
}

/**
 * Finds a person on the roster: by code, or by name and unit without diacritics. If both names have diacritics, these
 * must agree: Hùng and Hưng of one unit are two people.
 */
export function peopleKnown(collaborators: readonly CollaboratorView[]): (person: Person) => Known | null {
  const standing = collaborators.filter(({ erased }) => !erased);
  const byCode = Map.groupBy(standing, codeKey);
  const byName = Map.groupBy(standing, personKey);
  return (person) => {
    const sameCode = person.code === '' ? undefined : byCode.get(codeKey(person));
    if (sameCode !== undefined) return { by: 'code', people: sameCode };
    const namesakes = (byName.get(personKey(person)) ?? []).filter(({ name }) =>
      isSameName(name, person.name),
    );
    const same = namesakes.filter((known) => !areTwoCodes(known, person));
    if (same.length > 0) return { by: 'name', people: same };
    return namesakes.length > 0 ? { by: 'namesake', people: namesakes } : null;
  };
}

/** Codes are compared regardless of case. */
export function codeKey({ code }: Pick<Person, 'code'>): string {
  return comparable(code).trim().toLowerCase();
}

/** Whether two people have different codes, which makes them two, whatever their names. */
export function areTwoCodes(one: Pick<Person, 'code'>, other: Pick<Person, 'code'>): boolean {
  return one.code !== '' && other.code !== '' && codeKey(one) !== codeKey(other);
}

/** A key that is equal for all spellings of a person in one unit. */
export function personKey({ name, unit }: Pick<Person, 'name' | 'unit'>): string {
  return `${nameKey(withoutHonorific(name))}\n${nameKey(unit)}`;
}

/** Whether two names that are equal without diacritics are also equal with them, or one was typed without any. */
export function isSameName(one: string, other: string): boolean {
  const [a, b] = [withoutHonorific(one), withoutHonorific(other)];
  return isPlain(a) || isPlain(b) || soundOf(a) === soundOf(b);
}

/** Whether two texts are the same apart from spelling. */
export function isSameText(one: string, other: string): boolean {
  return nameKey(one) === nameKey(other) && isSameName(one, other);
}

/** Whether two texts are the same apart from spelling, y for i included: good enough to be offered, never to be taken. */
export function isAlikeText(one: string, other: string): boolean {
  if (spellingKey(one) !== spellingKey(other)) return false;
  return isPlain(one) || isPlain(other) || spokenLike(one) === spokenLike(other);
}

function spokenLike(text: string): string {
  return soundOf(text)
    .split(' ')
    .map((word) => word.replace(/^\P{M}+/u, likeSpelled))
    .join(' ');
}
