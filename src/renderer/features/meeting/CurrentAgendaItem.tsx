import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDownRegular, ChevronUpRegular } from '@fluentui/react-icons';
import { useCallback, useEffect } from 'react';
import { plan } from '../../../shared/meeting/plan.ts';
import type { MeetingDetail } from '../../../shared/records/views.ts';
import { call } from '../../platform/bridge/bridge.ts';
import { useT } from '../../platform/i18n.ts';
import { useNotices } from '../../platform/notices.tsx';
import { clockText } from './prepare/plan-text.ts';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    minWidth: 0,
    marginBottom: tokens.spacingVerticalM,
  },
  item: {
    minWidth: 0,
    maxWidth: '38rem',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    color: tokens.colorNeutralForeground2,
  },
});

/** The item of the agenda in hand while the meeting runs; Alt+Page Down and Alt+Page Up go on and back. */
export function CurrentAgendaItem({ detail: { meeting, agenda } }: { detail: MeetingDetail }) {
  const styles = useStyles();
  const t = useT();
  const { tellError } = useNotices();
  const at = agenda.findIndex(({ id }) => id === meeting.agendaItemId);
  const before = agenda[at - 1]?.id;
  const after = agenda[at + 1]?.id;
  const go = useCallback(
    (agendaItemId: string | undefined) => {
      if (agendaItemId === undefined) return;
      call('record.edit', { type: 'meeting', id: meeting.id, fields: { agendaItemId } }).catch(tellError);
    },
    [meeting.id, tellError],
  );
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (!event.altKey || event.ctrlKey || event.shiftKey) return;
      if (event.key !== 'PageDown' && event.key !== 'PageUp') return;
      event.preventDefault();
      go(event.key === 'PageDown' ? after : before);
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [go, before, after]);

  const item = agenda[at];
  const clock = clockText(
    plan(
      meeting.startsAt,
      agenda.map(({ time }) => time),
    )[at],
  );
  const words =
    item === undefined
      ? t('meeting.noItem')
      : [item.content, clock].filter((part) => part !== '').join(' · ');
  const text = t('meeting.itemInHand', { number: at + 1, total: agenda.length, words });
  return (
    <section aria-label={t('meeting.inHand')} className={styles.root}>
      <Button
        size="small"
        appearance="subtle"
        icon={<ChevronUpRegular />}
        aria-label={t('meeting.itemBefore')}
        title={`${t('meeting.itemBefore')} (Alt+Page Up)`}
        disabledFocusable={before === undefined}
        onClick={() => go(before)}
      />
      <Button
        size="small"
        appearance="subtle"
        icon={<ChevronDownRegular />}
        aria-label={t('meeting.itemAfter')}
        title={`${t('meeting.itemAfter')} (Alt+Page Down)`}
        disabledFocusable={after === undefined}
        onClick={() => go(after)}
      />
      <span role="status" className={styles.item} title={text}>
        {text}
      </span>
    </section>
  );
}
