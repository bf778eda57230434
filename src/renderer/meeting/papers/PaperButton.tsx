import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { DocumentRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { WrittenDocument } from '../../../shared/contract/shell.ts';
import { call, type InputOf } from '../../bridge/bridge.ts';
import { useNotices } from '../../frame/notices.tsx';
import { useT } from '../../i18n.ts';

const useStyles = makeStyles({
  root: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  done: { display: 'contents' },
});

interface PaperButtonProps {
  choice: InputOf<'paper.export'>;
  label: string;
  primary?: boolean;
}

/** Writes a paper to Word where the person says, and offers to open it. */
export function PaperButton({ choice, label, primary = false }: PaperButtonProps) {
  const styles = useStyles();
  const t = useT();
  const { tell, tellError } = useNotices();
  const [written, setWritten] = useState<WrittenDocument | null>(null);
  const write = () => {
    call('paper.export', choice).then((document) => {
      setWritten(document);
      if (document !== null) tell(t('minutes.written', { name: document.name, folder: document.folder }));
    }, tellError);
  };
  return (
    <span className={styles.root}>
      <Button appearance={primary ? 'primary' : 'secondary'} icon={<DocumentRegular />} onClick={write}>
        {label}
      </Button>
      {written !== null && (
        <Button
          size="small"
          aria-label={t('meeting.openPaper', { name: written.name })}
          onClick={() => void call('document.open', { token: written.token }).catch(tellError)}
        >
          {t('minutes.open')}
        </Button>
      )}
    </span>
  );
}
