import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { LockClosedRegular, LockOpenRegular } from '@fluentui/react-icons';
import { type FormEvent, useState } from 'react';
import { Link } from 'wouter';
import { formatMoment } from '../../../../shared/dates/typed.ts';
import { standingOf } from '../../../../shared/meeting/closing.ts';
import type { MeetingView } from '../../../../shared/records/views.ts';
import { call } from '../../../platform/bridge/bridge.ts';
import { useAnswer } from '../../../platform/bridge/queries.ts';
import { errorSentence, useT } from '../../../platform/i18n.ts';
import { useNotices } from '../../../platform/notices.tsx';
import { meetingPath } from '../../../platform/routes.ts';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    flexShrink: 0,
    marginBottom: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  words: { flex: '1 1 24rem', minWidth: 0, margin: 0, overflowWrap: 'anywhere' },
  icon: { flexShrink: 0, fontSize: '20px' },
  link: { color: tokens.colorBrandForegroundLink },
  form: {
    display: 'flex',
    flexWrap: 'wrap',
    flexBasis: '100%',
    alignItems: 'flex-end',
    gap: tokens.spacingHorizontalS,
  },
  reason: { flex: '1 1 22rem', maxWidth: '44rem' },
  error: { flexBasis: '100%', margin: 0, color: tokens.colorStatusDangerForeground1 },
});

/** That the record was closed, when and by whom, what was corrected since, and the way to correct it. */
export function RecordBand({ meeting }: { meeting: MeetingView }) {
  const styles = useStyles();
  const t = useT();
  const corrections = useAnswer('meeting.corrections', { meetingId: meeting.id });
  const [asking, setAsking] = useState(false);
  const closed = standingOf(meeting) === 'closed';
  const { closedAt, closedBy, version, correctionReason, id } = meeting;
  const count = corrections.data?.count ?? 0;
  const sentence = t('meeting.closedBand', {
    when: formatMoment(closedAt),
    who: closedBy || t('history.nobody'),
  });
  const Icon = closed ? LockClosedRegular : LockOpenRegular;
  return (
    <section aria-label={t('meeting.recordState')} className={styles.root}>
      <Icon aria-hidden className={styles.icon} />
      <p className={styles.words}>
        {closed ? sentence : t('meeting.correctingBand', { reason: correctionReason })}{' '}
        {version > 1 && t('meeting.versionBand', { version })}
      </p>
      {count > 0 && (
        <Link href={meetingPath(id, 'corrections')} className={styles.link}>
          {t('meeting.correctionCount', { count })}
        </Link>
      )}
      {closed && !asking && <Button onClick={() => setAsking(true)}>{t('meeting.correct')}</Button>}
      {closed && asking && <ReasonField meetingId={id} onDone={() => setAsking(false)} />}
    </section>
  );
}

/** Correcting is done on purpose: a reason first, then the record is open. */
function ReasonField({ meetingId, onDone }: { meetingId: string; onDone: () => void }) {
  const styles = useStyles();
  const t = useT();
  const { tell } = useNotices();
  const [reason, setReason] = useState('');
  const [asked, setAsked] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (reason.trim() === '') return;
    call('meeting.correct', { meetingId, reason }).then(({ action }) => {
      tell(t('meeting.correctDone'), { action });
      onDone();
    }, setError);
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      <Field
        label={t('meeting.correctionReason')}
        required
        className={styles.reason}
        validationMessage={asked && reason.trim() === '' ? t('common.required') : null}
      >
        <Input
          autoFocus
          value={reason}
          onChange={(_event, { value }) => setReason(value)}
          onKeyDown={(event) => {
            if (event.key === 'Escape') onDone();
          }}
        />
      </Field>
      <Button type="submit">{t('meeting.correctNow')}</Button>
      <Button appearance="subtle" onClick={onDone}>
        {t('common.cancel')}
      </Button>
      {error !== null && (
        <p role="alert" className={styles.error}>
          {errorSentence(t, error)}
        </p>
      )}
    </form>
  );
}
