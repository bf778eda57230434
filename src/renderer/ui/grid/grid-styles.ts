import { makeStyles, tokens } from '@fluentui/react-components';
import { ROW_HEIGHT } from './scroll-scale.ts';
import { HEAD_HEIGHT } from './useScrolling.ts';

/** The looks of a table. Every row takes its columns from the one variable that the table sets. */
export const useGridStyles = makeStyles({
  scroller: {
    flex: '1 1 0',
    minHeight: '200px',
    position: 'relative',
    overflow: 'auto',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    // What is drawn is placed by us; the browser must not move the list to keep something in sight.
    overflowAnchor: 'none',
  },
  // As large as the whole list would be.
  space: { position: 'relative', minWidth: '100%' },
  // It stays where it is while the list goes by: whatever the speed, there is never a place without rows in it.
  grid: {
    position: 'sticky',
    top: 0,
    display: 'block',
    width: '100%',
    overflow: 'clip',
    contain: 'strict',
    outlineStyle: 'none',
    textAlign: 'left',
  },
  head: { position: 'relative', zIndex: 1, display: 'block' },
  headRow: {
    display: 'grid',
    gridTemplateColumns: 'var(--columns)',
    height: `${HEAD_HEIGHT}px`,
    boxSizing: 'border-box',
    backgroundColor: tokens.colorNeutralBackground3,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
    color: tokens.colorNeutralForeground1,
  },
  headCell: {
    position: 'relative',
    display: 'flex',
    alignItems: 'center',
    minWidth: 0,
    padding: `0 ${tokens.spacingHorizontalS}`,
    columnGap: tokens.spacingHorizontalXXS,
    userSelect: 'none',
    fontWeight: tokens.fontWeightSemibold,
  },
  sortable: { cursor: 'pointer', ':hover': { backgroundColor: tokens.colorNeutralBackground3Hover } },
  headText: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  resizer: {
    position: 'absolute',
    top: 0,
    right: 0,
    width: '7px',
    height: '100%',
    padding: 0,
    border: 'none',
    borderRight: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: 'transparent',
    cursor: 'col-resize',
    ':hover': { borderRight: `3px solid ${tokens.colorNeutralStroke1Hover}` },
  },
  body: { display: 'block', willChange: 'transform' },
  row: {
    display: 'grid',
    gridTemplateColumns: 'var(--columns)',
    height: `${ROW_HEIGHT}px`,
    boxSizing: 'border-box',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    contain: 'layout paint style',
    cursor: 'default',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
  },
  chosen: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Selected },
  },
  group: {
    backgroundColor: tokens.colorNeutralBackground2,
    fontWeight: tokens.fontWeightSemibold,
    cursor: 'pointer',
  },
  cell: {
    minWidth: 0,
    padding: `0 ${tokens.spacingHorizontalS}`,
    lineHeight: `${ROW_HEIGHT - 1}px`,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
  groupCell: { gridColumn: '1 / -1' },
  groupText: {
    position: 'sticky',
    left: tokens.spacingHorizontalS,
    display: 'inline-flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    height: '100%',
    padding: 0,
    border: 'none',
    backgroundColor: 'transparent',
    color: 'inherit',
    font: 'inherit',
    cursor: 'pointer',
  },
  count: { color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular },
  check: { display: 'flex', alignItems: 'center', justifyContent: 'center', padding: 0 },
  // Drawn by CSS: an icon a row is what would make scrolling slow.
  box: {
    boxSizing: 'border-box',
    width: '14px',
    height: '14px',
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusSmall,
  },
  checked: {
    backgroundColor: tokens.colorCompoundBrandBackground,
    border: `1px solid ${tokens.colorCompoundBrandBackground}`,
    '::after': {
      content: '""',
      display: 'block',
      boxSizing: 'border-box',
      width: '5px',
      height: '9px',
      margin: '0 0 0 3px',
      borderRight: `2px solid ${tokens.colorNeutralForegroundOnBrand}`,
      borderBottom: `2px solid ${tokens.colorNeutralForegroundOnBrand}`,
      transform: 'rotate(45deg)',
    },
  },
  active: { boxShadow: `inset 0 0 0 1px ${tokens.colorNeutralStrokeAccessible}` },
  // Only while the keyboard is in the table.
  focused: { boxShadow: `inset 0 0 0 2px ${tokens.colorStrokeFocus2}` },
});

export type GridStyles = ReturnType<typeof useGridStyles>;
