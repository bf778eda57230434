import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { type KeyboardEvent, useEffect, useId, useRef } from 'react';
import { useT } from '../../platform/i18n.ts';

const useStyles = makeStyles({
  root: {
    margin: `0 0 ${tokens.spacingVerticalM}`,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  title: { margin: `0 0 ${tokens.spacingVerticalS}`, fontWeight: tokens.fontWeightSemibold },
  list: {
    margin: `0 0 ${tokens.spacingVerticalS}`,
    paddingLeft: tokens.spacingHorizontalXXL,
    maxHeight: '14rem',
    overflowY: 'auto',
    overflowWrap: 'anywhere',
  },
  known: { color: tokens.colorNeutralForeground2 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface PastedLinesProps {
  lines: readonly { readonly text: string; readonly known: string | null }[];
  onAdd(): void;
  /** Takes the lines as the text of one record. */
  onJoin(): void;
  onCancel(): void;
}

/** What several pasted lines would add, and which of them are there already; nothing is written before the button. */
export function PastedLines({ lines, onAdd, onJoin, onCancel }: PastedLinesProps) {
  const styles = useStyles();
  const t = useT();
  const id = useId();
  const first = useRef<HTMLButtonElement>(null);
  const fresh = lines.filter(({ known }) => known === null).length;
  const knownCount = lines.length - fresh;
  useEffect(() => first.current?.focus(), []);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    onCancel();
  };
  return (
    <section className={styles.root} aria-labelledby={id} onKeyDown={onKeyDown}>
      <p id={id} className={styles.title}>
        {t('common.pastedLines', { count: lines.length })}
        {knownCount > 0 && ` ${t('common.pastedKnown', { count: knownCount })}`}
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls is reached by keyboard */}
      <ol className={styles.list} tabIndex={0} aria-labelledby={id}>
        {lines.map(({ text, known }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines are what they are by their place
          <li key={at} className={known === null ? undefined : styles.known}>
            {text}
            {known !== null && ` (${t('common.pastedThere', { name: known })})`}
          </li>
        ))}
      </ol>
      <div className={styles.actions}>
        <Button ref={first} appearance="primary" disabledFocusable={fresh === 0} onClick={onAdd}>
          {t('common.addPasted', { count: fresh })}
        </Button>
        <Button onClick={onJoin}>{t('common.joinPasted')}</Button>
        <Button onClick={onCancel}>{t('common.cancel')}</Button>
      </div>
    </section>
  );
}
