import { Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { type KeyboardEvent, useRef, useState } from 'react';
import { momentOf } from '../../../../shared/dates/typed.ts';
import type { Lookup } from '../../../../shared/meeting/lookup.ts';
import type { CollaboratorView, MeetingView } from '../../../../shared/records/views.ts';
import { useT } from '../../../platform/i18n.ts';
import { useNotices } from '../../../platform/notices.tsx';
import { isComposing } from '../../../platform/text-field.ts';
import { shownName } from '../../collaborators/shown-name.ts';
import { useFrozen } from '../../record-rows/Frozen.tsx';
import type { Attendance } from '../attendance.ts';
import { RosterRow } from './RosterRow.tsx';
import { filterPeople, firstMatch, rosterAct, toggled } from './roster.ts';
import { useMarks } from './useMarks.ts';

const useStyles = makeStyles({
  filter: { maxWidth: '46rem', marginBottom: tokens.spacingVerticalS },
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    columnGap: tokens.spacingHorizontalXXL,
    columnWidth: '30rem',
  },
});

interface RosterProps {
  meeting: MeetingView;
  attendance: Attendance;
  lookup: Lookup;
}

/**
 * The roll call by keyboard: a code or a name and Enter marks a person present, Ctrl+Enter as late; ↓ goes into the
 * list, where Space marks, F2 opens the details and Delete takes off; typing on starts the next search.
 */
export function Roster({ meeting, attendance, lookup }: RosterProps) {
  const styles = useStyles();
  const t = useT();
  const { tell, tellError } = useNotices();
  const isFrozen = useFrozen();
  const marks = useMarks(meeting.id);
  const [query, setQuery] = useState('');
  const [currentId, setCurrentId] = useState<string | null>(null);
  const [openId, setOpenId] = useState<string | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const rows = useRef<HTMLUListElement>(null);
  const typed = query.trim() !== '';
  const found = filterPeople(attendance.list, query, lookup);
  const first = firstMatch(attendance, query, lookup);
  // Somebody who was not invited can still be called in.
  const shown = first !== undefined && found.length === 0 ? [first] : found;
  const tabStop = shown.find(({ id }) => id === currentId)?.id ?? shown[0]?.id;
  const boxes = () => [...(rows.current?.querySelectorAll<HTMLElement>('input[type=checkbox]') ?? [])];

  const present = (person: CollaboratorView, arrivedAt: string) => {
    marks.mark(person.id, 'present', { arrivedAt, substitute: '' }).then(() => {
      tell(
        t(arrivedAt === '' ? 'meeting.markedPresent' : 'meeting.markedLate', { who: shownName(t, person) }),
      );
    }, tellError);
    setQuery('');
  };
  const onFieldKey = (event: KeyboardEvent) => {
    if (isComposing(event)) return;
    if (event.key === 'Escape') setQuery('');
    if (event.key === 'Enter' && first !== undefined) {
      event.preventDefault();
      present(first, event.ctrlKey ? momentOf(new Date()) : '');
    } else if (event.key === 'ArrowDown') {
      event.preventDefault();
      boxes()[0]?.focus();
    }
  };
  const onListKey = (event: KeyboardEvent) => {
    const at = boxes().findIndex((box) => box.matches(':focus'));
    const person = shown[at];
    if (person === undefined || event.ctrlKey || event.altKey) return;
    const act = rosterAct(event.key, at, shown.length);
    // A letter itself goes on into the field that has the focus then.
    if (act !== null && act.type !== 'search') event.preventDefault();
    switch (act?.type) {
      case 'search':
        return field.current?.select();
      case 'go':
        return (boxes()[act.to] ?? field.current)?.focus();
      case 'details':
        return setOpenId(openId === person.id ? null : person.id);
      case 'remove':
        (boxes()[at + 1] ?? boxes()[at - 1] ?? field.current)?.focus();
        return void marks.mark(person.id, null).catch(tellError);
      case undefined:
        return;
    }
  };

  return (
    <>
      {!isFrozen && (
        <Field label={t('meeting.callPerson')} hint={t('meeting.callPersonHint')} className={styles.filter}>
          <Input
            ref={field}
            value={query}
            autoComplete="off"
            spellCheck={false}
            onChange={(_event, { value }) => setQuery(value)}
            onKeyDown={onFieldKey}
          />
        </Field>
      )}
      {typed && first === undefined && <p role="status">{t('common.noneFound', { query })}</p>}
      <ul ref={rows} aria-label={t('meeting.attendance')} className={styles.list} onKeyDown={onListKey}>
        {shown.map((person) => (
          <RosterRow
            key={person.id}
            person={person}
            meeting={meeting}
            attendance={attendance}
            lookup={lookup}
            meant={typed && person === first}
            tabStop={person.id === tabStop}
            open={person.id === openId}
            onFocus={() => setCurrentId(person.id)}
            onToggle={() =>
              void marks.mark(person.id, toggled(attendance.presenceOf(person.id))).catch(tellError)
            }
            onOpen={() => setOpenId(person.id === openId ? null : person.id)}
            marks={marks}
          />
        ))}
      </ul>
    </>
  );
}
