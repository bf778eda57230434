import { Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { type KeyboardEvent, useRef, useState } from 'react';
import { call } from '../../bridge/bridge.ts';
import { isComposing } from '../../frame/keys.ts';
import { useNotices } from '../../frame/notices.tsx';
import { useT } from '../../i18n.ts';
import type { Attendance } from '../attendance.ts';
import type { Lookup } from '../desk/people.ts';
import { RosterRow } from './RosterRow.tsx';
import { filterPeople, toggled } from './roster.ts';

const useStyles = makeStyles({
  filter: { maxWidth: '38rem', marginBottom: tokens.spacingVerticalS },
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    columnGap: tokens.spacingHorizontalXXL,
    columnWidth: '30rem',
  },
});

interface RosterProps {
  meetingId: string;
  attendance: Attendance;
  lookup: Lookup;
}

/** The roll call by keyboard: type to find a person, ↓ into the list, Space marks; typing on starts the next search. */
export function Roster({ meetingId, attendance, lookup }: RosterProps) {
  const styles = useStyles();
  const t = useT();
  const { tellError } = useNotices();
  const [query, setQuery] = useState('');
  const [currentId, setCurrentId] = useState<string | null>(null);
  const filter = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const shown = filterPeople(attendance.people, query, lookup);
  const tabStop = shown.find(({ id }) => id === currentId)?.id ?? shown[0]?.id;

  const mark = (collaboratorId: string, state: 'present' | 'absent', reason = '') =>
    call('attendance.mark', { meetingId, collaboratorIds: [collaboratorId], state, reason });
  const toggle = (id: string) => {
    mark(id, toggled(attendance.presenceOf(id))).catch(tellError);
  };
  const boxes = () => [...(list.current?.querySelectorAll<HTMLElement>('input[type=checkbox]') ?? [])];

  const onFilterKey = (event: KeyboardEvent) => {
    if (isComposing(event)) return;
    if (event.key === 'Escape') setQuery('');
    if (event.key !== 'ArrowDown' && event.key !== 'Enter') return;
    event.preventDefault();
    boxes()[0]?.focus();
  };
  const onListKey = (event: KeyboardEvent) => {
    const at = boxes().findIndex((box) => box.matches(':focus'));
    if (at === -1 || event.ctrlKey || event.altKey) return;
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: shown.length - 1 }[event.key];
    if (to !== undefined) {
      event.preventDefault();
      if (to < 0) filter.current?.focus();
      boxes()[to]?.focus();
    } else if (event.key.length === 1 && event.key !== ' ') {
      // The letter itself goes on into the field that has the focus now.
      filter.current?.focus();
      filter.current?.select();
    }
  };

  return (
    <>
      <Field label={t('meeting.findPerson')} hint={t('meeting.findPersonHint')} className={styles.filter}>
        <Input
          ref={filter}
          value={query}
          onChange={(_event, { value }) => setQuery(value)}
          onKeyDown={onFilterKey}
        />
      </Field>
      {shown.length === 0 && <p role="status">{t('common.noneFound', { query })}</p>}
      <ul ref={list} aria-label={t('meeting.attendance')} className={styles.list} onKeyDown={onListKey}>
        {shown.map((person) => (
          <RosterRow
            key={person.id}
            person={person}
            lookup={lookup}
            presence={attendance.presenceOf(person.id)}
            reason={attendance.reasonOf(person.id)}
            tabStop={person.id === tabStop}
            onFocus={() => setCurrentId(person.id)}
            onToggle={() => toggle(person.id)}
            onReason={(reason) => mark(person.id, 'absent', reason)}
          />
        ))}
      </ul>
    </>
  );
}
