import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { DocumentRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { WrittenDocument } from '../../../shared/contract/shell.ts';
import { call, type InputOf } from '../../bridge/bridge.ts';
import { useCommand } from '../../bridge/queries.ts';
import { useNotices } from '../../frame/notices.tsx';
import { errorSentence, useT } from '../../i18n.ts';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    rowGap: tokens.spacingVerticalS,
  },
  done: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    margin: 0,
  },
  name: { flexBasis: '100%', overflowWrap: 'anywhere' },
  error: { margin: 0, color: tokens.colorStatusDangerForeground1 },
});

/** Writes the Word file where the person says, and offers to open it. */
export function ExportButton({ choice }: { choice: InputOf<'minutes.export'> }) {
  const styles = useStyles();
  const t = useT();
  const { tellError } = useNotices();
  const exporting = useCommand('minutes.export');
  const [written, setWritten] = useState<WrittenDocument | null>(null);
  const write = () => {
    setWritten(null);
    exporting.mutate(choice, { onSuccess: setWritten });
  };
  return (
    <div className={styles.root}>
      <Button appearance="primary" icon={<DocumentRegular />} disabled={exporting.isPending} onClick={write}>
        {t('minutes.export')}
      </Button>
      <p role="status" className={styles.done}>
        {written && (
          <>
            <span className={styles.name}>
              {t('minutes.written', { name: written.name, folder: written.folder })}
            </span>
            <Button
              size="small"
              onClick={() => void call('document.open', { token: written.token }).catch(tellError)}
            >
              {t('minutes.open')}
            </Button>
            <Button
              size="small"
              onClick={() => void call('document.showInFolder', { token: written.token }).catch(tellError)}
            >
              {t('minutes.showInFolder')}
            </Button>
          </>
        )}
      </p>
      <p role="alert" className={styles.error}>
        {exporting.error && errorSentence(t, exporting.error)}
      </p>
    </div>
  );
}
