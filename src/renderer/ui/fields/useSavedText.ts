import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { FieldOfRecord } from '../../../shared/contract/procedures/draft.ts';
import { holdSeen } from '../../platform/bridge/seen.ts';
import { errorSentence, useT } from '../../platform/i18n.ts';
import { useNotices } from '../../platform/notices.tsx';
import { useUnread } from './useUnread.ts';

interface SavedText {
  /** What the field shows: what is being typed, or the stored value. */
  readonly text: string;
  /** Whether that is being typed, or was typed and could not be saved. */
  readonly isTyped: boolean;
  /** Why it cannot be saved, or why the last attempt failed; what was typed stays in the field. */
  readonly message: string | null;
  change(text: string): void;
  /** Saves what was typed, if it differs from what is stored. */
  leave(): void;
  /** Goes back to the stored value. */
  revert(): void;
}

/**
 * The text of a field that saves by itself when it is left. While somebody types, neither a refresh of the
 * data nor another field's saving touches it, and what arrives meanwhile is not replaced unseen; closing the screen or
 * the window counts as leaving.
 * @param check says in a sentence why a text cannot be saved; null where it can
 * @param of where it is kept meanwhile, so that it is still there when the screen is shown again
 */
export function useSavedText(
  stored: string,
  save: (text: string) => Promise<unknown>,
  check: (text: string) => string | null,
  of?: FieldOfRecord,
): SavedText {
  const t = useT();
  const { tellError } = useNotices();
  const queries = useQueryClient();
  const { typed: unread, keep } = useUnread(of);
  const [typing, setDraft] = useState<string | null>(null);
  const draft = typing ?? unread;
  const [error, setError] = useState<unknown>(null);
  /** What was sent and not yet seen in `stored`: shown meanwhile, so that the old value never flashes up. */
  const [sent, setSent] = useState<string | null>(null);
  const [seen, setSeen] = useState(stored);
  if (seen !== stored) {
    setSeen(stored);
    setSent(null);
  }

  /** Ends the hold on what the person saw when they began to type. */
  const letGo = useRef<(() => void) | null>(null);
  const change = useCallback((text: string) => {
    letGo.current ??= holdSeen();
    setDraft(text);
  }, []);
  useEffect(() => {
    if (typing !== null) return;
    letGo.current?.();
    letGo.current = null;
  }, [typing]);

  const revert = useCallback(() => {
    setDraft(null);
    setError(null);
    if (unread !== null) keep(null);
  }, [unread, keep]);

  /** What is on its way to the store: Enter followed by leaving the field saves once. */
  const saving = useRef<string | null>(null);
  const leave = useCallback(() => {
    if (draft === null || draft === saving.current) return;
    if (draft === (sent ?? stored)) return revert();
    if (check(draft) !== null) return draft === unread ? undefined : keep(draft);
    saving.current = draft;
    save(draft)
      .then(
        async () => {
          setSent(draft);
          setDraft((now) => (now === draft ? null : now));
          setError(null);
          if (unread !== null) keep(null);
          // What is stored may be written otherwise than it was typed: spaces, the form of a date.
          await queries.invalidateQueries(undefined, { cancelRefetch: false });
          setSent((now) => (now === draft ? null : now));
        },
        (failure: unknown) => setError(failure),
      )
      .finally(() => {
        saving.current = null;
      });
  }, [draft, unread, sent, stored, save, check, keep, revert, queries]);

  const unsaved = useRef<(() => void) | null>(null);
  useLayoutEffect(() => {
    unsaved.current = () => {
      const isSaved = draft === null || draft === stored || draft === saving.current;
      if (isSaved || draft === unread) return;
      if (check(draft) === null) save(draft).catch(tellError);
      else keep(draft);
    };
  });
  useEffect(() => {
    const flush = () => unsaved.current?.();
    window.addEventListener('pagehide', flush);
    return () => {
      window.removeEventListener('pagehide', flush);
      flush();
      letGo.current?.();
    };
  }, []);

  const text = draft ?? sent ?? stored;
  const message = check(text) ?? (error === null ? null : errorSentence(t, error));
  return { text, isTyped: draft !== null, message, change, leave, revert };
}
