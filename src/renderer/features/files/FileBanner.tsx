import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { InfoRegular, LockClosedRegular, WarningRegular } from '@fluentui/react-icons';
import { type ReactNode, useState } from 'react';
import type { FileView } from '../../../shared/contract/procedures/file.ts';
import { CallFailed, call } from '../../platform/bridge/bridge.ts';
import { errorSentence, useT } from '../../platform/i18n.ts';
import { useNotices } from '../../platform/notices.tsx';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', flexShrink: 0, marginBottom: tokens.spacingVerticalS },
  note: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    borderLeft: `3px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  text: { flex: '1 1 0', margin: 0 },
  icon: { flexShrink: 0, fontSize: '16px' },
});

/** What a person should know of the open file, over every screen; what is only advice can be put away. */
export function FileBanner({ file }: { file: FileView }) {
  const styles = useStyles();
  const t = useT();
  const { tellError } = useNotices();
  const { readOnly, place, setAside, backupError, leftover } = file;
  const why = backupError === null ? '' : errorSentence(t, new CallFailed(backupError));
  const copy = () => void call('file.duplicate', {}).catch(tellError);
  const notes = [readOnly, setAside, backupError, leftover];
  if (place === 'local' && notes.every((note) => note === null)) return null;
  return (
    <section aria-label={t('files.notes')} className={styles.root}>
      {readOnly === 'newer' && <Note icon={<LockClosedRegular />}>{t('files.newer')}</Note>}
      {readOnly === 'place' && (
        <Note
          icon={<LockClosedRegular />}
          action={<NoteButton onClick={copy}>{t('files.duplicate')}</NoteButton>}
        >
          {t('files.readOnlyPlace')}
        </Note>
      )}
      {setAside !== null && <Advice key={setAside}>{t('files.setAside', { name: setAside })}</Advice>}
      {leftover !== null && (
        <Advice key={leftover.kept} icon={<WarningRegular />}>
          {t(`files.leftover.${leftover.kind}`)} {t('files.leftover.kept', { folder: leftover.kept })}
        </Advice>
      )}
      {backupError !== null && <Advice icon={<WarningRegular />}>{t('files.backupFailed', { why })}</Advice>}
      {place !== 'local' && <Advice>{t(`files.${place}`)}</Advice>}
    </section>
  );
}

interface NoteProps {
  icon: ReactNode;
  action?: ReactNode;
  children: ReactNode;
}

function Note({ icon, action, children }: NoteProps) {
  const styles = useStyles();
  return (
    <div role="status" className={styles.note}>
      <span aria-hidden className={styles.icon}>
        {icon}
      </span>
      <p className={styles.text}>{children}</p>
      {action}
    </div>
  );
}

/** A note that can be put away until the file is opened again. */
function Advice({ icon = <InfoRegular />, children }: { icon?: ReactNode; children: ReactNode }) {
  const t = useT();
  const [read, setRead] = useState(false);
  if (read) return null;
  return (
    <Note icon={icon} action={<NoteButton onClick={() => setRead(true)}>{t('files.dismiss')}</NoteButton>}>
      {children}
    </Note>
  );
}

function NoteButton({ onClick, children }: { onClick: () => void; children: ReactNode }) {
  return (
    <Button size="small" onClick={onClick}>
      {children}
    </Button>
  );
}
