import { bestMatches } from '../../../shared/matching/best-matches.ts';
import { named } from '../../../shared/matching/named.ts';
import type { Choice } from '../../ui/combo/useChoices.ts';

const MOST_CHOICES = 30;

interface Offered {
  readonly id: string;
  readonly name: string;
  readonly retired: boolean;
}

/** The agencies a typed unit can mean, and the text as it was typed, since a unit need not be in the reference lists. */
export function unitChoices(agencies: readonly Offered[], typed: string, asTyped: string): Choice[] {
  const open = agencies.filter(({ retired }) => !retired);
  const found = bestMatches(open, typed, ({ name }) => [name])
    .slice(0, MOST_CHOICES)
    .map(({ id, name }) => ({ id, label: name }));
  const text = typed.trim();
  if (text === '' || named(open, text, ({ name }) => name) !== undefined) return found;
  return [...found, { id: 'typed', label: text, detail: asTyped }];
}
