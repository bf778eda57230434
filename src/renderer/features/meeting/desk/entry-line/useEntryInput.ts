import { type RefObject, useCallback, useRef, useState } from 'react';
import type { ReferenceLists } from '../../../../../shared/records/views.ts';
import type { EntryValues } from './entry-values.ts';
import { splitAt } from './split.ts';
import { type Problem, validateEntry } from './validate-entry.ts';

export type ChangeValues = (change: (values: EntryValues) => EntryValues) => void;

/** What stands between the line and its being saved: something to put right first, or a refusal of the store. */
export interface Trouble {
  readonly problem: Problem | null;
  readonly error: unknown;
}

const noTrouble: Trouble = { problem: null, error: null };

export interface EntryInput {
  readonly values: EntryValues;
  /** The newest values, also within the event that changed them: Ctrl+Enter takes a choice and saves in one. */
  readonly latest: RefObject<EntryValues>;
  readonly trouble: Trouble;
  readonly change: ChangeValues;
  /** Hands the values on if they are complete, and says what is wrong if not. */
  submit(): void;
  /** The same with the text before the caret alone, and what is left of it beside. */
  split(caret: number): void;
  refused(error: unknown): void;
}

/** An entry being written, new or anew. */
export function useEntryInput(
  initial: EntryValues,
  referenceLists: ReferenceLists,
  onReady: (values: EntryValues) => void,
  onSplit: (values: EntryValues, rest: string) => void,
): EntryInput {
  const [values, setValues] = useState(initial);
  const [trouble, setTrouble] = useState(noTrouble);
  const latest = useRef(initial);

  const change = useCallback<ChangeValues>((change) => {
    latest.current = change(latest.current);
    setValues(latest.current);
    setTrouble((now) => (now.problem === null ? now : { ...now, problem: null }));
  }, []);
  const refused = useCallback((error: unknown) => setTrouble({ problem: null, error }), []);
  const settled = (values: EntryValues): EntryValues | null => {
    const result = validateEntry(values, referenceLists);
    setTrouble((now) => (result.ok ? noTrouble : { ...now, problem: result.problem }));
    return result.ok ? result.values : null;
  };
  const submit = () => {
    const ready = settled(latest.current);
    if (ready !== null) onReady(ready);
  };
  const split = (caret: number) => {
    const parts = splitAt(latest.current.content, caret);
    if (parts === null) return setTrouble((now) => ({ ...now, problem: 'nothing-to-split' }));
    const ready = settled({ ...latest.current, content: parts.before });
    if (ready !== null) onSplit(ready, parts.rest);
  };
  return { values, latest, trouble, change, submit, split, refused };
}
