import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { MergedRecord } from '../../../shared/contract/procedures/merge.ts';
import { wordDifference } from '../../../shared/text/word-difference.ts';
import { useAnswer } from '../../platform/bridge/queries.ts';
import { useT } from '../../platform/i18n.ts';
import { QueryResult } from '../../ui/layout/QueryResult.tsx';
import { VisuallyHidden } from '../../ui/layout/VisuallyHidden.tsx';
import { momentOfClock } from '../../ui/moments/moment.ts';
import { labelOf, placeOf, wordsOf } from '../history/record-labels.ts';
import { MarkedWords } from './MarkedWords.tsx';

const PAGE = 50;

const useStyles = makeStyles({
  details: { marginBottom: tokens.spacingVerticalM },
  summary: { cursor: 'pointer', minHeight: '32px', fontWeight: tokens.fontWeightSemibold },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: {
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  line: { margin: 0 },
  quiet: { color: tokens.colorNeutralForeground2 },
  outcome: { fontWeight: tokens.fontWeightSemibold },
  fields: { margin: `${tokens.spacingVerticalXS} 0 0`, paddingLeft: tokens.spacingHorizontalL },
  value: { margin: 0, whiteSpace: 'pre-wrap' },
});

/** The records a merge reaches, expandable to their words. */
export function MergedRecords({ merge, count }: { merge: string; count: number }) {
  const styles = useStyles();
  const t = useT();
  const [open, setOpen] = useState(false);
  /** Where each page begins. */
  const [pages, setPages] = useState<readonly number[]>([0]);
  return (
    <details className={styles.details} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className={styles.summary}>{t('merging.records', { count })}</summary>
      {open && pages.map((offset) => <Page key={offset} merge={merge} offset={offset} />)}
      {open && pages.length * PAGE < count && (
        <Button onClick={() => setPages([...pages, pages.length * PAGE])}>{t('merging.more')}</Button>
      )}
    </details>
  );
}

function Page({ merge, offset }: { merge: string; offset: number }) {
  const styles = useStyles();
  const answer = useAnswer('merge.records', { merge, offset, limit: PAGE });
  return (
    <QueryResult answer={answer}>
      {({ records }) => (
        <ul className={styles.list}>
          {records.map((record) => (
            <RecordItem key={`${record.type} ${record.id}`} record={record} />
          ))}
        </ul>
      )}
    </QueryResult>
  );
}

function RecordItem({ record }: { record: MergedRecord }) {
  const styles = useStyles();
  const t = useT();
  const { type, title, outcome, author, fields } = record;
  return (
    <li className={styles.item}>
      <p className={styles.line}>
        <span className={styles.outcome}>{t(`merging.outcomes.${outcome}`)}</span>
        {' · '}
        {t(`merging.types.${type}`)}
        {' · '}
        {title === '' ? t('merging.untitled') : title}{' '}
        <span className={styles.quiet}>{placeOf(t, record)}</span>
      </p>
      <p className={`${styles.line} ${styles.quiet}`}>
        {author.person} · {author.device} · {momentOfClock(author.wallTime)}
      </p>
      {outcome === 'changed' && fields.length > 0 && (
        <div className={styles.fields}>
          {fields.map((change) => (
            <FieldChange key={change.field} record={record} change={change} />
          ))}
        </div>
      )}
    </li>
  );
}

interface FieldChangeProps {
  record: MergedRecord;
  change: MergedRecord['fields'][number];
}

function FieldChange({ record: { type, id }, change: { field, before, after } }: FieldChangeProps) {
  const styles = useStyles();
  const t = useT();
  const told = { type, id, field };
  const [old, now] = [wordsOf(t, told, before), wordsOf(t, told, after)];
  const difference = wordDifference(old, now);
  return (
    <>
      <p className={`${styles.line} ${styles.quiet}`}>{labelOf(t, told)}</p>
      <p className={`${styles.value} ${styles.quiet}`}>
        <VisuallyHidden>{t('merging.before')}: </VisuallyHidden>
        <span aria-hidden>− </span>
        <MarkedWords pieces={difference.one} />
      </p>
      <p className={styles.value}>
        <VisuallyHidden>{t('merging.afterwards')}: </VisuallyHidden>
        <span aria-hidden>+ </span>
        <MarkedWords pieces={difference.other} />
      </p>
    </>
  );
}
