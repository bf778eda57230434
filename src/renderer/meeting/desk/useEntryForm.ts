import { type RefObject, useCallback, useRef, useState } from 'react';
import type { Catalogue } from '../../../shared/contract/views.ts';
import type { EntryValues } from './entry-values.ts';
import { type Problem, settle } from './settle.ts';

export type ChangeValues = (change: (values: EntryValues) => EntryValues) => void;

/** What stands between the line and its being saved: something to put right first, or a refusal of the store. */
export interface Trouble {
  readonly problem: Problem | null;
  readonly error: unknown;
}

const noTrouble: Trouble = { problem: null, error: null };

export interface EntryForm {
  readonly values: EntryValues;
  /** The newest values, also within the event that changed them: Ctrl+Enter takes a choice and saves in one. */
  readonly latest: RefObject<EntryValues>;
  readonly trouble: Trouble;
  readonly change: ChangeValues;
  /** Hands the values on if they are complete, and says what is wrong if not. */
  submit(): void;
  refused(error: unknown): void;
}

/** An entry being written, new or anew. */
export function useEntryForm(
  initial: EntryValues,
  catalogue: Catalogue,
  onReady: (values: EntryValues) => void,
): EntryForm {
  const [values, setValues] = useState(initial);
  const [trouble, setTrouble] = useState(noTrouble);
  const latest = useRef(initial);

  const change = useCallback<ChangeValues>((change) => {
    latest.current = change(latest.current);
    setValues(latest.current);
    setTrouble((now) => (now.problem === null ? now : { ...now, problem: null }));
  }, []);
  const refused = useCallback((error: unknown) => setTrouble({ problem: null, error }), []);
  const submit = () => {
    const settled = settle(latest.current, catalogue);
    if (!settled.ok) return setTrouble((now) => ({ ...now, problem: settled.problem }));
    setTrouble(noTrouble);
    onReady(settled.values);
  };
  return { values, latest, trouble, change, submit, refused };
}
