import { type RefObject, useMemo } from 'react';
import { type T, useT } from '../../../../platform/i18n.ts';
import { isKey } from '../../../../platform/keys/keys.ts';
import { isComposing } from '../../../../platform/text-field.ts';
import { ChipsField } from '../../../../ui/combo/ChipsField.tsx';
import { ComboField } from '../../../../ui/combo/ComboField.tsx';
import {
  agencyChoices,
  type ChoiceWords,
  type DeskData,
  localityChoices,
  ownLocality,
  queryOf,
  topicChoices,
} from '../desk-data.ts';
import { type SpeakerChoice, speakerChoices } from '../people/speaker-choices.ts';
import { type EntryValues, type Name, typed, withName, withSpeaker } from './entry-values.ts';
import type { ChangeValues } from './useEntryInput.ts';

interface NameFieldProps {
  id: string;
  values: EntryValues;
  change: ChangeValues;
  material: DeskData;
  describedBy: string;
  invalid: boolean;
}

interface FirstFieldProps extends NameFieldProps {
  /** The hand goes on to the text. */
  onDone: () => void;
}

/** Who spoke: a collaborator by any part of name, code, unit or locality, or, asked for, anybody else as typed. */
export function SpeakerField(
  props: FirstFieldProps & { field: RefObject<HTMLInputElement | null>; onUp?: () => void },
) {
  const { id, values, change, material, describedBy, invalid, onDone, onUp, field } = props;
  const t = useT();
  const words = useChoiceWords();
  const choices = speakerChoices(material, values.speaker, words);
  const take = (choice: SpeakerChoice) =>
    change((now) => withSpeaker(now, choice, ownLocality(material, choice.name)));
  return (
    <ComboField
      id={id}
      inputRef={field}
      label={t('desk.speaker')}
      text={values.speaker.text}
      choices={choices}
      onType={(text) => change((now) => ({ ...now, speaker: typed(text), speakerConfirmed: false }))}
      onPick={take}
      onTaken={onDone}
      placeholder={t('desk.speakerHint')}
      describedBy={describedBy}
      invalid={invalid}
      onKeyDown={(event) => {
        if (isComposing(event) || event.altKey || event.ctrlKey) return;
        const deliberate = choices.find(({ isDeliberate }) => isDeliberate);
        if (isKey(event, 'outsider') && deliberate !== undefined) take(deliberate);
        const go = { Enter: onDone, ArrowUp: onUp }[event.key];
        if (go === undefined) return;
        // The key ends here; where the focus goes, Enter would make a new line.
        event.preventDefault();
        go();
      }}
    />
  );
}

/** The place it is about; the speaker's own is offered. */
export function LocalityField({
  id,
  values,
  change,
  material,
  describedBy,
  invalid,
  onDone,
}: FirstFieldProps) {
  const t = useT();
  const words = useChoiceWords();
  const put = (locality: Name) => change((now) => ({ ...now, locality, localityOffered: false }));
  return (
    <ComboField
      id={id}
      label={t('desk.locality')}
      text={values.locality.text}
      choices={localityChoices(material, queryOf(values.locality), words)}
      onType={(text) => put(typed(text))}
      onPick={({ name }) => put(name)}
      onTaken={onDone}
      placeholder={t('desk.localityHint')}
      describedBy={describedBy}
      invalid={invalid}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || event.ctrlKey || isComposing(event)) return;
        event.preventDefault();
        onDone();
      }}
    />
  );
}

export function TopicsField({ id, values, change, material, describedBy, invalid }: NameFieldProps) {
  const t = useT();
  return (
    <ChipsField
      id={id}
      label={t('desk.topics')}
      chosen={chips(values.topics)}
      onRemove={(key) =>
        change((now) => ({ ...now, topics: now.topics.filter((name) => keyOf(name) !== key) }))
      }
      text={values.topicText}
      choices={topicChoices(material, values.topicText, values.topics)}
      onType={(topicText) => change((now) => ({ ...now, topicText }))}
      onPick={({ name }) => change((now) => ({ ...now, topics: withName(now.topics, name), topicText: '' }))}
      placeholder={t('desk.topicsHint')}
      describedBy={describedBy}
      invalid={invalid}
    />
  );
}

export function AgenciesField({ id, values, change, material, describedBy, invalid }: NameFieldProps) {
  const t = useT();
  const words = useChoiceWords();
  return (
    <ChipsField
      id={id}
      label={t('desk.agencies')}
      chosen={chips(values.agencies)}
      onRemove={(key) =>
        change((now) => ({ ...now, agencies: now.agencies.filter((name) => keyOf(name) !== key) }))
      }
      text={values.agencyText}
      choices={agencyChoices(material, values.agencyText, values.agencies, words)}
      onType={(agencyText) => change((now) => ({ ...now, agencyText }))}
      onPick={({ name }) =>
        change((now) => ({ ...now, agencies: withName(now.agencies, name), agencyText: '' }))
      }
      placeholder={t('desk.agenciesHint')}
      describedBy={describedBy}
      invalid={invalid}
    />
  );
}

function chips(names: readonly Name[]): { key: string; text: string }[] {
  return names.map((name) => ({ key: keyOf(name), text: name.text }));
}

function keyOf({ id, text }: Name): string {
  return id ?? text;
}

export function useChoiceWords(): ChoiceWords {
  const t = useT();
  return useMemo(() => choiceWords(t), [t]);
}

function choiceWords(t: T): ChoiceWords {
  return {
    absent: t('desk.markedAbsent'),
    registered: (number) => t('desk.registeredAs', { number }),
    outsider: t('desk.outsider'),
    roles: {
      chair: t('desk.roles.chair'),
      recorder: t('desk.roles.recorder'),
      guest: t('desk.roles.guest'),
      named: t('desk.roles.named'),
    },
    add: (name) => t('desk.addName', { name }),
  };
}
