import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { type ReactNode, useEffect } from 'react';
import { useT } from '../../platform/i18n.ts';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    flexShrink: 0,
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
    minHeight: '32px',
    marginBottom: tokens.spacingVerticalM,
  },
  words: { flex: '1 1 20rem', minWidth: 0 },
  line: { display: 'flex', alignItems: 'baseline', gap: tokens.spacingHorizontalS },
  title: { ...typographyStyles.subtitle1, margin: 0, overflowWrap: 'anywhere' },
  count: { color: tokens.colorNeutralForeground2 },
  subtitle: { margin: 0, color: tokens.colorNeutralForeground2 },
  actions: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
});

interface ScreenHeadingProps {
  title: string;
  /** How many the list below has. */
  count?: number;
  subtitle?: ReactNode;
  /** The primary action comes last. */
  actions?: ReactNode;
}

/** The one h1 of a screen; it names the window too. */
export function ScreenHeading({ title, count, subtitle, actions }: ScreenHeadingProps) {
  const styles = useStyles();
  const t = useT();
  useEffect(() => {
    document.title = t('frame.windowTitle', { screen: title });
  }, [t, title]);
  return (
    <header className={styles.root}>
      <div className={styles.words}>
        <div className={styles.line}>
          <h1 className={styles.title}>{title}</h1>
          {count !== undefined && <span className={styles.count}>{count}</span>}
        </div>
        {subtitle !== undefined && <p className={styles.subtitle}>{subtitle}</p>}
      </div>
      {actions !== undefined && <div className={styles.actions}>{actions}</div>}
    </header>
  );
}
