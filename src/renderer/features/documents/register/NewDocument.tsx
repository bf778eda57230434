import { Button, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { Link, useLocation } from 'wouter';
import { dayOf, formatDay } from '../../../../shared/dates/typed.ts';
import { meetingName } from '../../../../shared/meeting/period.ts';
import { type DocumentKind, meetingDocumentKinds } from '../../../../shared/records/document-kinds.ts';
import { useAnswer } from '../../../platform/bridge/queries.ts';
import { useT } from '../../../platform/i18n.ts';
import { newestFirst } from '../../meetings/newest-first.ts';
import { documentAt, documentPath } from '../document-path.ts';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-end',
    gap: tokens.spacingHorizontalM,
    marginBottom: tokens.spacingVerticalL,
  },
  kind: { width: '16rem' },
  of: { flex: '0 1 32rem', minWidth: '16rem' },
  none: { margin: 0, color: tokens.colorNeutralForeground2 },
  link: { color: tokens.colorBrandForegroundLink },
});

const openKinds: readonly DocumentKind[] = [...meetingDocumentKinds, 'reminder'];

/** Which document is to be written: its kind, and the meeting or the unit it is about. */
export function NewDocument({ onCancel }: { onCancel(): void }) {
  const styles = useStyles();
  const t = useT();
  const [, navigate] = useLocation();
  const [kind, setKind] = useState<DocumentKind>('announcement');
  const [chosen, setChosen] = useState<string | null>(null);
  const today = dayOf(new Date());
  const meetings = useAnswer('meeting.list', {});
  const board = useAnswer('task.board', { unit: null, today, limit: 1 });
  const choices =
    kind === 'reminder'
      ? (board.data?.units ?? []).map(({ unit, open }) => ({
          value: unit,
          text: t('tasks.unitOpen', { unit, count: open }),
        }))
      : newestFirst(meetings.data ?? []).map((meeting) => ({
          value: meeting.id,
          text: [meetingName(meeting) || t('meeting.untitled'), formatDay(meeting.startsAt.slice(0, 10))]
            .filter((part) => part !== '')
            .join(' · '),
        }));
  const of = choices.find(({ value }) => value === chosen)?.value ?? choices[0]?.value;
  const open = () => {
    const choice = of === undefined ? null : documentAt(kind, of, today);
    if (choice !== null) navigate(documentPath(choice));
  };
  return (
    <form
      className={styles.root}
      aria-label={t('documents.newDocument')}
      onSubmit={(event) => {
        event.preventDefault();
        open();
      }}
    >
      <Field label={t('documents.newKind')} className={styles.kind}>
        <Select
          autoFocus
          value={kind}
          onChange={(_event, { value }) => {
            setKind(openKinds.find((each) => each === value) ?? kind);
            setChosen(null);
          }}
        >
          {/* What goes to one unit is begun from the meeting, where its units are known. */}
          {openKinds.map((each) => (
            <option key={each} value={each}>
              {t(`history.codes.${each}`)}
            </option>
          ))}
        </Select>
      </Field>
      {choices.length > 0 ? (
        <Field
          label={t(kind === 'reminder' ? 'documents.forUnit' : 'documents.forMeeting')}
          className={styles.of}
        >
          <Select value={of ?? ''} onChange={(_event, { value }) => setChosen(value)}>
            {choices.map(({ value, text }) => (
              <option key={value} value={value}>
                {text}
              </option>
            ))}
          </Select>
        </Field>
      ) : (
        <p className={styles.none}>
          {t(kind === 'reminder' ? 'documents.noUnits' : 'documents.noMeetings')}{' '}
          <Link href={kind === 'reminder' ? '/tasks' : '/meetings'} className={styles.link}>
            {t(kind === 'reminder' ? 'documents.toTasks' : 'documents.toMeetings')}
          </Link>
        </p>
      )}
      <Button type="submit" appearance="primary" disabled={of === undefined}>
        {t('documents.openNew')}
      </Button>
      <Button onClick={onCancel}>{t('common.cancel')}</Button>
    </form>
  );
}
