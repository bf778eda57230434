import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { type Ref, useEffect, useImperativeHandle, useLayoutEffect, useRef, useState } from 'react';
import type { CollaboratorView } from '../../../../../shared/records/views.ts';
import { useT } from '../../../../platform/i18n.ts';
import { useNotices } from '../../../../platform/notices.tsx';
import { speakerLabel } from '../../people.ts';
import { type DeskData, ownLocality } from '../desk-data.ts';
import type { LineDraft } from '../drafts/drafts.ts';
import { useDraftKeeper } from '../drafts/useDraft.ts';
import type { Waiting } from '../entry-list/usePendingEntries.ts';
import { nextSpeaker } from '../people/speakers.ts';
import { useTellSpeaking } from '../people/useChairWindow.ts';
import { EntryFields } from './EntryFields.tsx';
import { afterSaving, blankValues, type EntryValues, picked, withSpeaker } from './entry-values.ts';
import { PresenceQuestion, speakerNotPresent } from './PresenceQuestion.tsx';
import { useEntryInput } from './useEntryInput.ts';

const useStyles = makeStyles({
  root: {
    flexShrink: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
});

/** What other parts of the desk ask of the line. */
export interface EntryLineHandle {
  focus(): void;
  /** Puts a speaker into the line; the hand goes on to the text. */
  offerSpeaker(speaker: CollaboratorView): void;
  /** The next of those who asked to speak; says so where there is nobody. */
  takeNext(): void;
}

interface EntryLineProps {
  handle: Ref<EntryLineHandle>;
  meetingId: string;
  material: DeskData;
  /** What was being written when the program was left. */
  stored: LineDraft | null;
  waiting: readonly Waiting[];
  onEntry: (values: EntryValues) => void;
  /** One of those that wait was refused, and is in the line again. */
  onTakenBack: (key: string) => void;
  /** Up into the list. */
  onUp: () => void;
}

/** Where entries are typed while people speak: always at hand, empty again at once, its words kept from the first one on. */
export function EntryLine(props: EntryLineProps) {
  const { handle, meetingId, material, stored, waiting, onEntry, onTakenBack, onUp } = props;
  const styles = useStyles();
  const t = useT();
  const { tell } = useNotices();
  const speaker = useRef<HTMLInputElement>(null);
  const content = useRef<HTMLTextAreaElement>(null);
  const [untouched, setUntouched] = useState<EntryValues>(blankValues);
  const input = useEntryInput(
    stored?.line ?? blankValues,
    material.referenceLists,
    (values) => {
      const after = afterSaving(values);
      onEntry(values);
      setUntouched(after);
      input.change(() => after);
    },
    (values, rest) => {
      onEntry(values);
      input.change(() => ({ ...values, content: rest }));
    },
  );
  const { values, latest, change, refused } = input;
  const notPresent = speakerNotPresent(material, values.speaker.id);
  const next = nextSpeaker(material.speakers, values.speaker.id);
  const nextPerson = material.lookup.person(next ?? null);

  // Whoever is not on the roster counts once something of theirs is written.
  const isSpeaking = values.speaker.id !== null || values.content !== '';
  useTellSpeaking(
    meetingId,
    values.speaker.id,
    isSpeaking && values.speaker.id === null ? values.speaker.text.trim() : '',
  );

  // A new round begins in the speaker field, with the last speaker marked so that typing puts another in his place.
  useLayoutEffect(() => {
    if (untouched === blankValues && stored !== null) return content.current?.focus();
    speaker.current?.focus();
    speaker.current?.select();
  }, [untouched, stored]);

  const keeper = useDraftKeeper(`entry:${meetingId}`);
  useEffect(() => {
    const unsure = waiting.filter(({ id }) => id === null).map((one) => one.values);
    if (values === untouched && unsure.length === 0) keeper.discard();
    else keeper.keep({ line: values, waiting: unsure } satisfies LineDraft);
  }, [values, untouched, waiting, keeper]);

  // Refused words come back at the moment of the refusal, if nothing else is being written; else they stay in the list.
  const known = useRef<ReadonlySet<string>>(new Set());
  useLayoutEffect(() => {
    const allRefused = waiting.filter((one) => one.error !== null);
    const fresh = allRefused.find(({ key }) => !known.current.has(key));
    known.current = new Set(allRefused.map(({ key }) => key));
    if (fresh === undefined || latest.current !== untouched) return;
    change(() => fresh.values);
    refused(fresh.error);
    content.current?.focus();
    onTakenBack(fresh.key);
  }, [waiting, untouched, latest, change, refused, onTakenBack]);

  const offerSpeaker = (person: CollaboratorView) => {
    const name = picked(person.id, speakerLabel(person, material.lookup));
    const taken = { name, kind: 'remark', isKnown: true } as const;
    change((now) => withSpeaker(now, taken, ownLocality(material, name)));
    content.current?.focus();
  };
  useImperativeHandle(handle, () => ({
    focus: () => speaker.current?.focus(),
    offerSpeaker,
    takeNext() {
      if (nextPerson === undefined) return tell(t('desk.nobodyNext'));
      offerSpeaker(nextPerson);
    },
  }));

  return (
    <div className={styles.root}>
      <EntryFields
        name={t('desk.line')}
        input={input}
        material={material}
        speaker={speaker}
        content={content}
        onUp={onUp}
        hint={nextPerson && t('desk.next', { who: speakerLabel(nextPerson, material.lookup) })}
        question={
          notPresent && <PresenceQuestion meetingId={meetingId} material={material} person={notPresent} />
        }
        actions={
          <Button appearance="primary" onClick={input.submit} title="Ctrl+Enter">
            {t('desk.save')}
          </Button>
        }
      />
    </div>
  );
}
