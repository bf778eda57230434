import { makeStyles } from '@fluentui/react-components';
import { useT } from '../../../platform/i18n.ts';
import { DecisionField } from './DecisionField.tsx';
import { ownPlaceText } from './problem-text.ts';
import type { FormFile, Refused } from './useFormFile.ts';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  found: { overflowWrap: 'anywhere' },
});

interface OwnWordsProps extends Pick<FormFile, 'decide'> {
  refused: Refused;
}

/** Words of a form itself that look like personal data, each with its place, to be masked or kept in all its documents. */
export function OwnWords({ refused, decide }: OwnWordsProps) {
  const styles = useStyles();
  const t = useT();
  return (
    <ul className={styles.list}>
      {decided(refused).map((found) => (
        <li key={found.quote} className={styles.found}>
          <DecisionField
            found={found}
            where={ownPlaceText(t, found)}
            onDecide={(decision) => decide(found.quote, decision)}
          />
        </li>
      ))}
    </ul>
  );
}

/** How many words nobody has decided about yet. */
export function openWords(refused: Refused): number {
  return decided(refused).filter(({ decision }) => decision === null).length;
}

function decided({ chosen, decisions }: Refused) {
  return chosen.ownWords.map((found) => ({
    ...found,
    decision: decisions.find(({ quote }) => quote === found.quote)?.decision ?? found.decision,
  }));
}
