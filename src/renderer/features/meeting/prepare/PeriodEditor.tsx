import { useState } from 'react';
import type { Meeting } from '../../../../shared/records/meeting.ts';
import { useHeldSeen } from '../../../platform/bridge/seen.ts';
import { useNotices } from '../../../platform/notices.tsx';
import { PeriodFields } from '../../meetings/PeriodFields.tsx';

type Period = Pick<Meeting, 'periodKind' | 'periodNumber' | 'periodYear'>;

interface PeriodEditorProps {
  period: Period;
  onSave: (period: Period) => Promise<unknown>;
}

/** The period of the meeting; it saves as soon as it is a whole one, not with every digit of the year. */
export function PeriodEditor({ period, onSave }: PeriodEditorProps) {
  const { tellError } = useNotices();
  const [draft, setDraft] = useState<Period | null>(null);
  useHeldSeen(draft === null ? null : {});
  const onChange = ({ periodKind, periodNumber, periodYear }: Period) => {
    const next = { periodKind, periodNumber, periodYear };
    setDraft(next);
    if (periodKind !== 'none' && periodYear < 1900) return;
    onSave(next).then(() => setDraft((now) => (now === next ? null : now)), tellError);
  };
  return <PeriodFields period={draft ?? period} onChange={onChange} />;
}
