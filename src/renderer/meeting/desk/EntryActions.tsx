import { Button, makeStyles } from '@fluentui/react-components';
import {
  ArrowDownRegular,
  ArrowUpRegular,
  DeleteRegular,
  EditRegular,
  HistoryRegular,
} from '@fluentui/react-icons';
import { useT } from '../../i18n.ts';

const useStyles = makeStyles({ button: { minWidth: '24px', height: '20px', padding: 0 } });

interface EntryActionsProps {
  /** Whether the Tab key reaches them: only in the row it stops at. */
  reachable: boolean;
  onMove: (by: -1 | 1) => void;
  onEdit: () => void;
  onRemove: () => void;
  onHistory: () => void;
}

/** What can be done with a saved entry by the mouse; each has a key as well. */
export function EntryActions({ reachable, onMove, onEdit, onRemove, onHistory }: EntryActionsProps) {
  const styles = useStyles();
  const t = useT();
  const actions = [
    { label: t('desk.moveUp'), keys: 'Alt+↑', icon: <ArrowUpRegular />, act: () => onMove(-1) },
    { label: t('desk.moveDown'), keys: 'Alt+↓', icon: <ArrowDownRegular />, act: () => onMove(1) },
    { label: t('common.edit'), keys: 'F2', icon: <EditRegular />, act: onEdit },
    { label: t('common.remove'), keys: 'Delete', icon: <DeleteRegular />, act: onRemove },
    { label: t('history.title'), keys: 'Ctrl+H', icon: <HistoryRegular />, act: onHistory },
  ];
  return actions.map(({ label, keys, icon, act }) => (
    <Button
      key={keys}
      appearance="subtle"
      size="small"
      className={styles.button}
      icon={icon}
      aria-label={label}
      title={`${label} (${keys})`}
      tabIndex={reachable ? 0 : -1}
      onClick={act}
      onDoubleClick={(event) => event.stopPropagation()}
    />
  ));
}
