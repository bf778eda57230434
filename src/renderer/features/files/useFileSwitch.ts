import { useEffect } from 'react';
import { call } from '../../platform/bridge/bridge.ts';
import { useNotices } from '../../platform/notices.tsx';

/**
 * Leaves the file at work once somebody chose another one. While it does, no screen may be shown: leaving a screen
 * saves what was being typed, and that must be saved before the file changes.
 *
 * @param chosen the token of the choice, or null
 * @returns whether the window is leaving
 */
export function useFileSwitch(chosen: string | null): boolean {
  const { tellError } = useNotices();
  useEffect(() => {
    if (chosen !== null) call('file.leave', { token: chosen }).catch(tellError);
  }, [chosen, tellError]);
  return chosen !== null;
}
