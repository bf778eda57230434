import { makeStyles, tokens } from '@fluentui/react-components';
import { useCallback } from 'react';
import { formatTime } from '../../../shared/dates/typed.ts';
import { DateField } from '../../ui/fields/DateField.tsx';
import { TimeField } from '../../ui/fields/TimeField.tsx';
import { withDay, withTime } from './moment-parts.ts';

const useStyles = makeStyles({
  root: { display: 'flex', columnGap: tokens.spacingHorizontalS, minWidth: 0 },
  day: { flex: '1 1 0', minWidth: 0 },
  time: { flex: '0 0 6rem' },
});

interface MomentFieldsProps {
  dayLabel: string;
  timeLabel: string;
  value: string;
  /** The day a time is entered on where there is none, and the time of a day entered alone. */
  usual: { readonly day: string; readonly time: string };
  onSave: (moment: string) => Promise<unknown>;
  /** Which moment of which meeting. */
  of: { readonly meetingId: string; readonly end: 'start' | 'end' };
}

/** A moment in two fields, its day and its time. */
export function MomentFields({ dayLabel, timeLabel, value, usual, onSave, of }: MomentFieldsProps) {
  const styles = useStyles();
  const { day: usualDay, time: usualTime } = usual;
  const saveDay = useCallback(
    (day: string) => onSave(withDay(value, day, usualTime)),
    [value, usualTime, onSave],
  );
  const saveTime = useCallback(
    (time: string) => onSave(withTime(value, time, usualDay)),
    [value, usualDay, onSave],
  );
  return (
    <div className={styles.root}>
      <TimeField
        label={timeLabel}
        value={formatTime(value)}
        onSave={saveTime}
        className={styles.time}
        of={{ recordId: of.meetingId, field: `${of.end}Time` }}
      />
      <DateField
        label={dayLabel}
        value={value}
        onSave={saveDay}
        className={styles.day}
        of={{ recordId: of.meetingId, field: `${of.end}Day` }}
      />
    </div>
  );
}
