import { makeStyles, tokens } from '@fluentui/react-components';
import type { SearchHit } from '../../../shared/contract/procedures/search.ts';
import { formatDay } from '../../../shared/dates/typed.ts';
import { useT } from '../../platform/i18n.ts';
import { Marked } from './Marked.tsx';

const useStyles = makeStyles({
  text: { overflowWrap: 'anywhere' },
  context: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
});

/** One thing found: its words, and where they stand. */
export function HitLine({ hit: { kind, text, context, day } }: { hit: SearchHit }) {
  const styles = useStyles();
  const t = useT();
  const date = kind === 'task' && day !== '' ? t('search.deadline', { day: formatDay(day) }) : formatDay(day);
  return (
    <>
      <div className={styles.text}>{text.text === '' ? t('search.untitled') : <Marked {...text} />}</div>
      <div className={styles.context}>
        <Marked {...context} />
        {context.text !== '' && date !== '' && ' · '}
        {date}
      </div>
    </>
  );
}
