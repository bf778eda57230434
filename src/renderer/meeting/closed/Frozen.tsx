import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  root: {
    minWidth: 0,
    margin: 0,
    padding: 0,
    border: 'none',
    // What cannot be changed is still there to be read.
    '& input:disabled, & textarea:disabled, & select:disabled': {
      color: tokens.colorNeutralForeground1,
      opacity: 1,
      cursor: 'default',
    },
  },
});

/** Fields that can be read only, while the record they belong to is closed. */
export function Frozen({ when, children }: { when: boolean; children: ReactNode }) {
  const styles = useStyles();
  return (
    <fieldset disabled={when} className={styles.root}>
      {children}
    </fieldset>
  );
}
