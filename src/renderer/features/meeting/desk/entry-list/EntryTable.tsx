import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useRef } from 'react';
import type { Lookup } from '../../../../../shared/meeting/lookup.ts';
import type { EntryView } from '../../../../../shared/records/views.ts';
import { useT } from '../../../../platform/i18n.ts';
import { EmptyState } from '../../../../ui/layout/EmptyState.tsx';
import { EntryRow, type RowActs } from './EntryRow.tsx';
import { useFollow } from './useFollow.ts';

const useStyles = makeStyles({
  root: {
    position: 'relative',
    flex: '1 1 0',
    minHeight: '9rem',
    display: 'flex',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  box: { flex: '1 1 0', minWidth: 0, overflowY: 'auto', borderRadius: tokens.borderRadiusMedium },
  table: { width: '100%', borderCollapse: 'collapse', tableLayout: 'fixed' },
  // As wide as the buttons of a row with room between them, so that none is pressed for its neighbour.
  place: { width: '184px' },
  headings: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
  empty: { padding: `0 ${tokens.spacingHorizontalL}` },
  newer: {
    position: 'absolute',
    bottom: tokens.spacingVerticalS,
    left: '50%',
    transform: 'translateX(-50%)',
    boxShadow: tokens.shadow8,
  },
});

interface EntryTableProps {
  entries: readonly EntryView[];
  lookup: Lookup;
  currentId: string | null;
  newestId: string | null;
  /** The record takes no more changes. */
  isClosed: boolean;
  acts: RowActs;
  editingId: string | null;
  /** The row being changed, in place of its text. */
  editor: (entry: EntryView, number: number) => ReactNode;
  /** Rows of entries that are not saved yet. */
  waiting: readonly ReactNode[];
}

/** Everything said so far, oldest first; it follows the newest while its reader does. */
export function EntryTable(props: EntryTableProps) {
  const { entries, lookup, currentId, newestId, isClosed, acts, editingId, editor, waiting } = props;
  const styles = useStyles();
  const t = useT();
  const box = useRef<HTMLDivElement>(null);
  const count = entries.length + waiting.length;
  const { reading, onScroll, jump } = useFollow(box, count, editingId !== null);

  if (count === 0) {
    return (
      <section className={styles.root} aria-label={t('desk.entries')}>
        <div className={styles.empty}>
          <EmptyState title={t('desk.emptyTitle')} text={t('desk.emptyText')} />
        </div>
      </section>
    );
  }
  return (
    <section className={styles.root} aria-label={t('desk.entries')}>
      <div ref={box} className={styles.box} onScroll={onScroll}>
        <table aria-label={t('desk.entries')} className={styles.table}>
          <colgroup>
            <col className={styles.place} />
            <col />
          </colgroup>
          <thead className={styles.headings}>
            <tr>
              <th scope="col">{t('desk.place')}</th>
              <th scope="col">{t('desk.content')}</th>
            </tr>
          </thead>
          <tbody>
            {entries.map((entry, at) =>
              entry.id === editingId ? (
                editor(entry, at + 1)
              ) : (
                <EntryRow
                  key={entry.id}
                  entry={entry}
                  number={at + 1}
                  lookup={lookup}
                  current={entry.id === currentId}
                  fresh={entry.id === newestId}
                  isClosed={isClosed}
                  acts={acts}
                />
              ),
            )}
            {waiting}
          </tbody>
        </table>
      </div>
      {reading.unseen > 0 && (
        <Button size="small" className={styles.newer} onClick={jump}>
          {t('desk.newer', { count: reading.unseen })}
        </Button>
      )}
    </section>
  );
}
