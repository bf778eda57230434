import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { WarningRegular } from '@fluentui/react-icons';
import type { KeyboardEvent, ReactNode } from 'react';
import { findPersonalData, personalDataIn } from '../../../../../shared/text/personal-data.ts';
import { useT } from '../../../../platform/i18n.ts';
import { MarkedText } from '../../../../ui/personal-data/MarkedText.tsx';
import { personalWords } from '../../../../ui/personal-data/personal-words.ts';
import type { RowText } from './row-text.ts';

const useStyles = makeStyles({
  row: {
    verticalAlign: 'top',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-within': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':has(th :focus-visible)': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
    '& .entry-actions': { opacity: 0 },
    ':hover .entry-actions': { opacity: 1 },
    ':focus-within .entry-actions': { opacity: 1 },
  },
  // Marked by standing still for a moment, not by moving.
  fresh: {
    animationName: {
      from: { backgroundColor: tokens.colorNeutralBackground1Selected },
      to: { backgroundColor: tokens.colorNeutralBackground1Selected },
    },
    animationDuration: '2s',
  },
  cell: { padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}` },
  head: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2 },
  place: { display: 'flex', columnGap: tokens.spacingHorizontalS, whiteSpace: 'nowrap' },
  number: { flex: '0 0 34px', textAlign: 'right' },
  actions: { display: 'flex', columnGap: '4px', height: '20px' },
  who: { display: 'flex', alignItems: 'baseline', columnGap: tokens.spacingHorizontalM },
  speaker: { flex: '1 1 auto', minWidth: 0, overflowWrap: 'anywhere' },
  unit: { fontWeight: tokens.fontWeightSemibold },
  unsure: {
    marginLeft: tokens.spacingHorizontalXS,
    padding: `0 ${tokens.spacingHorizontalXS}`,
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorStatusWarningBackground1,
    color: tokens.colorStatusWarningForeground3,
    fontSize: tokens.fontSizeBase200,
    whiteSpace: 'nowrap',
  },
  quiet: { color: tokens.colorNeutralForeground2 },
  topics: { flexShrink: 0, maxWidth: '45%', textAlign: 'right', color: tokens.colorNeutralForeground2 },
  icon: { transform: 'translateY(2px)' },
  content: { margin: 0, whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', maxWidth: '68rem' },
});

interface RowFrameProps {
  /** The id of the entry, by which its row is found from elsewhere. */
  record?: string;
  /** The running number, or the button by which the keyboard holds the row. */
  number: ReactNode;
  text: RowText;
  /** Names the words of the row, which describe its button. */
  textId?: string;
  current?: boolean;
  /** Saved just now. */
  fresh?: boolean;
  actions?: ReactNode;
  /** What is to be said about its saving. */
  note?: ReactNode;
  onKeyDown?: (event: KeyboardEvent<HTMLTableRowElement>) => void;
  onClick?: () => void;
  onDoubleClick?: () => void;
}

/** One entry: number, time, who, topics; under it the words and the agencies they ask. */
export function RowFrame(props: RowFrameProps) {
  const { record, number, text, textId, current = false, fresh = false, actions, note, ...handlers } = props;
  const styles = useStyles();
  const t = useT();
  const personal = personalDataIn(text.content);
  return (
    <tr
      data-record={record}
      aria-current={current ? 'true' : undefined}
      className={mergeClasses(styles.row, fresh && styles.fresh)}
      {...handlers}
    >
      <th scope="row" className={mergeClasses(styles.cell, styles.head)}>
        <div className={styles.place}>
          <span className={styles.number}>{number}</span>
          <span>{text.time}</span>
        </div>
        <div className={mergeClasses('entry-actions', styles.actions)}>{actions}</div>
      </th>
      <td id={textId} className={styles.cell}>
        <div className={styles.who}>
          <span className={styles.speaker}>
            {text.isReply && <span>{t('desk.reply')}: </span>}
            <span className={styles.unit}>{text.speaker || t('desk.unknownSpeaker')}</span>
            {text.isUnconfirmed && <span className={styles.unsure}>{t('desk.unconfirmed')}</span>}
            {text.details.map((part) => (
              <span key={part} className={styles.quiet}>
                {' · '}
                {part}
              </span>
            ))}
          </span>
          <span className={styles.topics}>{text.topics.join('; ')}</span>
        </div>
        <p className={styles.content}>
          <MarkedText text={text.content} marks={personal} />
        </p>
        {personal.length > 0 && (
          <div className={styles.quiet}>
            <WarningRegular className={styles.icon} aria-hidden />{' '}
            {t('desk.personalInEntry', { what: personalWords(t, findPersonalData(text.content)) })}
          </div>
        )}
        {text.agencies.length > 0 && (
          <div className={styles.quiet}>{t('desk.asks', { agencies: text.agencies.join(', ') })}</div>
        )}
        {note}
      </td>
    </tr>
  );
}
