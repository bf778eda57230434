import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { DuplicatePair } from '../../../shared/contract/procedures/record.ts';
import type { ReferenceLists } from '../../../shared/records/views.ts';
import { DuplicateItem } from './DuplicateItem.tsx';
import type { Joinable } from './joinables.ts';
import type { Acting } from './useListFocus.ts';

const useStyles = makeStyles({
  list: {
    display: 'grid',
    gap: tokens.spacingVerticalM,
    maxWidth: '60rem',
    margin: `0 0 ${tokens.spacingVerticalXXL}`,
    padding: 0,
    listStyleType: 'none',
  },
});

interface DuplicatesListProps {
  pairs: readonly DuplicatePair[];
  records: ReadonlyMap<string, Joinable>;
  referenceLists: ReferenceLists;
  acting: Acting;
}

/** The pairs one below the other; one of them at a time is being joined. */
export function DuplicatesList({ pairs, records, referenceLists, acting }: DuplicatesListProps) {
  const styles = useStyles();
  const [joining, setJoining] = useState<string | null>(null);
  // A pair that was joined and comes back is to be looked at again.
  if (joining !== null && !pairs.some((pair) => keyOf(pair) === joining)) setJoining(null);
  if (pairs.length === 0) return null;
  return (
    <ul className={styles.list}>
      {pairs.map((pair) => {
        const [one, other] = [records.get(pair.id), records.get(pair.other)];
        const key = keyOf(pair);
        return one === undefined || other === undefined ? null : (
          <DuplicateItem
            key={key}
            pair={pair}
            one={one}
            other={other}
            referenceLists={referenceLists}
            isJoining={joining === key}
            onJoining={(isJoining) => setJoining(isJoining ? key : null)}
            acting={acting}
          />
        );
      })}
    </ul>
  );
}

const keyOf = ({ id, other }: DuplicatePair) => `${id} ${other}`;
