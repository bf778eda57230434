import { Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { Link } from 'wouter';
import type { TaskBoard as Board } from '../../../shared/contract/procedures/task.ts';
import { dayOf } from '../../../shared/dates/typed.ts';
import type { ReferenceLists } from '../../../shared/records/views.ts';
import { useAnswer } from '../../platform/bridge/queries.ts';
import { useT } from '../../platform/i18n.ts';
import { EmptyState } from '../../ui/layout/EmptyState.tsx';
import { QueryResult } from '../../ui/layout/QueryResult.tsx';
import { ScreenHeading } from '../../ui/layout/ScreenHeading.tsx';
import { WithPanel } from '../../ui/layout/SidePanel.tsx';
import { Tabs } from '../../ui/layout/Tabs.tsx';
import { DocumentLink } from '../documents/DocumentLink.tsx';
import { TaskBoard } from './TaskBoard.tsx';
import { TaskList } from './TaskList.tsx';
import { TaskPanel } from './TaskPanel.tsx';

const useStyles = makeStyles({
  tools: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-end',
    gap: tokens.spacingHorizontalM,
    marginBottom: tokens.spacingVerticalM,
  },
  unit: { flex: '0 1 26rem', minWidth: '14rem' },
  keys: { margin: 0, color: tokens.colorNeutralForeground2 },
  link: { color: tokens.colorBrandForegroundLink },
});

const A_PAGE = 50;

/** Every task there is: a board by where they stand, or a list; of one unit or of all. */
export function TasksScreen({ view }: { view: 'board' | 'list' }) {
  const [unit, setUnit] = useState<string | null>(null);
  const [limit, setLimit] = useState(A_PAGE);
  const today = dayOf(new Date());
  const referenceLists = useAnswer('record.lists', {});
  const answer = useAnswer('task.board', { unit, today, limit });
  // Another unit is another question; until its answer is there, the board stays as it is.
  const [shown, setShown] = useState(answer.data);
  if (answer.data !== undefined && answer.data !== shown) setShown(answer.data);
  const draw = (referenceLists: ReferenceLists, board: Board) => (
    <Tasks
      board={board}
      view={view}
      unit={unit}
      today={today}
      referenceLists={referenceLists}
      onUnit={setUnit}
      onMore={() => setLimit((now) => Math.min(now + A_PAGE, 500))}
    />
  );
  return (
    <QueryResult answer={referenceLists}>
      {(known) =>
        shown === undefined || answer.error !== null ? (
          <QueryResult answer={answer}>{(board) => draw(known, board)}</QueryResult>
        ) : (
          draw(known, shown)
        )
      }
    </QueryResult>
  );
}

interface TasksProps {
  board: Board;
  view: 'board' | 'list';
  unit: string | null;
  today: string;
  referenceLists: ReferenceLists;
  onUnit(unit: string | null): void;
  onMore(): void;
}

function Tasks({ board: { columns, units }, view, unit, today, referenceLists, onUnit, onMore }: TasksProps) {
  const styles = useStyles();
  const t = useT();
  const [openId, setOpenId] = useState<string | null>(null);
  const tasks = columns.flatMap((column) => column.tasks);
  const total = columns.reduce((sum, column) => sum + column.total, 0);
  const open = tasks.find(({ id }) => id === openId);
  const owed = units.find((one) => one.unit === unit)?.open ?? 0;
  if (total === 0 && unit === null) {
    return (
      <>
        <ScreenHeading title={t('tasks.title')} count={0} />
        <EmptyState
          title={t('tasks.emptyTitle')}
          text={t('tasks.emptyText')}
          action={
            <Link href="/meetings" className={styles.link}>
              {t('tasks.toMeetings')}
            </Link>
          }
        />
      </>
    );
  }
  return (
    <>
      <ScreenHeading
        title={t('tasks.title')}
        count={total}
        actions={
          unit !== null &&
          owed > 0 && (
            <DocumentLink
              choice={{ kind: 'reminder', unit, today }}
              label={t('tasks.reminder', { count: owed })}
            />
          )
        }
      />
      <Tabs
        label={t('tasks.views')}
        tabs={(['board', 'list'] as const).map((one) => ({
          href: one === 'board' ? '/tasks' : '/tasks/list',
          text: t(`tasks.${one}`),
          current: one === view,
        }))}
      />
      {view === 'list' ? (
        <TaskList referenceLists={referenceLists} units={units.map((one) => one.unit)} />
      ) : (
        <>
          <div className={styles.tools}>
            <Field label={t('tasks.ofUnit')} className={styles.unit}>
              <Select
                value={unit ?? ''}
                onChange={(_event, { value }) => onUnit(value === '' ? null : value)}
              >
                <option value="">{t('tasks.allUnits')}</option>
                {units.map((one) => (
                  <option key={one.unit} value={one.unit}>
                    {t('tasks.unitOpen', { unit: one.unit, count: one.open })}
                  </option>
                ))}
              </Select>
            </Field>
            <p className={styles.keys}>{t('tasks.boardKeys')}</p>
          </div>
          <WithPanel
            panel={
              open && (
                <TaskPanel
                  key={open.id}
                  task={open}
                  agencies={referenceLists.agencies}
                  onClose={() => setOpenId(null)}
                />
              )
            }
          >
            <TaskBoard columns={columns} onOpen={({ id }) => setOpenId(id)} onMore={onMore} />
          </WithPanel>
        </>
      )}
    </>
  );
}
