import { makeStyles, tokens } from '@fluentui/react-components';
import type { FluentIcon } from '@fluentui/react-icons';
import {
  CheckmarkCircleRegular,
  CircleFilled,
  CircleRegular,
  LockClosedRegular,
  LockOpenRegular,
} from '@fluentui/react-icons';
import { standingOf } from '../../../shared/meeting/closing.ts';
import type { Meeting } from '../../../shared/records/meeting.ts';
import { useT } from '../../platform/i18n.ts';

const icons: Record<Meeting['state'], FluentIcon> = {
  preparing: CircleRegular,
  running: CircleFilled,
  ended: CheckmarkCircleRegular,
  closed: LockClosedRegular,
};

const useStyles = makeStyles({
  root: {
    display: 'inline-flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    whiteSpace: 'nowrap',
  },
  running: { color: tokens.colorBrandForeground1 },
});

/** The state of a meeting in words, with a mark of its own shape. */
export function StateMark({ meeting }: { meeting: Pick<Meeting, 'state' | 'closedAt'> }) {
  const styles = useStyles();
  const t = useT();
  const { state } = meeting;
  const correcting = standingOf(meeting) === 'correcting';
  const Icon = correcting ? LockOpenRegular : icons[state];
  return (
    <span className={styles.root}>
      <Icon aria-hidden fontSize={12} {...(state === 'running' && { className: styles.running })} />
      {correcting ? t('meeting.correcting') : t(`meetings.states.${state}`)}
    </span>
  );
}
