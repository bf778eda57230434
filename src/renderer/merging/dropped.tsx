import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import { useLocation } from 'wouter';
import type { OfferedCopy } from '../../shared/contract/merging.ts';
import { CallFailed } from '../bridge/bridge.ts';
import { useNotices } from '../frame/notices.tsx';
import { useT } from '../i18n.ts';

interface Dropped {
  readonly copy: OfferedCopy | null;
  /** The copy was looked into, or is not wanted any more. */
  forget(): void;
}

const DroppedContext = createContext<Dropped>({ copy: null, forget: () => undefined });

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

/** Lets a file be dropped anywhere on the window, and goes to where it is looked into. */
export function DropArea({ children }: { children: ReactNode }) {
  const styles = useStyles();
  const t = useT();
  const { tellError } = useNotices();
  const [, navigate] = useLocation();
  const [copy, setCopy] = useState<OfferedCopy | null>(null);
  const [over, setOver] = useState(false);
  const dropped = useMemo(() => ({ copy, forget: () => setCopy(null) }), [copy]);

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
      setCopy(answer.value);
      navigate('/sharing');
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
  }, [navigate, tellError]);
  return (
    <DroppedContext.Provider value={dropped}>
      {children}
      {over && <div className={styles.veil}>{t('merging.dropHere')}</div>}
    </DroppedContext.Provider>
  );
}

/** The file that was dropped last and is still to be looked into. */
export function useDropped(): Dropped {
  return useContext(DroppedContext);
}
