import { makeStyles, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import type { KeyboardEvent } from 'react';
import { useT } from '../../platform/i18n.ts';
import { ComboField } from './ComboField.tsx';
import type { Choice } from './useChoices.ts';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    minWidth: 0,
  },
  chips: { display: 'contents', listStyleType: 'none', margin: 0, padding: 0 },
  chip: {
    display: 'flex',
    alignItems: 'center',
    maxWidth: '100%',
    minHeight: '24px',
    paddingLeft: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground4,
  },
  remove: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    width: '24px',
    height: '24px',
    padding: 0,
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground2,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground4Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  input: { flex: '1 1 6rem', minWidth: 0, display: 'flex' },
});

interface ChipsFieldProps<C extends Choice> {
  id: string;
  label: string;
  chosen: readonly { readonly key: string; readonly text: string }[];
  onRemove: (key: string) => void;
  text: string;
  choices: readonly C[];
  onType: (text: string) => void;
  onPick: (choice: C) => void;
  placeholder?: string;
  describedBy?: string;
  invalid?: boolean;
}

/** Several names: those chosen as chips, and a type-ahead for one more. A chip goes by its cross, or Delete on it. */
export function ChipsField<C extends Choice>({ chosen, onRemove, ...combo }: ChipsFieldProps<C>) {
  const styles = useStyles();
  const t = useT();
  const remove = (key: string) => {
    onRemove(key);
    document.getElementById(combo.id)?.focus();
  };
  const onKeyDown = (event: KeyboardEvent, key: string) => {
    if (event.key !== 'Delete') return;
    event.preventDefault();
    remove(key);
  };
  return (
    <div className={styles.root}>
      {chosen.length > 0 && (
        <ul aria-label={combo.label} className={styles.chips}>
          {chosen.map(({ key, text }) => (
            <li key={key} className={styles.chip}>
              {text}
              <button
                type="button"
                aria-label={t('desk.removeChip', { name: text })}
                className={styles.remove}
                onClick={() => remove(key)}
                onKeyDown={(event) => onKeyDown(event, key)}
              >
                <DismissRegular aria-hidden />
              </button>
            </li>
          ))}
        </ul>
      )}
      <div className={styles.input}>
        <ComboField {...combo} />
      </div>
    </div>
  );
}
