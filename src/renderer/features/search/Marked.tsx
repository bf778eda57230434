import { makeStyles, tokens } from '@fluentui/react-components';
import type { Passage } from '../../../shared/search/marks.ts';

const useStyles = makeStyles({
  mark: {
    // Told by weight, too, and not by colour alone.
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorPaletteYellowBackground2,
  },
});

/** A text with what was found in it marked, where it stands in the text as it was written. */
export function Marked({ text, marks }: Passage) {
  const styles = useStyles();
  const ends = [...marks.map(([, to]) => to), text.length];
  return (
    <>
      {text.slice(0, marks[0]?.[0] ?? text.length)}
      {marks.map(([from, to], at) => (
        <span key={from}>
          <mark className={styles.mark}>{text.slice(from, to)}</mark>
          {text.slice(to, marks[at + 1]?.[0] ?? ends.at(-1))}
        </span>
      ))}
    </>
  );
}
