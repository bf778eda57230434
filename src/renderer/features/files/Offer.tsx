import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    rowGap: tokens.spacingVerticalS,
  },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  error: { margin: 0, color: tokens.colorStatusDangerForeground1 },
});

interface OfferProps {
  /** What it does, and what stays as it is. */
  text?: string | undefined;
  /** Why it could not be done. */
  error?: string | null;
  children: ReactNode;
}

/** Something a person can do about a file: the button, a sentence on what it does, and what went wrong. */
export function Offer({ text, error, children }: OfferProps) {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      {text !== undefined && <p className={styles.text}>{text}</p>}
      {children}
      <p role="alert" className={styles.error}>
        {error ?? ''}
      </p>
    </div>
  );
}
