import { Button } from '@fluentui/react-components';
import { ArchiveRegular, ArrowUndoRegular, DeleteRegular } from '@fluentui/react-icons';
import { useT } from '../../platform/i18n.ts';
import { useNotices } from '../../platform/notices.tsx';

interface RecordActionsProps {
  /** What people know the record by. */
  name: string;
  retired: boolean;
  onRetire(retired: boolean): Promise<{ action: string | null }>;
  onRemove(): void;
}

/** Retiring keeps a record for what was written with it; deleting takes it away. Both can be undone. */
export function RecordActions({ name, retired, onRetire, onRemove }: RecordActionsProps) {
  const t = useT();
  const { tell, tellError } = useNotices();
  const setRetired = (next: boolean) => {
    const said = next ? t('common.retiredNotice', { name }) : t('common.broughtBack', { name });
    onRetire(next).then(({ action }) => tell(said, { action }), tellError);
  };
  return (
    <>
      <Button icon={retired ? <ArrowUndoRegular /> : <ArchiveRegular />} onClick={() => setRetired(!retired)}>
        {retired ? t('common.bringBack') : t('common.retire')}
      </Button>
      <Button icon={<DeleteRegular />} onClick={onRemove}>
        {t('common.remove')}
      </Button>
    </>
  );
}
