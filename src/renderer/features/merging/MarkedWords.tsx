import { makeStyles, tokens } from '@fluentui/react-components';
import type { Piece } from '../../../shared/text/word-difference.ts';

const useStyles = makeStyles({
  mark: {
    fontWeight: tokens.fontWeightSemibold,
    textDecorationLine: 'underline',
    textUnderlineOffset: '3px',
    color: 'inherit',
    backgroundColor: tokens.colorNeutralBackground1Selected,
  },
});

/** A text in which the words that the other one lacks are underlined and bold; the space around them is not. */
export function MarkedWords({ pieces }: { pieces: readonly Piece[] }) {
  const styles = useStyles();
  let at = 0;
  return pieces.map(({ text, changed }) => {
    at += text.length;
    if (!changed) return <span key={at}>{text}</span>;
    const words = text.trimEnd();
    return (
      <span key={at}>
        <mark className={styles.mark}>{words}</mark>
        {text.slice(words.length)}
      </span>
    );
  });
}
