import {
  Button,
  Field,
  Input,
  makeStyles,
  Select,
  tokens,
  typographyStyles,
} from '@fluentui/react-components';
import { type FormEvent, useState } from 'react';
import { useLocation } from 'wouter';
import { parseTime } from '../../../shared/dates/time-of-day.ts';
import { dayOf, formatDay, formatTime, parseDay } from '../../../shared/dates/typed.ts';
import { meetingKinds } from '../../../shared/records/meeting.ts';
import { useCommand } from '../../platform/bridge/queries.ts';
import { errorSentence, useT } from '../../platform/i18n.ts';
import { meetingPath } from '../../platform/routes.ts';
import { readAsDay, readAsTime } from '../../ui/fields/reading.ts';
import { useSelectsAll } from '../../ui/fields/useSelectsAll.ts';
import { type NewMeetingFields, periodOn } from './new-meeting.ts';
import { PeriodFields } from './PeriodFields.tsx';

const useStyles = makeStyles({
  root: {
    marginBottom: tokens.spacingVerticalXL,
    padding: tokens.spacingHorizontalL,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  heading: { ...typographyStyles.subtitle2, margin: `0 0 ${tokens.spacingVerticalS}` },
  grid: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(15rem, 1fr))',
    gap: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
  },
  wide: { gridColumn: '1 / -1' },
  pair: { display: 'flex', gap: tokens.spacingHorizontalM },
  time: { flex: '0 0 6rem', minWidth: 0 },
  input: { width: '100%', minWidth: 0 },
  grow: { flex: '1 1 0', minWidth: 0 },
  actions: { display: 'flex', gap: tokens.spacingHorizontalS, marginTop: tokens.spacingVerticalL },
  error: { color: tokens.colorStatusDangerForeground1 },
});

const people = ['chairName', 'chairTitle', 'recorderName', 'recorderTitle'] as const;

interface CreateMeetingProps {
  initial: NewMeetingFields;
  onCancel(): void;
}

/** The few fields a meeting begins with; creating it goes on to its preparation. */
export function CreateMeeting({ initial, onCancel }: CreateMeetingProps) {
  const styles = useStyles();
  const t = useT();
  const [, navigate] = useLocation();
  const create = useCommand('meeting.create');
  const [fields, setFields] = useState(initial);
  const [dayText, setDayText] = useState(formatDay(initial.startsAt));
  const [timeText, setTimeText] = useState(formatTime(initial.startsAt));
  const selectingDay = useSelectsAll(dayText);
  const selectingTime = useSelectsAll(timeText);
  const [periodChosen, setPeriodChosen] = useState(false);
  const set = (change: Partial<NewMeetingFields>) => setFields((now) => ({ ...now, ...change }));

  const day = parseDay(dayText, dayOf(new Date()));
  const time = parseTime(timeText);
  // The period follows the day until somebody chooses one.
  const period = periodChosen || !day ? fields : periodOn(day, fields.periodKind);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (fields.title.trim() === '' || day === null || time === null) return;
    const startsAt = day === '' ? '' : `${day}T${time || '00:00'}`;
    const { periodKind, periodNumber, periodYear } = period;
    create.mutate(
      { fields: { ...fields, periodKind, periodNumber, periodYear, startsAt } },
      { onSuccess: ({ id }) => navigate(meetingPath(id, 'prepare')) },
    );
  };
  return (
    <form className={styles.root} onSubmit={submit} aria-labelledby="new-meeting">
      <h2 id="new-meeting" className={styles.heading}>
        {t('meetings.create')}
      </h2>
      <div className={styles.grid}>
        <Field
          label={t('meetings.name')}
          required
          className={styles.wide}
          validationMessage={fields.title.trim() === '' ? t('common.required') : null}
        >
          <Input autoFocus value={fields.title} onChange={(_event, { value }) => set({ title: value })} />
        </Field>
        <Field label={t('meetings.kind')}>
          <Select
            value={fields.kind}
            onChange={(_event, { value }) => {
              const kind = meetingKinds.find((known) => known === value);
              if (kind) set({ kind });
            }}
          >
            {meetingKinds.map((kind) => (
              <option key={kind} value={kind}>
                {t(`meetings.kinds.${kind}`)}
              </option>
            ))}
          </Select>
        </Field>
        <PeriodFields
          period={period}
          onChange={(chosen) => {
            setPeriodChosen(true);
            set(chosen);
          }}
        />
        <div className={styles.pair}>
          <Field
            label={t('meetings.day')}
            className={styles.grow}
            hint={{ children: <span role="status">{readAsDay(t, dayText)?.words}</span> }}
            validationMessage={day === null ? t('common.dayWrong') : null}
          >
            <Input
              {...selectingDay}
              className={styles.input}
              value={dayText}
              placeholder={t('common.dayPlaceholder')}
              onChange={(_event, { value }) => setDayText(value)}
            />
          </Field>
          <Field
            label={t('meetings.time')}
            className={styles.time}
            hint={{ children: <span role="status">{readAsTime(timeText)?.words}</span> }}
            validationMessage={time === null ? t('common.timeWrong') : null}
          >
            <Input
              {...selectingTime}
              className={styles.input}
              value={timeText}
              placeholder={t('common.timePlaceholder')}
              onChange={(_event, { value }) => setTimeText(value)}
            />
          </Field>
        </div>
        <Field label={t('meetings.place')} className={styles.wide}>
          <Input value={fields.place} onChange={(_event, { value }) => set({ place: value })} />
        </Field>
        {people.map((line) => (
          <Field key={line} label={t(`meetings.${line}`)}>
            <Input value={fields[line]} onChange={(_event, { value }) => set({ [line]: value })} />
          </Field>
        ))}
      </div>
      {create.error && (
        <p role="alert" className={styles.error}>
          {errorSentence(t, create.error)}
        </p>
      )}
      <div className={styles.actions}>
        <Button type="submit" appearance="primary" disabled={create.isPending}>
          {t('meetings.createNow')}
        </Button>
        <Button onClick={onCancel}>{t('common.cancel')}</Button>
      </div>
    </form>
  );
}
