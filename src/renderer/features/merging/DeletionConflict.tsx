import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { Conflict } from '../../../shared/contract/procedures/conflict.ts';
import { useT } from '../../platform/i18n.ts';
import { labelOf, placeOf, recordLabel, wordsOf } from '../history/record-labels.ts';
import { AuthorWords, ConflictFrame, type ConflictProps, Side } from './ConflictFrame.tsx';

const useStyles = makeStyles({
  label: { margin: 0, color: tokens.colorNeutralForeground2 },
  uses: { margin: `0 0 ${tokens.spacingVerticalS}`, paddingLeft: tokens.spacingHorizontalL },
  value: { margin: `0 0 ${tokens.spacingVerticalS}`, whiteSpace: 'pre-wrap' },
});

interface DeletionConflictProps extends ConflictProps {
  conflict: Extract<Conflict, { kind: 'deletion' }>;
  onSettle(deleted: boolean): void;
}

/** Somebody deleted what somebody else wrote in at the same time. */
export function DeletionConflict({ conflict, onSettle, ...frame }: DeletionConflictProps) {
  const styles = useStyles();
  const t = useT();
  const { record, deletion, kept, edits, uses } = conflict;
  const keys = useMemo(
    () =>
      new Map([
        ['1', () => onSettle(true)],
        ['2', () => onSettle(false)],
      ]),
    [onSettle],
  );
  return (
    <ConflictFrame
      {...frame}
      about={recordLabel(t, record)}
      what={t('merging.deletionOf', { what: t(`merging.types.${record.type}`) })}
      text={t(uses.length > 0 ? 'merging.removalText' : 'merging.deletionText')}
      keys={keys}
    >
      <Side
        author={deletion}
        label={t('merging.removedBy')}
        action={<Button onClick={() => onSettle(true)}>{t('merging.keepRemoved')}</Button>}
      >
        {null}
      </Side>
      <Side
        label={t('merging.writtenBy')}
        action={<Button onClick={() => onSettle(false)}>{t('merging.keepWritten')}</Button>}
      >
        {kept !== null && (
          <p className={styles.label}>
            {t('merging.keptBy')} <AuthorWords author={kept} />
          </p>
        )}
        {uses.map(({ type, count, first }) => (
          <div key={type}>
            <p className={styles.label}>{t(`merging.hides.${type}`, { count })}</p>
            <ul className={styles.uses}>
              {first.map(({ record: user, author }) => (
                <li key={user.id}>
                  {user.title === '' ? t('merging.untitled') : user.title}{' '}
                  <span className={styles.label}>
                    {user.within !== record.title && placeOf(t, user)} · <AuthorWords author={author} />
                  </span>
                </li>
              ))}
              {count > first.length && <li>{t('merging.hidesMore', { count: count - first.length })}</li>}
            </ul>
          </div>
        ))}
        {edits.map(({ field, value, author }) => {
          const told = { type: record.type, id: record.id, field };
          return (
            <div key={`${field} ${String(value.value)}`}>
              <p className={styles.label}>
                {labelOf(t, told)} · <AuthorWords author={author} />
              </p>
              <p className={styles.value}>{wordsOf(t, told, value)}</p>
            </div>
          );
        })}
      </Side>
    </ConflictFrame>
  );
}
