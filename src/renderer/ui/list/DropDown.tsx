import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons';
import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { anchorOf } from '../combo/ChoiceList.tsx';

const useStyles = makeStyles({
  surface: {
    inset: 'auto',
    // Under its button, or wherever there is room.
    positionArea: 'bottom span-right',
    positionTryFallbacks: 'flip-inline, flip-block, flip-block flip-inline',
    boxSizing: 'border-box',
    width: 'min(24rem, 94vw)',
    maxHeight: '80vh',
    margin: '4px 0',
    padding: tokens.spacingHorizontalM,
    overflowY: 'auto',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    boxShadow: tokens.shadow16,
  },
  chevron: { marginLeft: tokens.spacingHorizontalXS },
  content: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
});

interface DropDownProps {
  /** What the button says, and what is behind it. */
  readonly label: string;
  readonly icon?: React.JSX.Element;
  /** Only there while it is open. */
  children(close: () => void): ReactNode;
}

/** A button with something to fill in behind it; Esc and a press elsewhere close it, and the focus comes back. */
export function DropDown({ label, icon, children }: DropDownProps) {
  const styles = useStyles();
  const id = useId();
  const surface = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);

  useEffect(() => {
    const box = surface.current;
    if (box === null) return;
    const onToggle = () => setOpen(box.matches(':popover-open'));
    box.addEventListener('toggle', onToggle);
    return () => box.removeEventListener('toggle', onToggle);
  }, []);
  useEffect(() => {
    if (isOpen) surface.current?.querySelector<HTMLElement>('input, button')?.focus();
  }, [isOpen]);

  const close = () => {
    surface.current?.hidePopover();
    button.current?.focus();
  };
  return (
    <>
      <Button
        ref={button}
        icon={icon}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        style={anchorOf(id)}
        onClick={() => surface.current?.togglePopover()}
      >
        {label}
        <ChevronDownRegular aria-hidden className={styles.chevron} />
      </Button>
      <div
        ref={surface}
        role="dialog"
        aria-label={label}
        popover="auto"
        className={styles.surface}
        style={{ positionAnchor: anchorOf(id).anchorName }}
      >
        {isOpen && <div className={styles.content}>{children(close)}</div>}
      </div>
    </>
  );
}
