import { makeStyles, tokens } from '@fluentui/react-components';
import { type RefObject, useId, useRef, useState } from 'react';
import type { CollaboratorView } from '../../../../../shared/records/views.ts';
import { useT } from '../../../../platform/i18n.ts';
import { isComposing } from '../../../../platform/text-field.ts';
import { ComboField } from '../../../../ui/combo/ComboField.tsx';
import type { DeskData } from '../desk-data.ts';
import { useChoiceWords } from '../entry-line/NameFields.tsx';
import { registerChoices } from './speaker-choices.ts';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: '2px', flexShrink: 0, padding: '0 4px 4px' },
  label: { fontWeight: tokens.fontWeightSemibold },
});

interface RegisterFieldProps {
  field: RefObject<HTMLInputElement | null>;
  material: DeskData;
  onRegister: (person: CollaboratorView) => void;
  /** Back to what was being written. */
  onLeave: () => void;
}

/** Puts people on the list of those who want to speak, one after the other. A name counts once Enter was pressed. */
export function RegisterField({ field, material, onRegister, onLeave }: RegisterFieldProps) {
  const styles = useStyles();
  const t = useT();
  const id = useId();
  const words = useChoiceWords();
  const [text, setText] = useState('');
  const marked = useRef<string | null>(null);
  return (
    <section
      aria-label={t('desk.register')}
      className={styles.root}
      onBlur={() => {
        setText('');
        marked.current = null;
      }}
    >
      <label htmlFor={id} className={styles.label}>
        {t('desk.register')}
      </label>
      <ComboField
        id={id}
        inputRef={field}
        label={t('desk.register')}
        text={text}
        choices={registerChoices(material, text, words)}
        onType={setText}
        onPick={(choice) => {
          marked.current = choice.name.id;
        }}
        onTaken={() => {
          const person = material.lookup.person(marked.current);
          marked.current = null;
          setText('');
          if (person !== undefined) onRegister(person);
        }}
        placeholder={t('desk.registerHint')}
        onKeyDown={(event) => {
          if (event.key === 'Escape' && !isComposing(event)) onLeave();
        }}
      />
    </section>
  );
}
