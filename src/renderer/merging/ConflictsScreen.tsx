import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { Link } from 'wouter';
import type { Conflict } from '../../shared/contract/merging.ts';
import type { FieldValue } from '../../shared/records/index.ts';
import { call } from '../bridge/bridge.ts';
import { useAnswer } from '../bridge/queries.ts';
import { Answered } from '../components/Answered.tsx';
import { EmptyState } from '../components/EmptyState.tsx';
import { ScreenHeading } from '../components/ScreenHeading.tsx';
import { useNotices } from '../frame/notices.tsx';
import { useT } from '../i18n.ts';
import { DeletionConflict } from './DeletionConflict.tsx';
import { ValueConflict } from './ValueConflict.tsx';

const LIMIT = 200;

const useStyles = makeStyles({
  text: {
    margin: `0 0 ${tokens.spacingVerticalM}`,
    color: tokens.colorNeutralForeground2,
    maxWidth: '60rem',
  },
  link: { color: tokens.colorBrandForegroundLink },
});

/** What two people wrote differently, one at a time. */
export function ConflictsScreen() {
  const styles = useStyles();
  const t = useT();
  const answer = useAnswer('conflict.list', { limit: LIMIT });
  return (
    <>
      <ScreenHeading title={t('merging.conflictsTitle')} count={answer.data?.total} />
      <Answered answer={answer}>
        {({ conflicts, total }) =>
          total === 0 ? (
            <EmptyState
              title={t('merging.noConflicts')}
              text={t('merging.noConflictsText')}
              action={
                <Link href="/sharing" className={styles.link}>
                  {t('merging.backToSharing')}
                </Link>
              }
            />
          ) : (
            <>
              <p className={styles.text}>{t('merging.conflictsText')}</p>
              <OneByOne conflicts={conflicts} total={total} />
            </>
          )
        }
      </Answered>
    </>
  );
}

/** The conflict in hand; a settled one gives way to the next, one left for later comes again at the end. */
function OneByOne({ conflicts, total }: { conflicts: readonly Conflict[]; total: number }) {
  const t = useT();
  const { tell, tellError } = useNotices();
  const [settled, setSettled] = useState(0);
  const [passed, setPassed] = useState(0);
  const at = passed % conflicts.length;
  const conflict = conflicts[at];
  if (conflict === undefined) return null;
  const { record, field } = conflict;

  const settle = (value: FieldValue) => {
    call('conflict.resolve', { type: record.type, id: record.id, field, value }).then(() => {
      setSettled((count) => count + 1);
      tell(t('merging.settled'));
    }, tellError);
  };
  const props = {
    progress: t('merging.progress', { at: settled + at + 1, of: settled + total }),
    onSettle: settle,
    later:
      conflicts.length > 1 ? (
        <Button appearance="subtle" onClick={() => setPassed(passed + 1)}>
          {t('merging.later')}
        </Button>
      ) : null,
  };
  const key = `${record.type} ${record.id} ${field}`;
  return conflict.kind === 'value' ? (
    <ValueConflict key={key} conflict={conflict} {...props} />
  ) : (
    <DeletionConflict key={key} conflict={conflict} {...props} />
  );
}
