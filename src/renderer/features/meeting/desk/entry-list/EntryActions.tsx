import { Button, makeStyles } from '@fluentui/react-components';
import {
  ArrowDownRegular,
  ArrowUpRegular,
  DeleteRegular,
  EditRegular,
  HistoryRegular,
  MergeRegular,
  PersonAvailableRegular,
  TaskListAddRegular,
} from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import { useT } from '../../../../platform/i18n.ts';
import { type KeyName, keys, shownKeys } from '../../../../platform/keys/keys.ts';

const useStyles = makeStyles({ button: { minWidth: '20px', width: '20px', height: '20px', padding: 0 } });

interface Action {
  readonly key: KeyName;
  readonly label: string;
  readonly icon: ReactElement;
  act(): void;
}

interface EntryActionsProps {
  /** Whether the Tab key reaches them: only in the row it stops at. */
  reachable: boolean;
  onMove: (by: -1 | 1) => void;
  onEdit: () => void;
  /** Undefined for the first, which has none above it. */
  onJoin: (() => void) | undefined;
  onTask: () => void;
  /** Undefined where the speaker needs no confirming. */
  onConfirm: (() => void) | undefined;
  onRemove: () => void;
  onHistory: () => void;
}

/** What can be done with a saved entry by the mouse; each has a key as well. */
export function EntryActions({
  reachable,
  onMove,
  onEdit,
  onJoin,
  onTask,
  onConfirm,
  onRemove,
  onHistory,
}: EntryActionsProps) {
  const styles = useStyles();
  const t = useT();
  const joining: readonly Action[] =
    onJoin === undefined
      ? []
      : [{ label: t('desk.joinUp'), key: 'join', icon: <MergeRegular />, act: onJoin }];
  const confirming: readonly Action[] =
    onConfirm === undefined
      ? []
      : [
          {
            label: t('desk.confirmSpeaker'),
            key: 'confirmSpeaker',
            icon: <PersonAvailableRegular />,
            act: onConfirm,
          },
        ];
  const actions: readonly Action[] = [
    ...confirming,
    { label: t('desk.moveUp'), key: 'moveUp', icon: <ArrowUpRegular />, act: () => onMove(-1) },
    { label: t('desk.moveDown'), key: 'moveDown', icon: <ArrowDownRegular />, act: () => onMove(1) },
    { label: t('common.edit'), key: 'edit', icon: <EditRegular />, act: onEdit },
    ...joining,
    { label: t('tasks.fromEntry'), key: 'makeTask', icon: <TaskListAddRegular />, act: onTask },
    { label: t('common.remove'), key: 'remove', icon: <DeleteRegular />, act: onRemove },
    { label: t('history.title'), key: 'history', icon: <HistoryRegular />, act: onHistory },
  ];
  return actions.map(({ label, key, icon, act }) => (
    <Button
      key={key}
      appearance="subtle"
      size="small"
      className={styles.button}
      icon={icon}
      aria-label={label}
      title={`${label} (${shownKeys(keys[key].press[0])})`}
      tabIndex={reachable ? 0 : -1}
      onClick={act}
      onDoubleClick={(event) => event.stopPropagation()}
    />
  ));
}
