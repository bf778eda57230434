import { makeStyles, tokens } from '@fluentui/react-components';
import type { PersonalData } from '../../../shared/text/personal-data.ts';

const useStyles = makeStyles({
  mark: {
    backgroundColor: 'transparent',
    color: 'inherit',
    textDecorationLine: 'underline',
    textDecorationStyle: 'wavy',
    textDecorationColor: tokens.colorStatusDangerForeground1,
    textDecorationThickness: '1px',
    textUnderlineOffset: '2px',
    textDecorationSkipInk: 'none',
  },
});

interface MarkedTextProps {
  text: string;
  /** In order, none inside another. */
  marks: readonly PersonalData[];
}

/** A text with what had better not be in it underlined; its letters stand where they would without. */
export function MarkedText({ text, marks }: MarkedTextProps) {
  const styles = useStyles();
  return (
    <>
      {marks.map(({ kind, start, end }, at) => (
        <span key={start}>
          {text.slice(marks[at - 1]?.end ?? 0, start)}
          <mark data-kind={kind} className={styles.mark}>
            {text.slice(start, end)}
          </mark>
        </span>
      ))}
      {text.slice(marks.at(-1)?.end ?? 0)}
    </>
  );
}
