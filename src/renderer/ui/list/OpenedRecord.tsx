import { makeStyles } from '@fluentui/react-components';
import { type ReactNode, useEffect, useRef } from 'react';

const useStyles = makeStyles({ root: { outlineStyle: 'none' } });

interface OpenedRecordProps {
  /** Whether it was opened to be changed (F2) rather than read. */
  readonly isEditing: boolean;
  readonly children: ReactNode;
}

/** The record that was opened from a table: the keyboard goes to it, when it is to be changed to its first text. */
export function OpenedRecord({ isEditing, children }: OpenedRecordProps) {
  const styles = useStyles();
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const field = isEditing ? root.current?.querySelector('textarea') : root.current;
    field?.focus();
  }, [isEditing]);
  return (
    <div ref={root} tabIndex={-1} className={styles.root}>
      {children}
    </div>
  );
}
