import { makeStyles, Textarea } from '@fluentui/react-components';
import { type ClipboardEvent, type RefObject, useId } from 'react';
import { personalDataIn } from '../../../../../shared/text/personal-data.ts';
import { isComposing } from '../../../../platform/text-field.ts';
import { anchorOf, ChoiceList, choiceId } from '../../../../ui/combo/ChoiceList.tsx';
import { Underlines } from '../../../../ui/personal-data/Underlines.tsx';
import { type OfferSource, useAutocomplete } from './useAutocomplete.ts';

const useStyles = makeStyles({
  root: { position: 'relative', display: 'flex' },
  field: { width: '100%' },
  text: { minHeight: '0', maxHeight: '40vh', lineHeight: '20px' },
});

interface ContentFieldProps extends OfferSource {
  id: string;
  field: RefObject<HTMLTextAreaElement | null>;
  text: string;
  onChange: (text: string) => void;
  onPaste: (event: ClipboardEvent<HTMLTextAreaElement>) => void;
  onEnter: () => void;
  describedBy: string;
  invalid: boolean;
}

/** What was said. `#`, `@` and short forms offer what they mean; Enter is done, Shift+Enter makes a new line. */
export function ContentField(props: ContentFieldProps) {
  const { id, field, text, onChange, onPaste, onEnter, describedBy, invalid, ...source } = props;
  const styles = useStyles();
  const listId = useId();
  const { offered, look, moved, hide, onKeyDown } = useAutocomplete(field, source);
  const marks = personalDataIn(text);

  return (
    <div className={styles.root}>
      <Textarea
        id={id}
        ref={field}
        className={styles.field}
        style={anchorOf(listId)}
        textarea={{ className: styles.text }}
        rows={3}
        resize="vertical"
        aria-autocomplete="list"
        aria-haspopup="listbox"
        aria-controls={offered === null ? undefined : listId}
        aria-activedescendant={offered?.active && choiceId(listId, offered.active)}
        aria-describedby={describedBy}
        aria-invalid={invalid}
        autoComplete="off"
        value={text}
        onChange={({ target }, { value }) => {
          onChange(value);
          look(value, target.selectionEnd);
        }}
        onPaste={onPaste}
        onSelect={({ currentTarget }) => moved(currentTarget.selectionEnd)}
        onKeyDown={(event) => {
          if (onKeyDown(event) || event.key !== 'Enter' || isComposing(event)) return;
          if (event.shiftKey || event.altKey || event.ctrlKey) return;
          event.preventDefault();
          onEnter();
        }}
        onBlur={({ currentTarget }) => {
          if (document.activeElement !== currentTarget) hide();
        }}
      />
      {marks.length > 0 && <Underlines field={field} text={text} marks={marks} />}
      {offered !== null && (
        <ChoiceList
          id={listId}
          label={offered.label}
          choices={offered.choices}
          active={offered.active}
          onPick={({ id: choice }) => offered.take(choice)}
        />
      )}
    </div>
  );
}
