import { type KeyboardEvent, useState } from 'react';
import { isComposing } from '../../platform/text-field.ts';

/** Something a type-ahead offers. */
export interface Choice {
  readonly id: string;
  readonly label: string;
  /** Shown behind the label, quieter. */
  readonly detail?: string;
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

/** No choice is marked. */
const NONE = -1;

/**
 * The keys of a list of choices under a text field: arrows move, Enter takes, Tab and Ctrl+Enter take and go on to
 * what they do anyway, Esc closes. It never touches the text, and no key counts while a letter is being composed.
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
  const [at, setAt] = useState(0);
  const open = wanted && choices.length > 0;
  const active = open ? choices[Math.min(at, choices.length - 1)] : undefined;

  const show = () => {
    setWanted(true);
    setAt(quiet ? NONE : 0);
  };
  const hide = () => setWanted(false);
  const take = (choice = active) => {
    if (choice !== undefined) onPick(choice);
    hide();
  };
  const move = (by: number) => {
    if (at === NONE) return setAt(0);
    setAt((Math.min(at, choices.length - 1) + by + choices.length) % choices.length);
  };

  const onKeyDown = (event: KeyboardEvent): boolean => {
    if (!open || isComposing(event) || event.altKey) return false;
    const act = actOf(event, { quiet, marked: active !== undefined });
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

type ListAct = 'next' | 'previous' | 'close' | 'take' | 'takeAndGoOn';

/** What a key does to an open list; null where it is none of its keys. */
function actOf(
  { key, shiftKey, ctrlKey }: KeyboardEvent,
  { quiet, marked }: { quiet: boolean; marked: boolean },
): ListAct | null {
  switch (key) {
    case 'ArrowDown':
      return 'next';
    case 'ArrowUp':
      return marked ? 'previous' : null;
    case 'Escape':
      return 'close';
    case 'Enter':
      if (shiftKey || !marked) return null;
      return ctrlKey ? 'takeAndGoOn' : 'take';
    case 'Tab':
      if (!quiet) return 'takeAndGoOn';
      return shiftKey || ctrlKey ? null : 'take';
    default:
      return null;
  }
}
