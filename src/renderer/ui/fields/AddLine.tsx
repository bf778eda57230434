import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons';
import { type ClipboardEvent, type FormEvent, type ReactNode, useRef, useState } from 'react';
import { comparedWith, type PastedLine, pastedLines } from '../../../shared/roster/pasted-lines.ts';
import { fold } from '../../../shared/text/fold.ts';
import { errorSentence, useT } from '../../platform/i18n.ts';
import { PastedLines } from './PastedLines.tsx';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    '@media (max-width: 900px)': { flexWrap: 'wrap' },
    alignItems: 'flex-start',
    gap: tokens.spacingHorizontalM,
    marginBottom: tokens.spacingVerticalM,
    '& > *': { minWidth: 0, maxWidth: '100%' },
  },
  field: { flex: '0 1 26rem', minWidth: 0 },
  // Level with the inputs, under the height of a label.
  input: { width: '100%', minWidth: 0 },
  button: { flexShrink: 0, marginTop: '26px' },
});

interface AddLineProps {
  label: string;
  placeholder?: string;
  /** Names that are there already; the same name again is pointed out, not refused. */
  existing: readonly string[];
  onAdd(name: string): Promise<unknown>;
  /** Adds the names of several pasted lines at once, where the list takes them. */
  onAddAll?: ((names: readonly string[]) => Promise<unknown>) | undefined;
  /** Further choices, between the name and the button. */
  children?: ReactNode;
}

/** One line that adds to a list: a name, Enter, and it is ready for the next. */
export function AddLine({ label, placeholder, existing, onAdd, onAddAll, children }: AddLineProps) {
  const styles = useStyles();
  const t = useT();
  const [name, setName] = useState('');
  const [error, setError] = useState<unknown>(null);
  const typed = fold(name.trim());
  const known = typed === '' ? undefined : existing.find((other) => fold(other) === typed);

  const [pasted, setPasted] = useState<readonly PastedLine<string>[] | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const onPaste = (event: ClipboardEvent) => {
    const rows = onAddAll === undefined ? null : pastedLines(event.clipboardData.getData('text/plain'));
    if (rows === null) return;
    event.preventDefault();
    setPasted(
      comparedWith(
        existing,
        rows.map(([first = '']) => first),
        (line) => line,
      ),
    );
  };
  const settle = (next: string) => {
    setPasted(null);
    setName(next);
    input.current?.focus();
  };
  const addAll = (lines: readonly PastedLine<string>[], add: NonNullable<AddLineProps['onAddAll']>) => {
    setPasted(null);
    add(lines.filter(({ known: there }) => there === null).map(({ row }) => row)).then(
      () => {
        setError(null);
        settle('');
      },
      (failure: unknown) => setError(failure),
    );
  };

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (typed === '') return;
    onAdd(name).then(
      () => {
        setName('');
        setError(null);
      },
      (failure: unknown) => setError(failure),
    );
  };
  return (
    <>
      <form className={styles.root} onSubmit={submit}>
        <Field
          label={label}
          className={styles.field}
          validationState={error === null ? 'warning' : 'error'}
          validationMessage={messageOf()}
        >
          <Input
            ref={input}
            className={styles.input}
            value={name}
            onPaste={onPaste}
            placeholder={placeholder}
            onChange={(_event, data) => setName(data.value)}
          />
        </Field>
        {children}
        <Button type="submit" appearance="primary" icon={<AddRegular />} className={styles.button}>
          {t('common.add')}
        </Button>
      </form>
      {pasted !== null && onAddAll !== undefined && (
        <PastedLines
          lines={pasted}
          onAdd={() => addAll(pasted, onAddAll)}
          onJoin={() => settle(pasted.map(({ text }) => text).join(' '))}
          onCancel={() => settle(name)}
        />
      )}
    </>
  );

  function messageOf(): string | null {
    if (error !== null) return errorSentence(t, error);
    return known === undefined ? null : t('common.alreadyThere', { name: known });
  }
}
