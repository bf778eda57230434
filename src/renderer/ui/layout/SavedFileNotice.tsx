import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { WrittenDocument } from '../../../shared/contract/written.ts';
import { call } from '../../platform/bridge/bridge.ts';
import { useT } from '../../platform/i18n.ts';
import { useNotices } from '../../platform/notices.tsx';

const useStyles = makeStyles({
  done: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    margin: `0 0 ${tokens.spacingVerticalM}`,
    ':empty': { margin: 0 },
    overflowWrap: 'anywhere',
  },
});

interface WrittenProps {
  document: WrittenDocument | null;
  /** What was written, and where. */
  text(file: { name: string; folder: string }): string;
  openLabel: string;
}

/** Where a file was written to, and the ways to it. */
export function SavedFileNotice({ document, text, openLabel }: WrittenProps) {
  const styles = useStyles();
  const t = useT();
  const { tellError } = useNotices();
  return (
    <p role="status" className={styles.done}>
      {document !== null && (
        <>
          <span>{text(document)}</span>
          <Button
            size="small"
            onClick={() => void call('document.open', { token: document.token }).catch(tellError)}
          >
            {openLabel}
          </Button>
          <Button
            size="small"
            onClick={() => void call('document.showInFolder', { token: document.token }).catch(tellError)}
          >
            {t('documents.showInFolder')}
          </Button>
        </>
      )}
    </p>
  );
}
