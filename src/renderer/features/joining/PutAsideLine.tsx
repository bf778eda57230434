import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { DuplicatePair } from '../../../shared/contract/procedures/record.ts';
import { useT } from '../../platform/i18n.ts';
import { usePutAside } from './put-aside.ts';
import type { Acting } from './useListFocus.ts';

const useStyles = makeStyles({
  line: { margin: 0, color: tokens.colorNeutralForeground2 },
});

interface PutAsideLineProps {
  pairs: readonly DuplicatePair[];
  acting: Acting;
}

/** How many pairs were said to be two, and the way to see them again; nothing where there are none. */
export function PutAsideLine({ pairs, acting }: PutAsideLineProps) {
  const styles = useStyles();
  const t = useT();
  const { takeBack } = usePutAside();
  if (pairs.length === 0) return null;
  return (
    <p className={styles.line}>
      {t('duplicates.aside', { count: pairs.length })}{' '}
      <Button
        size="small"
        onClick={({ currentTarget }) => {
          acting(currentTarget);
          takeBack(pairs);
        }}
      >
        {t('duplicates.showAgain')}
      </Button>
    </p>
  );
}
