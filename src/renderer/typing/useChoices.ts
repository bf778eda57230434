import { type KeyboardEvent, useState } from 'react';
import { isComposing } from '../frame/keys.ts';

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
  /** @returns whether the key was the list's own, so that nothing else should act on it. */
  onKeyDown(event: KeyboardEvent): boolean;
}

/**
 * The keys of a list of choices under a text field: arrows move, Enter takes, Tab and Ctrl+Enter take and go on to
 * what they do anyway, Esc closes. It never touches the text, and no key counts while a letter is being composed.
 */
export function useChoices<C extends Choice>(choices: readonly C[], onPick: (choice: C) => void): Choices<C> {
  const [wanted, setWanted] = useState(false);
  const [at, setAt] = useState(0);
  const open = wanted && choices.length > 0;
  const active = open ? choices[Math.min(at, choices.length - 1)] : undefined;

  const show = () => {
    setWanted(true);
    setAt(0);
  };
  const hide = () => setWanted(false);
  const take = () => {
    if (active !== undefined) onPick(active);
    hide();
  };
  const move = (by: number) =>
    setAt((Math.min(at, choices.length - 1) + by + choices.length) % choices.length);

  const onKeyDown = (event: KeyboardEvent): boolean => {
    if (!open || isComposing(event) || event.altKey) return false;
    switch (event.key) {
      case 'ArrowDown':
      case 'ArrowUp':
        move(event.key === 'ArrowDown' ? 1 : -1);
        break;
      case 'Escape':
        hide();
        break;
      case 'Enter':
        if (event.shiftKey) return false;
        take();
        if (event.ctrlKey) return false;
        break;
      case 'Tab':
        take();
        return false;
      default:
        return false;
    }
    event.preventDefault();
    event.stopPropagation();
    return true;
  };

  return { open, active, show, hide, onKeyDown };
}
