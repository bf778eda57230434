import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { Link } from 'wouter';
import type { Conflict } from '../../../shared/contract/procedures/conflict.ts';
import type { DocumentChoice } from '../../../shared/contract/procedures/document.ts';
import type { FieldValue } from '../../../shared/records/index.ts';
import { call } from '../../platform/bridge/bridge.ts';
import { useAnswer } from '../../platform/bridge/queries.ts';
import { useT } from '../../platform/i18n.ts';
import { useNotices } from '../../platform/notices.tsx';
import { EmptyState } from '../../ui/layout/EmptyState.tsx';
import { QueryResult } from '../../ui/layout/QueryResult.tsx';
import { ScreenHeading } from '../../ui/layout/ScreenHeading.tsx';
import { DeletionConflict } from './DeletionConflict.tsx';
import { NumberConflict } from './NumberConflict.tsx';
import { TreeConflict } from './TreeConflict.tsx';
import { ValueConflict } from './ValueConflict.tsx';

const LIMIT = 200;

const useStyles = makeStyles({
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
      <QueryResult answer={answer}>
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
            <OneByOne conflicts={conflicts} total={total} />
          )
        }
      </QueryResult>
    </>
  );
}

/** The conflict in hand; a settled one gives way to the next, one left for later comes again at the end. */
function OneByOne({ conflicts, total }: { conflicts: readonly Conflict[]; total: number }) {
  const t = useT();
  const { tell, tellError } = useNotices();
  /** How many there were; taking a choice back makes it one more again. */
  const [most, setMost] = useState(total);
  if (total > most) setMost(total);
  const [passed, setPassed] = useState(0);
  const at = passed % conflicts.length;
  const conflict = conflicts[at];
  if (conflict === undefined) return null;
  const { record, field } = conflict;

  const settle = (value: FieldValue, stamp?: string, id = record.id) => {
    call('conflict.resolve', { type: record.type, id, field, value, stamp }).then(({ action }) => {
      tell(t('merging.settled'), { action });
    }, tellError);
  };
  const takeNumber = (choice: DocumentChoice) => {
    call('document.setNumber', { choice, number: null }).then(({ action }) => {
      tell(t('merging.numberTaken'), { action });
    }, tellError);
  };
  const frame = {
    progress: t('merging.progress', { at: most - total + at + 1, of: most }),
    later:
      conflicts.length > 1 ? (
        <Button appearance="subtle" onClick={() => setPassed(passed + 1)}>
          {t('merging.later')}
        </Button>
      ) : null,
  };
  const key = `${record.type} ${record.id} ${field}`;
  switch (conflict.kind) {
    case 'value':
      return <ValueConflict key={key} conflict={conflict} onSettle={settle} {...frame} />;
    case 'deletion':
      return <DeletionConflict key={key} conflict={conflict} onSettle={settle} {...frame} />;
    case 'tree':
      return (
        <TreeConflict key={key} conflict={conflict} onCut={(id) => settle(null, undefined, id)} {...frame} />
      );
    case 'number':
      return <NumberConflict key={key} conflict={conflict} onTake={takeNumber} {...frame} />;
  }
}
