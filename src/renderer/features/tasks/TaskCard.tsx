import { makeStyles, tokens } from '@fluentui/react-components';
import type { GivenTask } from '../../../shared/contract/procedures/task.ts';
import { formatDay } from '../../../shared/dates/typed.ts';
import { meetingName } from '../../../shared/meeting/period.ts';
import type { Standing } from '../../../shared/tasks/standing.ts';
import { useT } from '../../platform/i18n.ts';

/** What is dragged, in the terms of the browser. */
export const TASK = 'application/x-giaoban-task';

const useStyles = makeStyles({
  card: {
    display: 'block',
    width: '100%',
    boxSizing: 'border-box',
    padding: tokens.spacingHorizontalS,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    textAlign: 'left',
    cursor: 'pointer',
    overflowWrap: 'anywhere',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-1px' },
  },
  line: { display: 'block' },
  unit: { display: 'block', fontWeight: tokens.fontWeightSemibold },
  content: {
    display: '-webkit-box',
    overflow: 'hidden',
    WebkitBoxOrient: 'vertical',
    WebkitLineClamp: 4,
    whiteSpace: 'pre-line',
  },
  quiet: {
    display: 'block',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  late: { fontWeight: tokens.fontWeightSemibold },
});

interface TaskCardProps {
  task: GivenTask;
  standing: Standing;
  /** The one card the Tab key stops at. */
  tabStop: boolean;
  onFocus: () => void;
  onOpen: () => void;
}

/** A task on the board: who, what, by when, from which meeting. */
export function TaskCard({ task, standing, tabStop, onFocus, onOpen }: TaskCardProps) {
  const styles = useStyles();
  const t = useT();
  const { id, unit, content, deadline, answer, answeredOn, meeting } = task;
  const due = deadline === '' ? '' : t('tasks.due', { day: formatDay(deadline) });
  const answered = answeredOn === '' ? '' : t('tasks.answeredOn', { day: formatDay(answeredOn) });
  return (
    <li
      draggable
      onDragStart={(event) => {
        event.dataTransfer.setData(TASK, id);
        event.dataTransfer.effectAllowed = 'move';
      }}
    >
      <button
        type="button"
        id={cardId(id)}
        className={styles.card}
        tabIndex={tabStop ? 0 : -1}
        onFocus={onFocus}
        onClick={onOpen}
      >
        <span className={styles.unit}>{unit || t('tasks.noUnit')}</span>
        <span className={styles.content}>{content}</span>
        {due !== '' && (
          <span className={styles.line}>
            {due}
            {standing === 'overdue' && <span className={styles.late}> · {t('tasks.late')}</span>}
          </span>
        )}
        {answer !== '' && <span className={styles.content}>{t('tasks.answerIs', { answer })}</span>}
        <span className={styles.quiet}>
          {[meetingName(meeting), answered].filter((part) => part !== '').join(' · ')}
        </span>
      </button>
    </li>
  );
}

/** The id of what holds the focus of a card. */
export function cardId(taskId: string): string {
  return `task-${taskId}`;
}
