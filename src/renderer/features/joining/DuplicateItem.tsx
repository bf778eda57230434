import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useEffect, useId, useRef } from 'react';
import type { DuplicatePair } from '../../../shared/contract/procedures/record.ts';
import type { ReferenceLists } from '../../../shared/records/views.ts';
import { useT } from '../../platform/i18n.ts';
import { useNotices } from '../../platform/notices.tsx';
import { ComparedTable } from './ComparedTable.tsx';
import { compared } from './compared.ts';
import { JoinChoice } from './JoinChoice.tsx';
import type { Joinable } from './joinables.ts';
import { usePutAside } from './put-aside.ts';
import { type Acting, FIRST_ACT } from './useListFocus.ts';

const useStyles = makeStyles({
  item: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}`,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  heading: { ...typographyStyles.subtitle2, margin: 0, overflowWrap: 'anywhere' },
  by: { color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular },
  acts: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface DuplicateItemProps {
  pair: DuplicatePair;
  one: Joinable;
  other: Joinable;
  referenceLists: ReferenceLists;
  /** Whether somebody chooses which of the two stays. */
  isJoining: boolean;
  onJoining(isJoining: boolean): void;
  acting: Acting;
}

/** Two records side by side, and what can be done about them. */
export function DuplicateItem(props: DuplicateItemProps) {
  const { pair, one, other, referenceLists, isJoining, onJoining, acting } = props;
  const styles = useStyles();
  const t = useT();
  const id = useId();
  const { tell } = useNotices();
  const { put, takeBack } = usePutAside();
  const item = useRef<HTMLLIElement>(null);
  const join = useRef<HTMLButtonElement>(null);
  const name = one.name === other.name ? one.name : t('duplicates.two', { one: one.name, other: other.name });

  // Whoever decides against joining is back at the button they came from.
  const wasJoining = useRef(isJoining);
  useEffect(() => {
    if (wasJoining.current && !isJoining && document.activeElement === document.body) join.current?.focus();
    wasJoining.current = isJoining;
  }, [isJoining]);

  const putAside = () => {
    acting(item.current);
    put([pair]);
    tell(t('duplicates.putAside', { name }), { here: () => takeBack([pair]) });
  };
  return (
    <li ref={item} className={styles.item}>
      <h2 id={id} className={styles.heading}>
        {name} <span className={styles.by}>{t(`duplicates.by.${pair.by}`)}</span>
      </h2>
      <ComparedTable labelledBy={id} rows={compared(t, referenceLists, pair)} />
      {isJoining ? (
        <JoinChoice
          pair={pair}
          one={one}
          other={other}
          labelledBy={id}
          onJoin={() => acting(item.current)}
          onRefused={() => acting(null)}
          onCancel={() => onJoining(false)}
        />
      ) : (
        <div className={styles.acts}>
          <Button ref={join} aria-describedby={id} onClick={() => onJoining(true)} {...FIRST_ACT}>
            {t('duplicates.join')}
          </Button>
          <Button appearance="subtle" aria-describedby={id} onClick={putAside}>
            {t('duplicates.notSame')}
          </Button>
        </div>
      )}
    </li>
  );
}
