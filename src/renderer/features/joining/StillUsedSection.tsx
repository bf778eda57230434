import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useRef, useState } from 'react';
import type { StillUsed } from '../../../shared/contract/procedures/record.ts';
import { call } from '../../platform/bridge/bridge.ts';
import { useT } from '../../platform/i18n.ts';
import { useNotices } from '../../platform/notices.tsx';
import { Section } from '../../ui/layout/Section.tsx';
import type { Joinable } from './joinables.ts';
import { type Acting, FIRST_ACT } from './useListFocus.ts';

const useStyles = makeStyles({
  list: { maxWidth: '60rem', margin: 0, padding: 0, listStyleType: 'none' },
  item: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalXS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  words: { minWidth: 0, overflowWrap: 'anywhere' },
  act: { flexShrink: 0 },
});

interface StillUsedSectionProps {
  used: readonly StillUsed[];
  records: ReadonlyMap<string, Joinable>;
  acting: Acting;
}

/** Records that were joined to another while another PC went on using them; nothing where there are none. */
export function StillUsedSection({ used, records, acting }: StillUsedSectionProps) {
  const styles = useStyles();
  const t = useT();
  if (used.length === 0) return null;
  return (
    <Section title={t('duplicates.stillUsed')} count={used.length} text={t('duplicates.stillUsedText')}>
      <ul className={styles.list}>
        {used.map((each) => {
          const [record, into] = [records.get(each.id), records.get(each.into)];
          return record === undefined || into === undefined ? null : (
            <UsedItem key={each.id} used={each} record={record} into={into} acting={acting} />
          );
        })}
      </ul>
    </Section>
  );
}

interface UsedItemProps {
  used: StillUsed;
  record: Joinable;
  into: Joinable;
  acting: Acting;
}

function UsedItem({ used: { type, id, into: intoId, uses }, record, into, acting }: UsedItemProps) {
  const styles = useStyles();
  const t = useT();
  const wordsId = useId();
  const item = useRef<HTMLLIElement>(null);
  const { tell, tellError } = useNotices();
  const [isUnderWay, setUnderWay] = useState(false);
  const leadOver = () => {
    if (isUnderWay) return;
    setUnderWay(true);
    acting(item.current);
    call('record.join', { type, id, into: intoId }).then(
      ({ action }) =>
        tell(t('duplicates.ledOver', { count: uses, name: record.name, into: into.name }), { action }),
      (error: unknown) => {
        setUnderWay(false);
        acting(null);
        tellError(error);
      },
    );
  };
  return (
    <li ref={item} className={styles.item}>
      <span id={wordsId} className={styles.words}>
        {t('duplicates.stillUsedOne', { name: record.label, into: into.label, count: uses })}
      </span>
      <Button
        className={styles.act}
        aria-describedby={wordsId}
        disabledFocusable={isUnderWay}
        onClick={leadOver}
        {...FIRST_ACT}
      >
        {t('duplicates.leadOver')}
      </Button>
    </li>
  );
}
