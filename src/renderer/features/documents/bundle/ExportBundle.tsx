import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { DocumentPdfRegular } from '@fluentui/react-icons';
import { useId } from 'react';
import type { BundledDocument } from '../../../../shared/contract/procedures/bundle.ts';
import { useT } from '../../../platform/i18n.ts';
import { mayLeave } from './may-leave.ts';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    margin: `${tokens.spacingVerticalL} 0`,
  },
  why: { margin: 0 },
});

interface ExportBundleProps {
  chosen: readonly BundledDocument[];
  busy: boolean;
  onExport(): void;
}

/** Writes the chosen documents, once every one of them may leave. */
export function ExportBundle({ chosen, busy, onExport }: ExportBundleProps) {
  const styles = useStyles();
  const t = useT();
  const id = useId();
  const waiting = chosen.filter((document) => !mayLeave(document)).length;
  const why = whyNot();

  function whyNot(): string | null {
    if (chosen.length === 0) return t('bundle.nothing');
    return waiting > 0 ? t('bundle.waits', { count: waiting }) : null;
  }

  return (
    <div className={styles.root}>
      <Button
        appearance="primary"
        icon={<DocumentPdfRegular />}
        disabledFocusable={why !== null || busy}
        aria-describedby={why === null ? undefined : id}
        onClick={() => why === null && !busy && onExport()}
      >
        {t('bundle.export', { count: chosen.length })}
      </Button>
      {why !== null && (
        <p id={id} className={styles.why}>
          {why}
        </p>
      )}
    </div>
  );
}
