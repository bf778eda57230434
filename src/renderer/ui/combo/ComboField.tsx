import { Input, makeStyles } from '@fluentui/react-components';
import { type KeyboardEvent, type Ref, useId } from 'react';
import { anchorOf, ChoiceList, choiceId } from './ChoiceList.tsx';
import { type Choice, useChoices } from './useChoices.ts';

const useStyles = makeStyles({
  input: { flex: '1 1 0', minWidth: 0, width: '100%' },
});

interface ComboFieldProps<C extends Choice> {
  /** For the visible label of the field. */
  id: string;
  /** What is being chosen, as the list of choices is called. */
  label: string;
  /** What the field shows: a chosen name, or what is typed. */
  text: string;
  choices: readonly C[];
  onType: (text: string) => void;
  onPick: (choice: C) => void;
  /** A choice was taken by Enter or by a click: the hand is done here. */
  onTaken?: (() => void) | undefined;
  /** The field was left, and what was marked is taken. */
  onLeave?: (() => void) | undefined;
  placeholder?: string | undefined;
  inputRef?: Ref<HTMLInputElement> | undefined;
  describedBy?: string | undefined;
  invalid?: boolean | undefined;
  /** Keys the list of choices has no use for. */
  onKeyDown?: (event: KeyboardEvent<HTMLInputElement>) => void;
}

/** One name, typed or taken from a list that shrinks while typing. Leaving the field takes the marked choice. */
export function ComboField<C extends Choice>(props: ComboFieldProps<C>) {
  const {
    id,
    label,
    text,
    choices,
    onType,
    onPick,
    onTaken,
    onLeave,
    placeholder,
    inputRef,
    describedBy,
    invalid,
    onKeyDown,
  } = props;
  const styles = useStyles();
  const listId = useId();
  const list = useChoices(choices, onPick);

  return (
    <>
      <Input
        id={id}
        ref={inputRef}
        role="combobox"
        className={styles.input}
        style={anchorOf(listId)}
        aria-autocomplete="list"
        aria-expanded={list.open}
        aria-controls={list.open ? listId : undefined}
        aria-activedescendant={list.active && choiceId(listId, list.active)}
        aria-describedby={describedBy}
        aria-invalid={invalid}
        autoComplete="off"
        spellCheck={false}
        placeholder={placeholder}
        value={text}
        onChange={(_event, { value }) => {
          onType(value);
          if (value.trim() === '') list.hide();
          else list.show();
        }}
        onKeyDown={(event) => {
          if (list.onKeyDown(event)) {
            if (event.key === 'Enter') onTaken?.();
            return;
          }
          if (event.key === 'ArrowDown' && !event.altKey) {
            event.preventDefault();
            list.show();
          } else onKeyDown?.(event);
        }}
        onBlur={({ currentTarget }) => {
          // Another window came to the front: the field is still the one in use.
          if (document.activeElement === currentTarget) return;
          if (list.active !== undefined) onPick(list.active);
          list.hide();
          onLeave?.();
        }}
      />
      {list.open && (
        <ChoiceList
          id={listId}
          label={label}
          choices={choices}
          active={list.active}
          onPick={(choice) => {
            onPick(choice);
            list.hide();
            onTaken?.();
          }}
        />
      )}
    </>
  );
}
