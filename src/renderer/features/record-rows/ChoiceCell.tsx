import { makeStyles, tokens } from '@fluentui/react-components';
import { useId, useRef, useState } from 'react';
import { useHeldSeen } from '../../platform/bridge/seen.ts';
import { errorSentence, useT } from '../../platform/i18n.ts';
import { ComboField } from '../../ui/combo/ComboField.tsx';
import type { Choice } from '../../ui/combo/useChoices.ts';
import { VisuallyHidden } from '../../ui/layout/VisuallyHidden.tsx';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column' },
  message: { color: tokens.colorStatusDangerForeground1, fontSize: tokens.fontSizeBase200 },
});

interface ChoiceCellProps {
  /** What the field is, and of which row. */
  label: string;
  stored: string;
  choices: (typed: string) => Choice[];
  onSave: (text: string) => Promise<unknown>;
  /** Hides the label: it stands elsewhere, such as in the head of the column. */
  labelled?: boolean;
}

/** A text with names offered while it is typed; it saves when a name is taken or the field is left. */
export function ChoiceCell({ label, stored, choices, onSave, labelled = false }: ChoiceCellProps) {
  const styles = useStyles();
  const t = useT();
  const id = useId();
  const messageId = useId();
  const [typed, setTyped] = useState<string | null>(null);
  useHeldSeen(typed === null ? null : {});
  const [error, setError] = useState<unknown>(null);
  /** What was taken or typed last: leaving a field takes a choice and saves it at the same moment. */
  const latest = useRef<string | null>(null);

  const note = (text: string | null) => {
    latest.current = text;
    setTyped(text);
  };
  const save = () => {
    const text = latest.current;
    if (text === null) return;
    latest.current = null;
    if (text.trim() === stored) return setTyped(null);
    onSave(text.trim()).then(
      () => {
        setTyped((now) => (now === text ? null : now));
        setError(null);
      },
      (failure: unknown) => setError(failure),
    );
  };
  return (
    <div className={styles.root}>
      <label htmlFor={id}>{labelled ? label : <VisuallyHidden>{label}</VisuallyHidden>}</label>
      <ComboField
        id={id}
        label={label}
        text={typed ?? stored}
        choices={choices(typed ?? '')}
        onType={note}
        onPick={(choice) => note(choice.label)}
        onTaken={save}
        onLeave={save}
        describedBy={messageId}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.altKey) save();
          if (event.key === 'Escape') note(null);
        }}
      />
      <div id={messageId} role="alert" className={styles.message}>
        {error === null ? null : errorSentence(t, error)}
      </div>
    </div>
  );
}
