import { useCallback } from 'react';
import { useHistory } from '../../history/HistorySide.tsx';
import { useT } from '../../i18n.ts';

/** Opens the history of a saved entry, named by its number. */
export function useEntryHistory(): (id: string, number: number) => void {
  const t = useT();
  const show = useHistory();
  return useCallback(
    (id, number) => show({ type: 'entry', id, what: t('history.subjects.entry', { number }) }),
    [show, t],
  );
}
