import { makeStyles } from '@fluentui/react-components';
import { type ReactNode, type RefObject, useMemo } from 'react';
import { personalDataIn } from '../../../shared/text/personal-data.ts';
import { Underlines } from './Underlines.tsx';

const useStyles = makeStyles({ root: { position: 'relative', display: 'flex', minWidth: 0 } });

interface UnderlinedProps {
  field: RefObject<HTMLInputElement | HTMLTextAreaElement | null>;
  text: string;
  /** The field itself. */
  children: ReactNode;
}

/** A field in which the words are underlined that documents would ask about before they leave the office. */
export function Underlined({ field, text, children }: UnderlinedProps) {
  const styles = useStyles();
  const marks = useMemo(() => personalDataIn(text), [text]);
  return (
    <div className={styles.root}>
      {children}
      {marks.length > 0 && <Underlines field={field} text={text} marks={marks} />}
    </div>
  );
}
