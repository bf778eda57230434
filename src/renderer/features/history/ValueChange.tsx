import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowUndoRegular } from '@fluentui/react-icons';
import type { FieldChange } from '../../../shared/contract/procedures/history.ts';
import { isSetByClosing } from '../../../shared/meeting/closing.ts';
import type { FieldValue } from '../../../shared/records/index.ts';
import { wordDifference } from '../../../shared/text/word-difference.ts';
import { call } from '../../platform/bridge/bridge.ts';
import { useNotices } from '../../platform/notices.tsx';
import { Pieces } from '../../ui/layout/Pieces.tsx';
import { VisuallyHidden } from '../../ui/layout/VisuallyHidden.tsx';
import { fieldLabel, valueText, type Words } from './value-text.ts';

const useStyles = makeStyles({
  root: { marginBottom: tokens.spacingVerticalXS, overflowWrap: 'anywhere' },
  label: { margin: 0, color: tokens.colorNeutralForeground2 },
  value: { margin: 0, whiteSpace: 'pre-wrap' },
  old: { color: tokens.colorNeutralForeground2 },
  removed: { backgroundColor: tokens.colorStatusDangerBackground1, color: tokens.colorNeutralForeground1 },
  added: { backgroundColor: tokens.colorStatusSuccessBackground1, color: tokens.colorNeutralForeground1 },
  note: { margin: 0, fontStyle: 'italic', color: tokens.colorNeutralForeground2 },
  button: { minWidth: 'auto', marginLeft: tokens.spacingHorizontalXS },
});

/** One value that gave way to another, words that differ marked; either can be used again while it does not show. */
export function ValueChange({ change, words }: { change: FieldChange; words: Words }) {
  const styles = useStyles();
  const { t } = words;
  const { before, after, state } = change;
  const wasBlank = before === null || before.value === '' || before.value === null;
  const old = wasBlank ? '' : valueText(words, change, before.value);
  const now = valueText(words, change, after);
  const difference = wordDifference(old, now);
  const isMove = change.field === 'position';
  return (
    <div className={styles.root}>
      <p className={styles.label}>{fieldLabel(words, change)}</p>
      {old !== '' && !isMove && (
        <p className={mergeClasses(styles.value, styles.old)}>
          <VisuallyHidden>{t('history.before')} </VisuallyHidden>
          <span aria-hidden>− </span>
          <Pieces pieces={difference.one} as="del" className={styles.removed} />
          <BringBack change={change} from={before} text={old} words={words} />
        </p>
      )}
      {now !== '' && (
        <p className={styles.value}>
          <VisuallyHidden>{t('history.after')} </VisuallyHidden>
          {!wasBlank && !isMove && <span aria-hidden>+ </span>}
          <Pieces pieces={difference.other} as="ins" className={wasBlank || isMove ? '' : styles.added} />
          {state === 'beside' && (
            <BringBack
              change={change}
              from={{ stamp: change.stamp, value: after }}
              text={now}
              words={words}
            />
          )}
        </p>
      )}
      {state === 'beside' && <p className={styles.note}>{t('history.beside')}</p>}
    </div>
  );
}

interface BringBackProps {
  change: FieldChange;
  /** The value, and the change that gave it; null for what was there before anybody gave one. */
  from: { stamp: string | null; value: FieldValue } | null;
  text: string;
  words: Words;
}

function BringBack({ change: { type, id, field }, from, text, words: { t, erased } }: BringBackProps) {
  const styles = useStyles();
  const { tell, tellError } = useNotices();
  if (erased && text === t('history.erased')) return null;
  if (isSetByClosing(type, field, from?.value ?? null)) return null;
  return (
    <Button
      size="small"
      appearance="subtle"
      icon={<ArrowUndoRegular />}
      className={styles.button}
      aria-label={t('history.bringBackValue', { value: text })}
      onClick={() =>
        call('history.bringBack', { type, id, field, stamp: from?.stamp ?? null }).then(
          ({ action }) => tell(t('history.broughtBack'), { action }),
          tellError,
        )
      }
    >
      {t('history.bringBack')}
    </Button>
  );
}
