import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { createContext, type ReactNode, useContext } from 'react';
import { Link as RouteLink } from 'wouter';

/** The row around: whether it is the one that Tab leads to, and how it is opened. */
export const RowContext = createContext({ tabbable: false, open: (): void => undefined });

/** Marks what carries the focus of a row. */
export const HANDLE = 'data-row-handle';

const useStyles = makeStyles({
  route: {
    color: tokens.colorNeutralForeground1,
    textDecorationLine: 'none',
    ':hover': { textDecorationLine: 'underline' },
    borderRadius: tokens.borderRadiusSmall,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
  button: { textAlign: 'left', color: tokens.colorNeutralForeground1, fontWeight: 'inherit' },
});

interface RowHandleProps {
  /** The screen it opens; without it, the row opens beside the list. */
  href?: string;
  children: ReactNode;
}

/** The name of a row, which opens it: the one stop of Tab in a list, moved by the arrows. */
export function RowHandle({ href, children }: RowHandleProps) {
  const styles = useStyles();
  const { tabbable, open } = useContext(RowContext);
  const handle = { [HANDLE]: '', tabIndex: tabbable ? 0 : -1 };
  if (href !== undefined) {
    return (
      <RouteLink href={href} className={styles.route} {...handle}>
        {children}
      </RouteLink>
    );
  }
  return (
    <Link as="button" className={styles.button} onClick={open} {...handle}>
      {children}
    </Link>
  );
}
