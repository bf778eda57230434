import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useMemo, useState } from 'react';
import type { ComposedDocument, DocumentChoice } from '../../../../shared/contract/procedures/document.ts';
import { wordPlaces } from '../../../../shared/documents/editable-text.ts';
import { call } from '../../../platform/bridge/bridge.ts';
import { useHeldSeen } from '../../../platform/bridge/seen.ts';
import { useT } from '../../../platform/i18n.ts';
import { useNotices } from '../../../platform/notices.tsx';
import { leftOutAfter } from './edit-standing.ts';
import type { Editing } from './editing.ts';

/** A text being changed: what was typed already where it could not be saved, and why. */
export interface Opened {
  readonly place: string;
  /** The program's own words there, as they were when it was opened. */
  readonly over: string | undefined;
  readonly typed: string | null;
  readonly error: unknown;
}

export interface DocumentEditing {
  readonly opened: Opened | null;
  /** The words that can be changed at each place, before masking. */
  readonly texts: ReadonlyMap<string, string>;
  /** What the texts on the pages know of it. */
  readonly editing: Editing;
  open(place: string): void;
  /** Ends the changing; `wanted` is the text that is to have the focus then. */
  close(wanted: string | null): void;
  /** Saves what was typed; an empty text is left out of the document. `wanted`: as of {@link close}. */
  save(place: string, text: string, wanted: string | null): void;
  /** Gives a text the focus, wherever it is. */
  goTo(place: string): void;
}

/** Changing the words of a document on its pages. */
export function useDocumentEditing(choice: DocumentChoice, composed: ComposedDocument): DocumentEditing {
  const t = useT();
  const queries = useQueryClient();
  const { tell, tellError } = useNotices();
  const [opened, setOpened] = useState<Opened | null>(null);
  const [wanted, setWanted] = useState<string | null>(null);
  const { paper, masked, edits, frozen } = composed;
  const texts = useMemo(
    () => new Map([...wordPlaces(paper), ...masked].map(({ place, text }) => [place, text])),
    [paper, masked],
  );
  useHeldSeen(opened === null ? null : {});

  const write = useCallback(
    async (place: string, text: string | null, over?: string) => {
      const { action } = await call('document.edit', { choice, place, text, over });
      await queries.invalidateQueries({ queryKey: ['document.compose'] }, { cancelRefetch: false });
      return action;
    },
    [choice, queries],
  );

  const open = useCallback(
    (place: string) => {
      if (frozen || !texts.has(place)) return;
      const over = edits.find((edit) => edit.place === place && edit.applied)?.base ?? texts.get(place);
      setOpened({ place, over, typed: null, error: null });
    },
    [frozen, edits, texts],
  );

  const close = useCallback((next: string | null) => {
    setOpened(null);
    setWanted(next);
  }, []);

  const save = useCallback(
    (place: string, text: string, next: string | null) => {
      const over = opened?.place === place ? opened.over : undefined;
      write(place, text, over).then(
        (action) => {
          // Meanwhile the person may have gone on to another text.
          setOpened((now) => (now?.place === place ? null : now));
          if (next !== null) setWanted(next);
          if (text.trim() === '') tell(t('documents.leftOutTold'), { action });
        },
        (error: unknown) => setOpened({ place, over, typed: text, error }),
      );
    },
    [t, write, tell, opened],
  );

  const takeBack = useCallback(
    (places: readonly string[]) => {
      for (const place of places) {
        write(place, null).then((action) => tell(t('documents.tookBack'), { action }), tellError);
      }
    },
    [t, write, tell, tellError],
  );

  const editing = useMemo(
    (): Editing => ({
      isOpen: !frozen,
      wanted,
      edits: new Map(edits.filter(({ now }) => now !== null).map((edit) => [edit.place, edit])),
      leftOut: leftOutAfter(edits),
      found: () => setWanted(null),
      takeBack,
    }),
    [frozen, wanted, edits, takeBack],
  );
  return { opened, texts, editing, open, close, save, goTo: setWanted };
}
