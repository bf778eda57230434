import { Button, Checkbox, makeStyles } from '@fluentui/react-components';
import { ColumnTripleRegular } from '@fluentui/react-icons';
import { useT } from '../../platform/i18n.ts';
import type { GridColumn } from '../grid/columns.ts';
import type { Layout } from '../grid/TableGrid.tsx';
import { DropDown } from './DropDown.tsx';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', margin: 0, padding: 0, border: 'none' },
});

interface ColumnMenuProps<R> {
  readonly columns: readonly GridColumn<R>[];
  readonly layout: Layout;
  onLayout(layout: Layout): void;
}

/** Which columns are shown; one always is. */
export function ColumnMenu<R>({ columns, layout, onLayout }: ColumnMenuProps<R>) {
  const styles = useStyles();
  const t = useT();
  const isShown = ({ id, isExtra }: GridColumn<R>) => layout.shown[id] ?? isExtra !== true;
  const show = (column: GridColumn<R>, shown: boolean) => {
    const next = { ...layout.shown, [column.id]: shown };
    if (columns.some((each) => next[each.id] ?? each.isExtra !== true)) onLayout({ ...layout, shown: next });
  };
  return (
    <DropDown label={t('lists.columns')} icon={<ColumnTripleRegular />}>
      {() => (
        <>
          <fieldset aria-label={t('lists.columns')} className={styles.list}>
            {columns.map((column) => (
              <Checkbox
                key={column.id}
                label={column.label}
                checked={isShown(column)}
                onChange={(_event, data) => show(column, data.checked === true)}
              />
            ))}
          </fieldset>
          <Button onClick={() => onLayout({ shown: {}, widths: {} })}>{t('lists.resetColumns')}</Button>
        </>
      )}
    </DropDown>
  );
}
