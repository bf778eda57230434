import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useCallback, useEffect, useMemo, useRef } from 'react';
import { lookUp } from '../../../../shared/meeting/lookup.ts';
import type {
  CollaboratorView,
  EntryView,
  MeetingDetail,
  ReferenceLists,
} from '../../../../shared/records/views.ts';
import { useAnswer } from '../../../platform/bridge/queries.ts';
import { useKey } from '../../../platform/keys/useKey.ts';
import { QueryResult, Waiting as StillReading } from '../../../ui/layout/QueryResult.tsx';
import { useHistoryOpen } from '../../history/HistorySide.tsx';
import { attendanceOf } from '../attendance.ts';
import { type EditDraft, editDraft, type LineDraft, lineDraft } from './drafts/drafts.ts';
import { useStoredDraft } from './drafts/useDraft.ts';
import { EntryLine, type EntryLineHandle } from './entry-line/EntryLine.tsx';
import type { EntryValues } from './entry-line/entry-values.ts';
import { snippetsByShortcut } from './entry-line/snippets.ts';
import { focusRow } from './entry-list/EntryRow.tsx';
import { EntryTable } from './entry-list/EntryTable.tsx';
import { useEditing } from './entry-list/useEditing.tsx';
import { useEntryActions } from './entry-list/useEntryActions.ts';
import { useEntryHistory } from './entry-list/useEntryHistory.ts';
import { usePendingEntries } from './entry-list/usePendingEntries.ts';
import { useRows } from './entry-list/useRows.ts';
import { WaitingRow } from './entry-list/WaitingRow.tsx';
import { knownSpeakersOf } from './people/known-speakers.ts';
import { PeopleSide } from './people/PeopleSide.tsx';
import { speakersIn } from './people/speakers.ts';
import { useChairWindow } from './people/useChairWindow.ts';
import { recentFirst } from './recent-first.ts';

const useStyles = makeStyles({
  root: {
    flex: '1 1 0',
    minHeight: 0,
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) 250px',
    gridTemplateRows: 'minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalM,
    '@media (max-width: 900px), (max-height: 520px)': {
      gridTemplateColumns: 'minmax(0, 1fr)',
      gridTemplateRows: 'auto',
      flex: 'none',
    },
  },
  // A history takes the place of the people.
  narrow: { gridTemplateColumns: 'minmax(0, 1fr)' },
  work: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS, minHeight: 0 },
});

interface DeskTabProps {
  detail: MeetingDetail;
  referenceLists: ReferenceLists;
}

/** Where a meeting is written down while it runs. */
export function DeskTab({ detail, referenceLists }: DeskTabProps) {
  const { id } = detail.meeting;
  const entries = useAnswer('entry.list', { meetingId: id });
  const line = useStoredDraft(`entry:${id}`, lineDraft);
  const edit = useStoredDraft(`entry-edit:${id}`, editDraft);
  if (line === undefined || edit === undefined) return <StillReading />;
  return (
    <QueryResult answer={entries}>
      {(saved) => (
        <Desk detail={detail} referenceLists={referenceLists} entries={saved} line={line} edit={edit} />
      )}
    </QueryResult>
  );
}

interface DeskProps extends DeskTabProps {
  entries: readonly EntryView[];
  line: LineDraft | null;
  edit: EditDraft | null;
}

function Desk({ detail, referenceLists, entries, line, edit }: DeskProps) {
  const styles = useStyles();
  const { id } = detail.meeting;
  const lookup = useMemo(() => lookUp(referenceLists), [referenceLists]);
  const attendance = useMemo(
    () => attendanceOf(detail, referenceLists.collaborators),
    [detail, referenceLists],
  );
  const snippets = useMemo(() => snippetsByShortcut(referenceLists.snippets), [referenceLists]);
  const speakers = useMemo(() => speakersIn(detail), [detail]);
  const { data: outsiders } = useAnswer('entry.outsiders', {});
  const knownSpeakers = useMemo(
    () => knownSpeakersOf(detail, entries, outsiders ?? []),
    [detail, entries, outsiders],
  );
  const offered = useMemo(() => recentFirst(referenceLists, entries), [referenceLists, entries]);
  const material = useMemo(
    () => ({ referenceLists: offered, lookup, attendance, snippets, speakers, knownSpeakers }),
    [offered, lookup, attendance, snippets, speakers, knownSpeakers],
  );

  const entryLine = useRef<EntryLineHandle>(null);
  const toLine = useCallback(() => entryLine.current?.focus(), []);
  // Beginning the meeting is done by a button; what comes next is somebody speaking.
  const { state } = detail.meeting;
  const stateBefore = useRef(state);
  useEffect(() => {
    if (state === 'running' && stateBefore.current !== state) toLine();
    stateBefore.current = state;
  }, [state, toLine]);

  const log = usePendingEntries(id, entries, material);
  useResending(line, entries, log.add);

  const { move, remove, join, task, confirm } = useEntryActions(id);
  const editing = useEditing(id, entries, material, edit);
  const history = useEntryHistory();
  const reading = useHistoryOpen();
  const rows = useRows(entries, {
    edit: editing.open,
    move,
    remove,
    join,
    task,
    history,
    confirm,
    leave: toLine,
  });
  const takeNext = useCallback(() => entryLine.current?.takeNext(), []);
  const toggleRoom = useChairWindow(id);
  useKey('nextSpeaker', takeNext);
  const onPick = useCallback((person: CollaboratorView) => entryLine.current?.offerSpeaker(person), []);

  return (
    <div className={mergeClasses(styles.root, reading && styles.narrow)}>
      <div className={styles.work}>
        <EntryTable
          entries={entries}
          lookup={lookup}
          currentId={rows.currentId}
          newestId={log.newestId}
          acts={rows.acts}
          isClosed={state === 'closed'}
          editingId={editing.id}
          editor={editing.editor}
          waiting={log.waiting.map((one, at) => (
            <WaitingRow
              key={one.key}
              waiting={one}
              number={entries.length + at + 1}
              lookup={lookup}
              onRetry={() => {
                log.retry(one);
                toLine();
              }}
            />
          ))}
        />
        {state !== 'closed' && (
          <EntryLine
            handle={entryLine}
            meetingId={id}
            material={material}
            stored={line}
            waiting={log.waiting}
            onEntry={log.add}
            onTakenBack={log.drop}
            onUp={() => rows.currentId !== null && focusRow(rows.currentId)}
          />
        )}
      </div>
      {!reading && (
        <PeopleSide
          meetingId={id}
          material={material}
          isClosed={state === 'closed'}
          onPick={onPick}
          onLeave={toLine}
          onRoom={toggleRoom}
        />
      )}
    </div>
  );
}

/** Sends again what had left the line when the program ended before the store confirmed it; what did arrive stays once. */
function useResending(
  line: LineDraft | null,
  entries: readonly EntryView[],
  add: (values: EntryValues) => void,
): void {
  const unsent = useRef(line?.waiting ?? []);
  useEffect(() => {
    const waiting = unsent.current;
    unsent.current = [];
    for (const values of waiting) {
      const arrived = entries.some(
        (entry) => entry.saidAt === values.saidAt && entry.content === values.content.trim(),
      );
      if (!arrived) add(values);
    }
  }, [entries, add]);
}
