import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { type ReactNode, useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import { CallFailed } from '../../platform/bridge/bridge.ts';
import { useT } from '../../platform/i18n.ts';
import { useNotices } from '../../platform/notices.tsx';
import { checkingPath } from '../documents/checking/checking-path.ts';
import { useMerge } from './MergeProvider.tsx';

const useStyles = makeStyles({
  veil: {
    ...typographyStyles.subtitle1,
    position: 'fixed',
    inset: 0,
    zIndex: 1,
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    pointerEvents: 'none',
    border: `3px dashed ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorNeutralBackgroundAlpha2,
  },
});

/** What Word calls its files: they are checked, everything else is a copy to be brought in. */
const WORD = /\.(?:docx|docm|doc)$/i;

/** Lets a file be dropped anywhere on the window, and goes to where it is looked into. */
export function DropArea({ children }: { children: ReactNode }) {
  const styles = useStyles();
  const t = useT();
  const { tellError } = useNotices();
  const [, navigate] = useLocation();
  const { lookInto } = useMerge();
  const [over, setOver] = useState(false);

  useEffect(() => {
    const onDragOver = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      setOver(true);
    };
    const onDragLeave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    };
    const offer = async (file: File) => {
      const answer = await window.giaoban.drop(file);
      if (!answer.ok) return tellError(new CallFailed(answer.error));
      if (WORD.test(file.name)) return navigate(checkingPath(answer.value.token));
      navigate('/sharing');
      lookInto(answer.value);
    };
    const onDrop = (event: DragEvent) => {
      setOver(false);
      const file = event.dataTransfer?.files.item(0);
      if (!file) return;
      event.preventDefault();
      void offer(file);
    };
    window.addEventListener('dragover', onDragOver);
    window.addEventListener('dragleave', onDragLeave);
    window.addEventListener('drop', onDrop);
    return () => {
      window.removeEventListener('dragover', onDragOver);
      window.removeEventListener('dragleave', onDragLeave);
      window.removeEventListener('drop', onDrop);
    };
  }, [navigate, lookInto, tellError]);
  return (
    <>
      {children}
      {over && <div className={styles.veil}>{t('merging.dropHere')}</div>}
    </>
  );
}
