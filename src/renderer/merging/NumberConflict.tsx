import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { Link } from 'wouter';
import type { Conflict } from '../../shared/contract/merging.ts';
import { formatMoment } from '../../shared/dates/typed.ts';
import { NumberField } from '../components/NumberField.tsx';
import { meetingPath } from '../frame/places.ts';
import { useT } from '../i18n.ts';
import { useSaveMeeting } from '../meeting/useSaveMeeting.ts';
import { ConflictFrame, type ConflictProps, Side } from './ConflictFrame.tsx';

const useStyles = makeStyles({
  title: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  day: { margin: `0 0 ${tokens.spacingVerticalS}`, color: tokens.colorNeutralForeground2 },
  link: { color: tokens.colorNeutralForeground1 },
  field: { width: '10rem' },
});

interface NumberConflictProps extends ConflictProps {
  conflict: Extract<Conflict, { kind: 'number' }>;
  /** The number was taken off one of them. */
  onTake(meetingId: string): void;
}

/** Minutes that bear one number: one of them is given another, or none for the time being. */
export function NumberConflict({ conflict, onTake, ...frame }: NumberConflictProps) {
  const t = useT();
  const { meetings, number } = conflict;
  const keys = useMemo(
    () => new Map(meetings.map(({ record }, at) => [String(at + 1), () => onTake(record.id)])),
    [meetings, onTake],
  );
  return (
    <ConflictFrame
      {...frame}
      text={t('merging.numberText')}
      what={t('merging.numberTwice', { number })}
      keys={keys}
    >
      {meetings.map(({ record, author }, at) => (
        <Side
          key={record.id}
          author={author}
          label={t('merging.numberedBy')}
          action={
            <Button onClick={() => onTake(record.id)}>{t('merging.takeNumber', { key: at + 1 })}</Button>
          }
        >
          <Numbered id={record.id} title={record.title} startsAt={record.within ?? ''} number={number} />
        </Side>
      ))}
    </ConflictFrame>
  );
}

interface NumberedProps {
  id: string;
  title: string;
  startsAt: string;
  number: number;
}

function Numbered({ id, title, startsAt, number }: NumberedProps) {
  const styles = useStyles();
  const t = useT();
  const save = useSaveMeeting(id);
  return (
    <>
      <p className={styles.title}>
        <Link href={meetingPath(id, 'conclusion')} className={styles.link}>
          {title === '' ? t('merging.untitled') : title}
        </Link>
      </p>
      <p className={styles.day}>{startsAt === '' ? t('merging.noDay') : formatMoment(startsAt)}</p>
      <NumberField
        label={t('meeting.minutesNumber')}
        value={number}
        onSave={(minutesNumber) => save({ minutesNumber })}
        className={styles.field}
      />
    </>
  );
}
