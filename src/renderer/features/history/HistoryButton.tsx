import { Button } from '@fluentui/react-components';
import { HistoryRegular } from '@fluentui/react-icons';
import { useT } from '../../platform/i18n.ts';
import { useHistory } from './HistorySide.tsx';
import type { HistorySubject } from './history-subject.ts';

/** Opens the history of a record. */
export function HistoryButton({ subject }: { subject: HistorySubject }) {
  const t = useT();
  const show = useHistory();
  return (
    <Button icon={<HistoryRegular />} onClick={() => show(subject)}>
      {t('history.title')}
    </Button>
  );
}
