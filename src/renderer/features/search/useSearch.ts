import {
  type FocusEvent,
  type KeyboardEvent,
  type RefObject,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { useLocation } from 'wouter';
import type { SearchCount, SearchFound, SearchKind } from '../../../shared/contract/procedures/search.ts';
import type { CallFailed } from '../../platform/bridge/bridge.ts';
import { useAnswer } from '../../platform/bridge/queries.ts';
import { revealRecord } from '../../platform/reveal-record.ts';
import { isComposing } from '../../platform/text-field.ts';
import { completeNames } from './complete-names.ts';
import { hitPath, thingPath } from './hit-path.ts';
import {
  type Completion,
  nameGroups,
  type Option,
  type OptionGroup,
  optionAfter,
  optionGroups,
  thingGroups,
} from './options.ts';
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
  const lists = useAnswer('record.lists', {}).data;
  const names = !isAsked || lists === undefined ? [] : completeNames(text, lists);
  const groups = isAsked && found !== undefined ? groupsOf(found, counts, names, text) : [];
  const options = groups.flatMap((group) => group.options);
  const active = options.find(({ id }) => id === activeId) ?? options[0];

  const type = (typed: string) => {
    setText(typed);
    setOnly(null);
    setActiveId(null);
    setAwaited(false);
    setOpen(true);
  };
  const close = () => {
    setOpen(false);
    setAwaited(false);
  };
  const take = (option: Option) => {
    if ('more' in option) return setOnly(option.more);
    if ('name' in option) return type(option.name.text);
    close();
    input.current?.blur();
    if ('thing' in option) return navigate(thingPath(option.thing));
    navigate(hitPath(option.hit));
    revealRecord(option.hit.id);
  };

  const awaited = isAwaited && isCurrent;
  useEffect(() => {
    if (!awaited) return;
    setAwaited(false);
    if (options[0] !== undefined) take(options[0]);
  });

  // Typing puts other words in the place of those before.
  const wasOpen = useRef(false);
  useLayoutEffect(() => {
    if (isOpen && !wasOpen.current && document.activeElement === input.current) input.current?.select();
    wasOpen.current = isOpen;
  }, [isOpen, input]);

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
    // Words whose results are gone would only be in the way; they are back, selected, when the box is used again.
    text: isOpen ? text : '',
    isOpen,
    groups,
    active,
    found: isAsked ? found : undefined,
    error: isAsked ? error : null,
    isNothing: isAsked && isCurrent && options.length === 0,
    type,
    open: ({ relatedTarget }) => {
      if (relatedTarget !== null) before.current = relatedTarget;
      setOpen(true);
    },
    leave: close,
    take,
    onKeyDown,
  };
}

/** What the text names first; a name behind a sign can be filled in while it is not the whole text. */
function groupsOf(
  found: SearchFound,
  counts: readonly SearchCount[],
  names: readonly Completion[],
  text: string,
): OptionGroup[] {
  const isWhole = found.things.length > 0 && /^[#@>]/.test(text.trim());
  return [
    ...(isWhole ? [] : nameGroups(names)),
    ...thingGroups(found.things),
    ...optionGroups(found.groups, counts),
  ];
}
