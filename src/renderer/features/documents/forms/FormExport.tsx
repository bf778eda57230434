import { Button, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { DocumentRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { WrittenDocument } from '../../../../shared/contract/written.ts';
import { formatDay } from '../../../../shared/dates/typed.ts';
import { meetingName } from '../../../../shared/meeting/period.ts';
import type { NamedMeeting } from '../../../../shared/records/views.ts';
import { call } from '../../../platform/bridge/bridge.ts';
import { useAnswer } from '../../../platform/bridge/queries.ts';
import { useT } from '../../../platform/i18n.ts';
import { useNotices } from '../../../platform/notices.tsx';
import { ErrorText } from '../../../ui/layout/ErrorText.tsx';
import { QueryResult } from '../../../ui/layout/QueryResult.tsx';
import { SavedFileNotice } from '../../../ui/layout/SavedFileNotice.tsx';
import { DecisionField } from './DecisionField.tsx';
import { ownPlaceText } from './problem-text.ts';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  found: { overflowWrap: 'anywhere' },
  text: { margin: 0 },
  // A select is as wide as its longest name unless it is held back.
  meeting: { minWidth: 0, '& select': { width: '100%', minWidth: 0, textOverflow: 'ellipsis' } },
});

/** Fills a form with a meeting that is chosen here. */
export function FormExport({ formId }: { formId: string }) {
  const t = useT();
  const meetings = useAnswer('list.meetings', {});
  return (
    <QueryResult answer={meetings}>
      {(all) => {
        const [newest] = all;
        return newest === undefined ? (
          <p>{t('forms.noMeetings')}</p>
        ) : (
          <ExportOf formId={formId} meetings={all} newest={newest.id} />
        );
      }}
    </QueryResult>
  );
}

interface ExportOfProps {
  formId: string;
  meetings: readonly NamedMeeting[];
  newest: string;
}

function ExportOf({ formId, meetings, newest }: ExportOfProps) {
  const styles = useStyles();
  const t = useT();
  const { work, tellError } = useNotices();
  const [meetingId, setMeetingId] = useState(newest);
  const [written, setWritten] = useState<WrittenDocument | null>(null);
  const [error, setError] = useState<unknown>(null);
  const [isBusy, setBusy] = useState(false);
  const found = useAnswer('form.personalData', { formId, meetingId });
  const open = (found.data ?? []).filter(({ decision }) => decision === null).length;
  const waits = open > 0 || isBusy;

  const write = () => {
    if (waits) return;
    setBusy(true);
    setError(null);
    setWritten(null);
    work(t('forms.writing'), (job) => call('form.export', { formId, meetingId, job }))
      .then(setWritten, (failure: unknown) => setError(failure))
      .finally(() => setBusy(false));
  };
  return (
    <section aria-label={t('forms.exportTitle')} className={styles.root}>
      <Field label={t('forms.meeting')} className={styles.meeting}>
        <Select value={meetingId} onChange={(_event, { value }) => setMeetingId(value)}>
          {meetings.map((meeting) => (
            <option key={meeting.id} value={meeting.id}>
              {[meetingName(meeting), formatDay(meeting.startsAt)].filter((part) => part !== '').join(', ')}
            </option>
          ))}
        </Select>
      </Field>
      {open > 0 && <p className={styles.text}>{t('forms.waits', { count: open })}</p>}
      <ul className={styles.list}>
        {(found.data ?? []).map((each) => (
          <li key={each.quote} className={styles.found}>
            <DecisionField
              found={each}
              where={each.own === null ? '' : ownPlaceText(t, each.own)}
              onDecide={(decision) =>
                call('document.decide', {
                  choice: { kind: 'minutes', meetingId },
                  quote: each.quote,
                  decision,
                }).catch(tellError)
              }
            />
          </li>
        ))}
      </ul>
      <Button
        appearance="primary"
        icon={<DocumentRegular />}
        disabledFocusable={waits || found.data === undefined}
        onClick={write}
      >
        {t('forms.export')}
      </Button>
      <SavedFileNotice
        document={written}
        text={({ name, folder }) => t('forms.written', { name, folder })}
        openLabel={t('documents.open')}
      />
      <ErrorText error={error ?? found.error} />
    </section>
  );
}
