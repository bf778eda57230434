import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { Link, useLocation } from 'wouter';
import { useT } from '../platform/i18n.ts';
import { isIn, screens } from '../platform/routes.ts';

const NARROW = '@media (max-width: 900px)';

const useStyles = makeStyles({
  root: {
    gridArea: 'nav',
    width: '176px',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    overflowY: 'auto',
    backgroundColor: tokens.colorNeutralBackground3,
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    [NARROW]: { width: '36px' },
  },
  product: {
    ...typographyStyles.subtitle2,
    margin: `0 0 ${tokens.spacingVerticalM}`,
    padding: `0 ${tokens.spacingHorizontalS}`,
    color: tokens.colorBrandForeground1,
    [NARROW]: { display: 'none' },
  },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  apart: {
    marginTop: tokens.spacingVerticalS,
    paddingTop: tokens.spacingVerticalS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  link: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    minHeight: '32px',
    marginBottom: tokens.spacingVerticalXXS,
    padding: `0 ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium,
    borderLeft: '3px solid transparent',
    color: tokens.colorNeutralForeground1,
    textDecorationLine: 'none',
    ':hover': { backgroundColor: tokens.colorNeutralBackground3Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  here: {
    fontWeight: tokens.fontWeightSemibold,
    backgroundColor: tokens.colorNeutralBackground1,
    borderLeftColor: tokens.colorBrandForeground1,
  },
  icon: { flexShrink: 0, fontSize: '20px' },
  // Out of sight where the window is narrow, but still the name of the link.
  label: {
    [NARROW]: {
      position: 'absolute',
      width: '1px',
      height: '1px',
      overflow: 'hidden',
      clipPath: 'inset(50%)',
    },
  },
});

/** The screens of the program; Ctrl and its number goes to each. */
export function Navigation() {
  const styles = useStyles();
  const t = useT();
  const [path] = useLocation();
  return (
    <nav aria-label={t('frame.screens')} className={styles.root}>
      <p className={styles.product}>{t('frame.productName')}</p>
      <ul className={styles.list}>
        {screens.map((screen, index) => {
          const here = isIn(screen, path);
          const Icon = screen.icon;
          return (
            <li key={screen.key} className={screen.key === 'sharing' ? styles.apart : undefined}>
              <Link
                href={screen.path}
                className={mergeClasses(styles.link, here && styles.here)}
                aria-current={here ? 'page' : undefined}
                aria-keyshortcuts={`Control+${index + 1}`}
                title={`${t(`frame.${screen.key}`)} (Ctrl+${index + 1})`}
              >
                <Icon className={styles.icon} aria-hidden />
                <span className={styles.label}>{t(`frame.${screen.key}`)}</span>
              </Link>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
