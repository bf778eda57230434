import { type FocusEvent, type KeyboardEvent, type RefObject, useEffect, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import type { SearchFound, SearchKind } from '../../../shared/contract/procedures/search.ts';
import type { CallFailed } from '../../platform/bridge/bridge.ts';
import { revealRecord } from '../../platform/reveal-record.ts';
import { isComposing } from '../../platform/text-field.ts';
import { hitPath } from './hit-path.ts';
import { type Option, type OptionGroup, optionAfter, optionGroups } from './options.ts';
import { useFound } from './useFound.ts';

interface Search {
  readonly text: string;
  /** Whether results or hints hang under the box. */
  readonly isOpen: boolean;
  readonly groups: readonly OptionGroup[];
  readonly active: Option | undefined;
  readonly found: SearchFound | undefined;
  readonly error: CallFailed | null;
  /** Whether what is asked now was answered, with nothing. */
  readonly isNothing: boolean;
  type(text: string): void;
  open(event: FocusEvent): void;
  leave(): void;
  take(option: Option): void;
  onKeyDown(event: KeyboardEvent): void;
}

/** The state of the box and its keys: arrows move, Enter goes to the place, Esc closes and goes back. */
export function useSearch(input: RefObject<HTMLInputElement | null>): Search {
  const [, navigate] = useLocation();
  const [text, setText] = useState('');
  const [isOpen, setOpen] = useState(false);
  const [only, setOnly] = useState<SearchKind | null>(null);
  const [activeId, setActiveId] = useState<string | null>(null);
  /** Enter came before the answer: it opens the first line when that is there. */
  const [isAwaited, setAwaited] = useState(false);
  const before = useRef<Element | null>(null);

  const { found, counts, isCurrent, error } = useFound(text, only);
  const isAsked = text.trim() !== '';
  const groups = isAsked && found !== undefined ? optionGroups(found.groups, counts) : [];
  const options = groups.flatMap((group) => group.options);
  const active = options.find(({ id }) => id === activeId) ?? options[0];

  const close = () => {
    setOpen(false);
    setAwaited(false);
  };
  const take = (option: Option) => {
    if ('more' in option) {
      setOnly(option.more);
      return;
    }
    close();
    input.current?.blur();
    navigate(hitPath(option.hit));
    revealRecord(option.hit.id);
  };

  const awaited = isAwaited && isCurrent;
  useEffect(() => {
    if (!awaited) return;
    setAwaited(false);
    if (options[0] !== undefined) take(options[0]);
  });

  const move = (by: 1 | -1) => {
    setOpen(true);
    setActiveId(optionAfter(options, active?.id ?? null, by)?.id ?? null);
  };
  const enter = () => {
    if (!isOpen) setOpen(true);
    else if (!isCurrent) setAwaited(isAsked);
    else if (active !== undefined) take(active);
  };
  const goBack = () => {
    close();
    if (before.current instanceof HTMLElement && before.current.isConnected) before.current.focus();
    else input.current?.blur();
  };
  const keys = new Map([
    ['ArrowDown', () => move(1)],
    ['ArrowUp', () => move(-1)],
    ['Enter', enter],
    ['Escape', goBack],
  ]);
  const onKeyDown = (event: KeyboardEvent) => {
    const act = isComposing(event) || event.altKey ? undefined : keys.get(event.key);
    if (act === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  };

  return {
    text,
    isOpen,
    groups,
    active,
    found: isAsked ? found : undefined,
    error: isAsked ? error : null,
    isNothing: isAsked && isCurrent && options.length === 0,
    type: (typed) => {
      setText(typed);
      setOnly(null);
      setActiveId(null);
      setAwaited(false);
      setOpen(true);
    },
    open: ({ relatedTarget }) => {
      if (relatedTarget !== null) before.current = relatedTarget;
      setOpen(true);
    },
    leave: close,
    take,
    onKeyDown,
  };
}
