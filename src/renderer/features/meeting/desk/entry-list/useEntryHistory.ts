import { useCallback } from 'react';
import { useT } from '../../../../platform/i18n.ts';
import { useHistory } from '../../../history/HistorySide.tsx';

/** Opens the history of a saved entry, named by its number. */
export function useEntryHistory(): (id: string, number: number) => void {
  const t = useT();
  const show = useHistory();
  return useCallback(
    (id, number) => show({ type: 'entry', id, what: t('history.subjects.entry', { number }) }),
    [show, t],
  );
}
