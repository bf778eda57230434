import { signKinds } from '../../../shared/search/signs.ts';
import { mentionAt } from '../../ui/combo/mention.ts';
import { type SignedLists, signChoices } from '../../ui/combo/sign-choices.ts';
import type { Completion } from './options.ts';

const MOST_NAMES = 5;

/**
 * The names that can be filled in behind the sign at the end of a query; none where one was filled in, which ends in
 * quotes.
 */
export function completeNames(text: string, lists: SignedLists): Completion[] {
  const mention = mentionAt(text, text.length, (sign, query) => signChoices(lists, sign, query).length > 0);
  if (mention === null || /["“”„]./.test(mention.query)) return [];
  const before = text.slice(0, mention.start);
  return signChoices(lists, mention.sign, mention.query)
    .slice(0, MOST_NAMES)
    .map(({ id, label }) => ({
      id: `${signKinds[mention.sign]}-${id}`,
      label: `${mention.sign}${label}`,
      text: `${before}${mention.sign}"${label}" `,
    }));
}
