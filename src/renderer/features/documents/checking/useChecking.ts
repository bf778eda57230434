import { useCallback, useEffect, useRef, useState } from 'react';
import type { CheckedWord } from '../../../../shared/contract/procedures/format-check.ts';
import type { ProfileId } from '../../../../shared/documents/profile.ts';
import { call } from '../../../platform/bridge/bridge.ts';

/** How far the check of a file is; an error is what ended the last one. */
interface Checking {
  readonly checked: CheckedWord | null;
  /** The job under way. */
  readonly job: string | null;
  readonly error: unknown;
}

const NOTHING: Checking = { checked: null, job: null, error: null };

/** Checks a Word file at once, and again as often as it is asked to. @param token of the file; null where none is chosen */
export function useChecking(token: string | null) {
  const [state, setState] = useState<Checking>(NOTHING);
  const newest = useRef<string | null>(null);

  const check = useCallback(
    (profileId: ProfileId | null) => {
      if (token === null) return;
      const job = crypto.randomUUID();
      newest.current = job;
      setState((now) => ({ ...now, job, error: null }));
      // Of two checks the later one counts, whichever ends first.
      const end = (result: Omit<Checking, 'job'>) => {
        if (newest.current === job) setState({ job: null, ...result });
      };
      call('formatCheck.check', { token, profileId, job }).then(
        (checked) => end({ checked, error: null }),
        (error: unknown) => end({ checked: null, error }),
      );
    },
    [token],
  );

  useEffect(() => {
    setState(NOTHING);
    check(null);
  }, [check]);

  return { ...state, check };
}
