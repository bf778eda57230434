import {
  Menu,
  MenuButton,
  MenuDivider,
  MenuItem,
  MenuItemCheckbox,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from '@fluentui/react-components';
import { ColumnTripleRegular } from '@fluentui/react-icons';
import { useT } from '../i18n.ts';
import type { GridColumn } from './columns.ts';
import type { Layout } from './TableGrid.tsx';

interface ColumnMenuProps<R> {
  readonly columns: readonly GridColumn<R>[];
  readonly layout: Layout;
  onLayout(layout: Layout): void;
}

/** Which columns are shown; one always is. */
export function ColumnMenu<R>({ columns, layout, onLayout }: ColumnMenuProps<R>) {
  const t = useT();
  const shown = columns.filter(({ id, isExtra }) => layout.shown[id] ?? isExtra !== true).map(({ id }) => id);
  const show = (ids: readonly string[]) =>
    onLayout({ ...layout, shown: Object.fromEntries(columns.map(({ id }) => [id, ids.includes(id)])) });
  return (
    <Menu
      checkedValues={{ columns: shown }}
      onCheckedValueChange={(_event, { checkedItems }) => {
        if (checkedItems.length > 0) show(checkedItems);
      }}
    >
      <MenuTrigger disableButtonEnhancement>
        <MenuButton icon={<ColumnTripleRegular />}>{t('tables.columns')}</MenuButton>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {columns.map(({ id, label }) => (
            <MenuItemCheckbox key={id} name="columns" value={id}>
              {label}
            </MenuItemCheckbox>
          ))}
          <MenuDivider />
          <MenuItem onClick={() => onLayout({ shown: {}, widths: {} })}>{t('tables.resetColumns')}</MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
