import { Checkbox, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { type KeyboardEvent, type ReactNode, type RefObject, useEffect, useId, useRef } from 'react';
import { momentOf } from '../../../../../shared/dates/typed.ts';
import type { Sign } from '../../../../../shared/search/signs.ts';
import { useT } from '../../../../platform/i18n.ts';
import { isKey } from '../../../../platform/keys/keys.ts';
import { isComposing } from '../../../../platform/text-field.ts';
import { type DeskData, mentionChoices, type NameChoice } from '../desk-data.ts';
import { ContentField } from './ContentField.tsx';
import { withContent, withMention } from './entry-values.ts';
import { LineMessage } from './LineMessage.tsx';
import { AgenciesField, LocalityField, SpeakerField, TopicsField } from './NameFields.tsx';
import type { EntryInput } from './useEntryInput.ts';
import { useLegacyPaste } from './useLegacyPaste.tsx';
import type { Problem } from './validate-entry.ts';

const NARROW = '@container (max-width: 620px)';

const useStyles = makeStyles({
  root: { containerType: 'inline-size', minWidth: 0 },
  grid: {
    display: 'grid',
    gridTemplateColumns: 'max-content minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXS,
    alignItems: 'center',
    [NARROW]: { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  label: { whiteSpace: 'nowrap' },
  fields: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    minWidth: 0,
    [NARROW]: { flexDirection: 'column', alignItems: 'stretch' },
  },
  longer: { flex: '5 1 0', minWidth: 0 },
  shorter: { flex: '2 1 0', minWidth: 0 },
  even: { flex: '1 1 0', minWidth: 0 },
  // The kind stands under the label of the text, in the order of the keyboard behind it.
  content: {
    display: 'flex',
    columnGap: tokens.spacingHorizontalS,
    gridColumn: 2,
    gridRow: 2,
    minWidth: 0,
    [NARROW]: { gridColumn: 'auto', gridRow: 'auto' },
  },
  contentLabel: {
    gridColumn: 1,
    gridRow: 2,
    alignSelf: 'start',
    paddingTop: '6px',
    [NARROW]: { gridColumn: 'auto', gridRow: 'auto' },
  },
  kind: {
    gridColumn: 1,
    gridRow: 2,
    alignSelf: 'end',
    marginLeft: '-8px',
    [NARROW]: { gridColumn: 'auto', gridRow: 'auto' },
  },
  text: { flex: '1 1 0', minWidth: 0 },
  actions: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS, paddingTop: '2px' },
});

interface EntryFieldsProps {
  name: string;
  input: EntryInput;
  material: DeskData;
  /** The fields by which the keyboard comes in and goes on. */
  speaker: RefObject<HTMLInputElement | null>;
  content: RefObject<HTMLTextAreaElement | null>;
  actions: ReactNode;
  /** Said under the text while it is empty. */
  hint?: string | undefined;
  /** Asked beside it. */
  question?: ReactNode;
  onUp?: () => void;
  onEscape?: () => void;
}

/** The fields of an entry in the order of the hand: who, what, and what the text can bring along. */
export function EntryFields(props: EntryFieldsProps) {
  const { name, input, material, speaker, content, actions, hint, question, onUp, onEscape } = props;
  const { values, change, trouble, submit } = input;
  const styles = useStyles();
  const t = useT();
  const id = useId();
  const messageId = `${id}-message`;
  const field = (part: string, wrong?: Problem) => ({
    id: `${id}-${part}`,
    values,
    change,
    material,
    describedBy: messageId,
    invalid: wrong !== undefined && trouble.problem === wrong,
  });
  const label = (part: string, text: string, className?: string) => (
    <label htmlFor={`${id}-${part}`} className={mergeClasses(styles.label, className)}>
      {text}
    </label>
  );
  const toContent = () => content.current?.focus();
  const legacy = useLegacyPaste(content, values.content);

  const root = useRef<HTMLElement>(null);
  useEffect(() => {
    if (trouble.problem !== null) root.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus();
  }, [trouble]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.defaultPrevented || isComposing(event)) return;
    const isSplit = isKey(event, 'split');
    if (isSplit || isKey(event, 'save')) {
      event.preventDefault();
      if (isSplit) input.split(content.current?.selectionStart ?? 0);
      else submit();
    }
    if (event.key === 'Escape') onEscape?.();
  };
  const choicesFor = (sign: Sign, query: string) =>
    mentionChoices(material, sign, query, [...values.topics, ...values.agencies]);
  const onMention = (sign: Sign, { name }: NameChoice) => change((now) => withMention(now, sign, name));

  return (
    <section ref={root} aria-label={name} className={styles.root} onKeyDown={onKeyDown}>
      <div className={styles.grid}>
        {label('speaker', t('desk.speaker'))}
        <div className={styles.fields}>
          <div className={styles.longer}>
            <SpeakerField
              {...field('speaker', 'unknown-speaker')}
              field={speaker}
              onDone={toContent}
              {...(onUp && { onUp })}
            />
          </div>
          {label('locality', t('desk.locality'))}
          <div className={styles.shorter}>
            <LocalityField {...field('locality', 'unknown-locality')} onDone={toContent} />
          </div>
        </div>
        {label('content', t('desk.content'), styles.contentLabel)}
        <div className={styles.content}>
          <div className={styles.text}>
            <ContentField
              id={`${id}-content`}
              field={content}
              text={values.content}
              onChange={(text) => change((now) => withContent(now, text, secondOf(new Date())))}
              choicesFor={choicesFor}
              onMention={onMention}
              snippets={material.snippets}
              onPaste={legacy.onPaste}
              onEnter={submit}
              describedBy={messageId}
              invalid={trouble.problem === 'no-content' || trouble.problem === 'nothing-to-split'}
            />
            {legacy.notice}
            <LineMessage id={messageId} values={values} hint={hint} question={question} {...trouble} />
          </div>
          <div className={styles.actions}>{actions}</div>
        </div>
        <Checkbox
          className={styles.kind}
          label={t('desk.reply')}
          checked={values.kind === 'reply'}
          onChange={(_event, { checked }) =>
            change((now) => ({ ...now, kind: checked ? 'reply' : 'remark' }))
          }
        />
        {label('topics', t('desk.topics'))}
        <div className={styles.fields}>
          <div className={styles.even}>
            <TopicsField {...field('topics', 'unknown-topic')} />
          </div>
          {label('agencies', t('desk.agencies'))}
          <div className={styles.even}>
            <AgenciesField {...field('agencies', 'unknown-agency')} />
          </div>
        </div>
      </div>
    </section>
  );
}

/** The clock on the wall to the second, as entries are stamped. */
function secondOf(clock: Date): string {
  return `${momentOf(clock)}:${String(clock.getSeconds()).padStart(2, '0')}`;
}
