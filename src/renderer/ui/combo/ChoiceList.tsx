import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { Choice } from './useChoices.ts';

const useStyles = makeStyles({
  list: {
    // Placed against the field it belongs to, in the top layer, so that no scrolling box cuts it off.
    inset: 'auto',
    positionTryFallbacks: 'flip-block, flip-inline',
    minWidth: 'anchor-size(width)',
    maxWidth: 'min(36rem, 94vw)',
    maxHeight: 'min(19rem, 45vh)',
    boxSizing: 'border-box',
    margin: '2px 0',
    padding: tokens.spacingVerticalXXS,
    overflowY: 'auto',
    listStyleType: 'none',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    boxShadow: tokens.shadow16,
  },
  choice: {
    display: 'flex',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'baseline',
    padding: `3px ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  active: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    outline: `2px solid ${tokens.colorStrokeFocus2}`,
    outlineOffset: '-2px',
  },
  detail: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

interface ChoiceListProps<C extends Choice> {
  id: string;
  /** What is being chosen, for those who cannot see the field above. */
  label: string;
  choices: readonly C[];
  active: C | undefined;
  onPick: (choice: C) => void;
}

/** The list of choices under (or above) a field whose style has `anchorOf(id)`. The field keeps the focus. */
export function ChoiceList<C extends Choice>({ id, label, choices, active, onPick }: ChoiceListProps<C>) {
  const styles = useStyles();
  const list = useRef<HTMLDivElement>(null);

  useEffect(() => {
    list.current?.showPopover();
  }, []);
  useEffect(() => {
    list.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' });
  });

  return (
    <div
      ref={list}
      id={id}
      role="listbox"
      tabIndex={-1}
      aria-label={label}
      popover="manual"
      className={styles.list}
      style={{ positionAnchor: anchorName(id), positionArea: 'top span-right' }}
    >
      {choices.map((choice) => (
        <div
          key={choice.id}
          id={choiceId(id, choice)}
          role="option"
          tabIndex={-1}
          aria-selected={choice === active}
          className={mergeClasses(styles.choice, choice === active && styles.active)}
          onMouseDown={(event) => {
            // Pressing must not take the focus out of the field.
            event.preventDefault();
            onPick(choice);
          }}
        >
          <span>{choice.label}</span>
          {choice.detail !== undefined && <span className={styles.detail}>{choice.detail}</span>}
        </div>
      ))}
    </div>
  );
}

/** Ties a list to its field: goes into the style of the field. */
export function anchorOf(id: string): { anchorName: string } {
  return { anchorName: anchorName(id) };
}

/** The id of a choice in a list, for `aria-activedescendant`. */
export function choiceId(id: string, choice: Choice): string {
  return `${id}-${choice.id}`;
}

function anchorName(id: string): string {
  return `--${id.replace(/[^\w-]/g, '_')}`;
}
