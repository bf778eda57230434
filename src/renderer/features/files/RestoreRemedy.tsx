import { Button } from '@fluentui/react-components';
import { useAnswer, useCommand } from '../../platform/bridge/queries.ts';
import { errorSentence, useT } from '../../platform/i18n.ts';
import { QueryResult } from '../../ui/layout/QueryResult.tsx';
import { backupMoment } from './backup-moment.ts';
import { Offer } from './Offer.tsx';

/** Puts the newest backup that can be read in the place of the file. */
export function RestoreRemedy() {
  const t = useT();
  const backups = useAnswer('backup.list', {});
  const restore = useCommand('backup.restore');
  return (
    <QueryResult answer={backups}>
      {(found) => {
        const newest = found.find(({ holds }) => holds !== null);
        if (newest?.holds == null) return <Offer text={t('files.noBackup')}>{null}</Offer>;
        const { meetings, entries } = newest.holds;
        return (
          <Offer
            text={t('files.restoreText', { at: backupMoment(newest.at), meetings, entries })}
            error={restore.error && errorSentence(t, restore.error)}
          >
            <Button
              appearance="primary"
              disabled={restore.isPending}
              onClick={() => restore.mutate({ name: newest.name })}
            >
              {t('files.restoreNewest')}
            </Button>
          </Offer>
        );
      }}
    </QueryResult>
  );
}
