import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useId } from 'react';
import type { WordComment } from '../../../../../shared/documents/word-changes/difference.ts';
import { useT } from '../../../../platform/i18n.ts';

const useStyles = makeStyles({
  heading: { ...typographyStyles.body1Strong, margin: 0 },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  one: {
    padding: `${tokens.spacingVerticalXS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  text: { margin: 0, whiteSpace: 'pre-line' },
  about: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** What people wrote beside the text in Word; it is read here and goes nowhere. */
export function CommentList({ comments }: { comments: readonly WordComment[] }) {
  const styles = useStyles();
  const t = useT();
  const heading = useId();
  if (comments.length === 0) return null;
  return (
    <section aria-labelledby={heading}>
      <h3 id={heading} className={styles.heading}>
        {t('wordChanges.comments', { count: comments.length })}
      </h3>
      <ul className={styles.list}>
        {comments.map(({ text, about }) => (
          <li key={`${about} ${text}`} className={styles.one}>
            <p className={styles.text}>{text}</p>
            <p className={styles.about}>{t('wordChanges.about', { words: about })}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
