import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { parseItemTime, plan } from '../../../../shared/meeting/plan.ts';
import type { MeetingDetail } from '../../../../shared/records/views.ts';
import { useT } from '../../../platform/i18n.ts';
import { Section } from '../../../ui/layout/Section.tsx';
import { useAddAll } from '../../../ui/records/useAddAll.ts';
import { useFrozen } from '../../record-rows/Frozen.tsx';
import { saidIn } from '../../record-rows/pasting.ts';
import { RecordRows } from '../../record-rows/RecordRows.tsx';
import { useRecordRows } from '../../record-rows/useRecordRows.ts';
import { pastedItem } from './pasted-items.ts';
import { clockText } from './plan-text.ts';

const useStyles = makeStyles({
  hint: { margin: `0 0 ${tokens.spacingVerticalS}`, color: tokens.colorNeutralForeground2 },
  warning: { fontWeight: tokens.fontWeightSemibold },
});

/** The agenda: each item begins at its own time or when the one before it ends; the plan says when that is. */
export function AgendaSection({ detail: { meeting, agenda } }: { detail: MeetingDetail }) {
  const styles = useStyles();
  const t = useT();
  const isFrozen = useFrozen();
  const addAll = useAddAll();
  const acts = useRecordRows<'time' | 'content' | 'presenter'>('agendaItem', meeting.id, agenda, (number) =>
    t('meeting.agendaItem', { number }),
  );
  const planned = useMemo(
    () =>
      plan(
        meeting.startsAt,
        agenda.map(({ time }) => time),
      ),
    [meeting.startsAt, agenda],
  );
  return (
    <Section title={t('meeting.agenda')} count={agenda.length}>
      {!isFrozen && <p className={styles.hint}>{t('meeting.agendaHint')}</p>}
      <RecordRows
        label={t('meeting.agenda')}
        columns={[
          {
            field: 'time',
            label: t('meeting.agendaTime'),
            width: '8rem',
            placeholder: t('meeting.agendaTimeHint'),
            understands: (typed) => parseItemTime(typed) !== null,
            wrong: t('meeting.agendaTimeWrong'),
            selectsAll: true,
          },
          {
            field: 'content',
            label: t('meeting.agendaContent'),
            width: 'auto',
            multiline: true,
            leavesOffice: true,
          },
          { field: 'presenter', label: t('meeting.agendaPresenter'), width: '14rem', leavesOffice: true },
        ]}
        rows={agenda}
        note={{
          head: t('meeting.planned'),
          width: '8.5rem',
          of: ({ time }, at) => (
            <>
              {parseItemTime(time) === null ? t('meeting.noTime') : clockText(planned[at])}
              {planned[at]?.overlaps && <div className={styles.warning}>{t('meeting.overlaps')}</div>}
            </>
          ),
        }}
        pasting={{
          existing: agenda.map(({ time, content, presenter }) =>
            saidIn(new Map(Object.entries({ time, content, presenter }))),
          ),
          read: pastedItem,
          onAddAll: (rows) =>
            addAll({
              type: 'agendaItem',
              rows: rows.map((fields) => ({ meetingId: meeting.id, ...Object.fromEntries(fields) })),
            }),
        }}
        {...acts}
      />
    </Section>
  );
}
