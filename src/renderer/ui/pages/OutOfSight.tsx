import { makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  root: {
    position: 'absolute',
    top: 0,
    left: 0,
    width: 0,
    height: 0,
    overflow: 'clip',
    visibility: 'hidden',
    contain: 'strict',
  },
});

/** Where text is laid out to be measured and nobody sees or reads it. */
export function OutOfSight({ children }: { children: ReactNode }) {
  const styles = useStyles();
  return (
    <div className={styles.root} aria-hidden="true">
      {children}
    </div>
  );
}
