import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { SaveCopyRegular } from '@fluentui/react-icons';
import { useAnswer, useCommand } from '../../platform/bridge/queries.ts';
import { useT } from '../../platform/i18n.ts';
import { useNotices } from '../../platform/notices.tsx';
import { EmptyState } from '../../ui/layout/EmptyState.tsx';
import { QueryResult } from '../../ui/layout/QueryResult.tsx';
import { Section } from '../../ui/layout/Section.tsx';
import { BackupTable } from './BackupTable.tsx';

const useStyles = makeStyles({
  make: { marginBottom: tokens.spacingVerticalS },
});

/** The backups of the open file: what each holds, making one now, and putting one in the place of the file. */
export function BackupSection() {
  const styles = useStyles();
  const t = useT();
  const { tell, tellError } = useNotices();
  const backups = useAnswer('backup.list', {});
  const make = useCommand('backup.make');
  const backUp = () => {
    const onSuccess = () => {
      tell(t('files.backedUp'));
      void backups.refetch();
    };
    make.mutate({}, { onSuccess, onError: tellError });
  };
  return (
    <Section title={t('files.backups')} count={backups.data?.length} text={t('files.backupsText')}>
      <Button icon={<SaveCopyRegular />} className={styles.make} disabled={make.isPending} onClick={backUp}>
        {t('files.backUpNow')}
      </Button>
      <QueryResult answer={backups}>
        {(found) =>
          found.length === 0 ? (
            <EmptyState title={t('files.noBackups')} text={t('files.noBackupsText')} />
          ) : (
            <BackupTable backups={found} />
          )
        }
      </QueryResult>
    </Section>
  );
}
