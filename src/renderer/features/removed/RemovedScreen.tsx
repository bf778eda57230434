import { makeStyles, tokens } from '@fluentui/react-components';
import { Link } from 'wouter';
import { useAnswer } from '../../platform/bridge/queries.ts';
import { useT } from '../../platform/i18n.ts';
import { EmptyState } from '../../ui/layout/EmptyState.tsx';
import { QueryResult } from '../../ui/layout/QueryResult.tsx';
import { ScreenHeading } from '../../ui/layout/ScreenHeading.tsx';
import { RemovedTable } from './RemovedTable.tsx';

const LIMIT = 200;

const useStyles = makeStyles({
  text: { margin: `0 0 ${tokens.spacingVerticalM}`, color: tokens.colorNeutralForeground2 },
  link: { color: tokens.colorBrandForegroundLink },
});

/** What was deleted, here or on another PC: nothing is ever gone. */
export function RemovedScreen() {
  const styles = useStyles();
  const t = useT();
  const answer = useAnswer('record.removed', { limit: LIMIT });
  return (
    <>
      <ScreenHeading title={t('removed.title')} count={answer.data?.total} />
      <QueryResult answer={answer}>
        {({ records, total }) =>
          total === 0 ? (
            <EmptyState
              title={t('removed.emptyTitle')}
              text={t('removed.emptyText')}
              action={
                <Link href="/meetings" className={styles.link}>
                  {t('removed.back')}
                </Link>
              }
            />
          ) : (
            <>
              <p className={styles.text}>
                {t('removed.text')} {records.length < total && t('removed.newest', { shown: records.length })}
              </p>
              <RemovedTable records={records} />
            </>
          )
        }
      </QueryResult>
    </>
  );
}
