import { useCallback, useEffect, useRef, useState } from 'react';
import type { ComposedDocument, DocumentChoice } from '../../../../../shared/contract/procedures/document.ts';
import type { ComparedWord } from '../../../../../shared/contract/procedures/word-changes.ts';
import { canTake } from '../../../../../shared/documents/word-changes/taken-over.ts';
import { call } from '../../../../platform/bridge/bridge.ts';
import { useHeldSeen } from '../../../../platform/bridge/seen.ts';

/** How far the comparison with a Word file is; an error is what ended the last one. */
interface Comparing {
  readonly compared: ComparedWord | null;
  /** The numbers of the differences that are to be taken over. */
  readonly chosen: ReadonlySet<number>;
  /** The job under way. */
  readonly job: string | null;
  readonly error: unknown;
}

const NOTHING: Comparing = { compared: null, chosen: new Set(), job: null, error: null };

/** Compares a Word file with the document at once, again whenever the document changes, and as often as asked to. */
export function useComparison(choice: DocumentChoice, token: string, paper: ComposedDocument['paper']) {
  const [state, setState] = useState<Comparing>(NOTHING);
  const newest = useRef<string | null>(null);

  const compare = useCallback(() => {
    const job = crypto.randomUUID();
    newest.current = job;
    setState((now) => ({ ...now, job, error: null }));
    // Of two comparisons the later one counts, whichever ends first.
    const end = (result: Omit<Comparing, 'job'>) => {
      if (newest.current === job) setState({ job: null, ...result });
    };
    call('wordChanges.read', { choice, token, job }).then(
      (compared) => end({ compared, chosen: new Set(firstChosen(compared)), error: null }),
      (error: unknown) => end({ ...NOTHING, error }),
    );
  }, [choice, token]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: what the file is compared with is the paper.
  useEffect(compare, [compare, paper]);
  // What a merge brings in while somebody chooses counts as unseen.
  useHeldSeen(state.compared === null ? null : {});

  const choose = useCallback((chosen: ReadonlySet<number>) => setState((now) => ({ ...now, chosen })), []);
  return { ...state, compare, choose };
}

/** Where a difference can only come from Word, all are chosen at first; otherwise a person looks at each. */
function firstChosen(compared: ComparedWord): number[] {
  return compared.with === 'exported' && !compared.frozen ? takeableIn(compared) : [];
}

/** The numbers of all differences that can be taken over and would bring nothing older back. */
export function takeableIn({ differences, older }: ComparedWord): number[] {
  return differences.filter((one) => canTake(one) && !older.includes(one.id)).map(({ id }) => id);
}
