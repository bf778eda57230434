import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useAnswer } from '../../platform/bridge/queries.ts';
import { useT } from '../../platform/i18n.ts';
import { QueryResult } from '../../ui/layout/QueryResult.tsx';
import { SidePanel } from '../../ui/layout/SidePanel.tsx';
import type { HistorySubject } from './history-subject.ts';
import { PastActionItem } from './PastActionItem.tsx';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM, margin: 0, padding: 0 },
});

interface HistoryPanelProps {
  subject: HistorySubject;
  onClose(): void;
}

/** Who did what to a record, newest first. */
export function HistoryPanel({ subject, onClose }: HistoryPanelProps) {
  const t = useT();
  /** Where each page begins. */
  const [pages, setPages] = useState<readonly (string | null)[]>([null]);
  return (
    <SidePanel title={t('history.titleOf', { what: subject.what })} onClose={onClose}>
      {pages.map((before, at) => (
        <HistoryPage
          key={before}
          subject={subject}
          before={before}
          onMore={at === pages.length - 1 ? (next) => setPages([...pages, next]) : null}
        />
      ))}
    </SidePanel>
  );
}

interface HistoryPageProps {
  subject: HistorySubject;
  before: string | null;
  /** Shows the next page; null where it is shown already. */
  onMore: ((next: string) => void) | null;
}

function HistoryPage({ subject: { type, id }, before, onMore }: HistoryPageProps) {
  const styles = useStyles();
  const t = useT();
  const answer = useAnswer('history.of', { type, id, before });
  return (
    <QueryResult answer={answer}>
      {({ actions, names, erased, next }) => (
        <>
          <ol className={styles.list}>
            {actions.map((act) => (
              <PastActionItem
                key={act.action}
                action={act}
                words={{ t, names, erased }}
                title={t(`history.kinds.${act.kind}`)}
                changes={act.changes}
              />
            ))}
          </ol>
          {next !== null && onMore !== null && (
            <Button onClick={() => onMore(next)}>{t('history.older')}</Button>
          )}
        </>
      )}
    </QueryResult>
  );
}
