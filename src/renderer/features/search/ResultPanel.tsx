import { makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useEffect, useRef } from 'react';
import { anchorOf } from '../../ui/combo/ChoiceList.tsx';

const useStyles = makeStyles({
  root: {
    // Placed against the box, in the top layer, above whatever screen is in use.
    inset: 'auto',
    positionArea: 'bottom span-right',
    positionTryFallbacks: 'none',
    // Of the room between the left edge of the box and that of the window.
    width: 'min(46rem, 100%)',
    maxHeight: 'min(36rem, 80vh)',
    boxSizing: 'border-box',
    margin: '2px 0',
    padding: tokens.spacingVerticalXS,
    overflowY: 'auto',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    boxShadow: tokens.shadow16,
  },
});

/** What hangs under the box while it is in use; `anchor` is what the box is tied to by `anchorOf`. */
export function ResultPanel({ anchor, children }: { anchor: string; children: ReactNode }) {
  const styles = useStyles();
  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const shown = panel.current;
    // Pressing here, the scroll bar too, must not take the focus out of the box.
    const keepFocus = (event: MouseEvent) => event.preventDefault();
    shown?.addEventListener('mousedown', keepFocus);
    shown?.showPopover();
    return () => shown?.removeEventListener('mousedown', keepFocus);
  }, []);
  return (
    <div
      ref={panel}
      popover="manual"
      className={styles.root}
      style={{ positionAnchor: anchorOf(anchor).anchorName }}
    >
      {children}
    </div>
  );
}
