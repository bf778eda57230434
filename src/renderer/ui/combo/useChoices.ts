import { type KeyboardEvent, useState } from 'react';
import { isComposing } from '../../platform/text-field.ts';

/** Something a type-ahead offers. */
export interface Choice {
  readonly id: string;
  readonly label: string;
  /** Shown behind the label, quieter. */
  readonly detail?: string;
  /** Offered and never marked by itself: taken by going to it with an arrow, or by a press on it. */
  readonly isOnlyOffered?: boolean;
  /** The same, and taken by Shift+Enter as well. */
  readonly isDeliberate?: boolean;
}

interface Choices<C extends Choice> {
  readonly open: boolean;
  readonly active: C | undefined;
  /** Opens the list, at its first choice. */
  show(): void;
  hide(): void;
  /** Takes a choice, as a press on it does. */
  pick(choice: C): void;
  /** @returns whether the key was the list's own, so that nothing else should act on it. */
  onKeyDown(event: KeyboardEvent): boolean;
}

/**
 * The keys of a list of choices under a text field: arrows move, Enter takes, Tab and Ctrl+Enter take and go on to
 * what they do anyway, Shift+Enter takes the deliberate choice, Esc closes. It never touches the text, and no key counts
 * while a letter is being composed.
 *
 * @param quiet for what nobody asked for: no choice is marked until an arrow goes into the list, so that Enter does
 *   what it does anyway; Tab takes the first and stays in the field.
 */
export function useChoices<C extends Choice>(
  choices: readonly C[],
  onPick: (choice: C) => void,
  { quiet = false }: { readonly quiet?: boolean } = {},
): Choices<C> {
  const [wanted, setWanted] = useState(false);
  /** Where an arrow went; null before the first. */
  const [moved, setMoved] = useState<number | null>(null);
  const open = wanted && choices.length > 0;
  const first = quiet ? -1 : choices.findIndex(mayBeMarked);
  const at = moved === null ? first : Math.min(moved, choices.length - 1);
  const active = open ? choices[at] : undefined;
  const deliberate = choices.find(({ isDeliberate }) => isDeliberate);

  const show = () => {
    setWanted(true);
    setMoved(null);
  };
  const hide = () => setWanted(false);
  const take = (choice = active) => {
    if (choice !== undefined) onPick(choice);
    hide();
  };
  const move = (by: number) => {
    setMoved(at === -1 ? 0 : (at + by + choices.length) % choices.length);
  };

  const onKeyDown = (event: KeyboardEvent): boolean => {
    if (!open || isComposing(event) || event.altKey) return false;
    const act = actOf(event, {
      quiet,
      marked: active !== undefined,
      hasDeliberate: deliberate !== undefined,
    });
    switch (act) {
      case null:
        return false;
      case 'next':
      case 'previous':
        move(act === 'next' ? 1 : -1);
        break;
      case 'close':
        hide();
        break;
      case 'take':
        take(active ?? choices[0]);
        break;
      case 'takeDeliberate':
        take(deliberate);
        break;
      case 'takeAndGoOn':
        take();
        return false;
    }
    event.preventDefault();
    event.stopPropagation();
    return true;
  };

  return { open, active, show, hide, pick: take, onKeyDown };
}

function mayBeMarked({ isOnlyOffered = false, isDeliberate = false }: Choice): boolean {
  return !isOnlyOffered && !isDeliberate;
}

type ListAct = 'next' | 'previous' | 'close' | 'take' | 'takeDeliberate' | 'takeAndGoOn';

/** What a key does to an open list; null where it is none of its keys. */
function actOf(
  { key, shiftKey, ctrlKey }: KeyboardEvent,
  { quiet, marked, hasDeliberate }: { quiet: boolean; marked: boolean; hasDeliberate: boolean },
): ListAct | null {
  switch (key) {
    case 'ArrowDown':
      return 'next';
    case 'ArrowUp':
      return marked ? 'previous' : null;
    case 'Escape':
      return 'close';
    case 'Enter':
      if (shiftKey) return enterAct(hasDeliberate && !ctrlKey, 'takeDeliberate');
      return enterAct(marked, ctrlKey ? 'takeAndGoOn' : 'take');
    case 'Tab':
      if (!quiet) return 'takeAndGoOn';
      return shiftKey || ctrlKey ? null : 'take';
    default:
      return null;
  }
}

function enterAct(can: boolean, act: ListAct): ListAct | null {
  return can ? act : null;
}
