import { makeStyles, Textarea } from '@fluentui/react-components';
import { type RefObject, useId, useState } from 'react';
import { isComposing } from '../../frame/keys.ts';
import { useT } from '../../i18n.ts';
import { anchorOf, ChoiceList, choiceId } from '../../typing/ChoiceList.tsx';
import { useChoices } from '../../typing/useChoices.ts';
import { type Mention, mentionAt, type Sign, withSpace } from './completion.ts';
import type { NameChoice } from './material.ts';

const useStyles = makeStyles({
  root: { width: '100%' },
  text: { minHeight: '0', maxHeight: '40vh', lineHeight: '20px' },
});

interface ContentFieldProps {
  id: string;
  field: RefObject<HTMLTextAreaElement | null>;
  text: string;
  onChange: (text: string) => void;
  choicesFor: (sign: Sign, query: string) => readonly NameChoice[];
  onMention: (sign: Sign, choice: NameChoice) => void;
  onEnter: () => void;
  describedBy: string;
  invalid: boolean;
}

/** What was said. `#` and `@` offer topics and localities; Enter is done, Shift+Enter makes a new line. */
export function ContentField(props: ContentFieldProps) {
  const { id, field, text, onChange, choicesFor, onMention, onEnter, describedBy, invalid } = props;
  const styles = useStyles();
  const t = useT();
  const listId = useId();
  const [mention, setMention] = useState<Mention | null>(null);

  const take = (choice: NameChoice) => {
    if (mention === null) return;
    removeAsTyped(field.current, withSpace(text, mention));
    onMention(mention.sign, choice);
  };
  const choices = mention === null ? [] : choicesFor(mention.sign, mention.query);
  const list = useChoices(choices, take);

  const look = (value: string, caret: number) => {
    const found = mentionAt(value, caret, (sign, query) => choicesFor(sign, query).length > 0);
    setMention(found);
    if (found === null) list.hide();
    else list.show();
  };

  return (
    <>
      <Textarea
        id={id}
        ref={field}
        className={styles.root}
        style={anchorOf(listId)}
        textarea={{ className: styles.text }}
        rows={3}
        resize="vertical"
        aria-autocomplete="list"
        aria-haspopup="listbox"
        aria-controls={list.open ? listId : undefined}
        aria-activedescendant={list.active && choiceId(listId, list.active)}
        aria-describedby={describedBy}
        aria-invalid={invalid}
        autoComplete="off"
        value={text}
        onChange={({ target }, { value }) => {
          onChange(value);
          look(value, target.selectionEnd);
        }}
        onKeyDown={(event) => {
          if (list.onKeyDown(event) || event.key !== 'Enter' || isComposing(event)) return;
          if (event.shiftKey || event.altKey || event.ctrlKey) return;
          event.preventDefault();
          onEnter();
        }}
        onBlur={({ currentTarget }) => {
          if (document.activeElement !== currentTarget) list.hide();
        }}
      />
      {list.open && (
        <ChoiceList
          id={listId}
          label={mention?.sign === '@' ? t('desk.locality') : t('desk.topics')}
          choices={choices}
          active={list.active}
          onPick={(choice) => {
            take(choice);
            list.hide();
          }}
        />
      )}
    </>
  );
}

/** Takes a stretch out of the text the way a person would, so that Ctrl+Z in the field can bring it back. */
function removeAsTyped(
  field: HTMLTextAreaElement | null,
  { start, end }: { start: number; end: number },
): void {
  if (field === null) return;
  field.setSelectionRange(start, end);
  document.execCommand('delete');
}
