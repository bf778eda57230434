import { type KeyboardEvent, type RefObject, useState } from 'react';
import type { Sign } from '../../../../../shared/search/signs.ts';
import { useT } from '../../../../platform/i18n.ts';
import { replaceAsTyped } from '../../../../ui/combo/as-typed.ts';
import { type Mention, mentionAt, withSpace } from '../../../../ui/combo/mention.ts';
import { type Choice, useChoices } from '../../../../ui/combo/useChoices.ts';
import type { NameChoice } from '../desk-data.ts';
import { type Expansion, expansionAt, type Snippets } from './snippets.ts';

/** A list of choices as it is shown. */
interface Offered {
  readonly label: string;
  readonly choices: readonly Choice[];
  readonly active: Choice | undefined;
  take(id: string): void;
}

interface Offers {
  /** The one list that is open. */
  readonly offered: Offered | null;
  /** Looks at what stands before the caret. */
  look(text: string, caret: number): void;
  /** The caret went somewhere else. */
  moved(caret: number): void;
  hide(): void;
  /** @returns whether the key was the list's own. */
  onKeyDown(event: KeyboardEvent): boolean;
}

export interface OfferSource {
  readonly choicesFor: (sign: Sign, query: string) => readonly NameChoice[];
  readonly onMention: (sign: Sign, choice: NameChoice) => void;
  readonly snippets: Snippets;
}

/**
 * What a text offers while it is typed: topics, localities and agencies behind `#`, `@` and `>`, and what a short form stands for.
 * Nothing is written unless it is taken, and then as one step that Ctrl+Z takes back.
 */
export function useAutocomplete(
  field: RefObject<HTMLTextAreaElement | null>,
  { choicesFor, onMention, snippets }: OfferSource,
): Offers {
  const t = useT();
  const [mention, setMention] = useState<Mention | null>(null);
  const [expansion, setExpansion] = useState<Expansion | null>(null);

  const names = mention === null ? [] : choicesFor(mention.sign, mention.query);
  const nameList = useChoices(names, (choice) => {
    if (mention === null) return;
    replaceAsTyped(field.current, withSpace(field.current?.value ?? '', mention), '');
    onMention(mention.sign, choice);
  });
  const texts = expansion === null ? [] : [expansion.choice];
  const textList = useChoices(
    texts,
    ({ text }) => {
      if (expansion !== null) replaceAsTyped(field.current, expansion, text);
    },
    { quiet: true },
  );

  const hide = () => {
    nameList.hide();
    textList.hide();
  };
  const look = (text: string, caret: number) => {
    const found = mentionAt(text, caret, (sign, query) => choicesFor(sign, query).length > 0);
    const short = found === null ? expansionAt(text, caret, snippets) : null;
    setMention(found);
    setExpansion(short);
    hide();
    if (found !== null) nameList.show();
    if (short !== null) textList.show();
  };

  const label = mention === null ? '' : t(labels[mention.sign]);
  const short = textList.open ? offeredOf(t('desk.snippet'), texts, textList) : null;
  const offered = nameList.open ? offeredOf(label, names, nameList) : short;
  return {
    offered,
    look,
    moved: (caret) => {
      if (caret !== (mention ?? expansion)?.end) hide();
    },
    hide,
    onKeyDown: (event) => nameList.onKeyDown(event) || textList.onKeyDown(event),
  };
}

const labels = { '#': 'desk.topics', '@': 'desk.locality', '>': 'desk.agencies' } as const;

function offeredOf<C extends Choice>(
  label: string,
  choices: readonly C[],
  list: { readonly active: C | undefined; pick(choice: C): void },
): Offered {
  return {
    label,
    choices,
    active: list.active,
    take: (id) => {
      const choice = choices.find((one) => one.id === id);
      if (choice !== undefined) list.pick(choice);
    },
  };
}
