import { makeStyles, tokens } from '@fluentui/react-components';
import type { FormTrace } from '../../../../shared/forms/traces.ts';
import { useT } from '../../../platform/i18n.ts';
import { traceText } from './problem-text.ts';

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalXL },
  trace: { padding: `${tokens.spacingVerticalXXS} 0`, overflowWrap: 'anywhere' },
  quote: { color: tokens.colorNeutralForeground2 },
});

/** What a Word file holds beside what its pages show: each kind with how many, where, and the first one's words. */
export function TraceList({ traces }: { traces: readonly FormTrace[] }) {
  const styles = useStyles();
  const t = useT();
  return (
    <ul className={styles.list}>
      {traces.map((trace) => (
        <li key={trace.kind} className={styles.trace}>
          {traceText(t, trace)}
          {trace.example !== '' && trace.kind !== 'revision-id' && (
            <>
              : <q className={styles.quote}>{trace.example}</q>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}
