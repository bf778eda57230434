import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Link } from 'wouter';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    flexShrink: 0,
    alignItems: 'baseline',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalL,
    marginBottom: tokens.spacingVerticalM,
  },
  list: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalL,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  tab: {
    display: 'block',
    padding: `${tokens.spacingVerticalXXS} 0 ${tokens.spacingVerticalXS}`,
    borderBottom: '2px solid transparent',
    color: tokens.colorNeutralForeground2,
    textDecorationLine: 'none',
    // The bold words of the tab in use take no more room than the plain ones.
    '::after': {
      content: 'attr(data-text)',
      display: 'block',
      height: 0,
      overflow: 'hidden',
      visibility: 'hidden',
      fontWeight: tokens.fontWeightSemibold,
    },
    ':hover': { color: tokens.colorNeutralForeground1, borderBottomColor: tokens.colorNeutralStroke1 },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
  current: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderBottomColor: tokens.colorCompoundBrandStroke,
    ':hover': { borderBottomColor: tokens.colorCompoundBrandStroke },
  },
});

interface TabsProps {
  /** What the parts are of. */
  label: string;
  tabs: readonly { readonly href: string; readonly text: string; readonly current: boolean }[];
  /** What is said about the part in use, at the end of the line, so that nothing moves when it comes. */
  aside?: ReactNode;
}

/**
 * The parts of a screen. Each has an address of its own, so they are links; Fluent's TabList besides puts focusable
 * elements into the page that are hidden from screen readers, which WCAG forbids.
 */
export function Tabs({ label, tabs, aside }: TabsProps) {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <nav aria-label={label}>
        <ul className={styles.list}>
          {tabs.map(({ href, text, current }) => (
            <li key={href}>
              <Link
                href={href}
                aria-current={current ? 'page' : undefined}
                data-text={text}
                className={mergeClasses(styles.tab, current && styles.current)}
              >
                {text}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      {aside}
    </div>
  );
}
