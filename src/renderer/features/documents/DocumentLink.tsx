import { makeStyles, tokens } from '@fluentui/react-components';
import { DocumentTextRegular } from '@fluentui/react-icons';
import { Link } from 'wouter';
import type { DocumentChoice } from '../../../shared/contract/procedures/document.ts';
import { documentPath } from './document-path.ts';

const useStyles = makeStyles({
  root: {
    display: 'inline-flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalSNudge,
    minHeight: '32px',
    boxSizing: 'border-box',
    padding: `0 ${tokens.spacingHorizontalM}`,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    fontWeight: tokens.fontWeightSemibold,
    textDecorationLine: 'none',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  icon: { flexShrink: 0, fontSize: '20px' },
});

/** The way to a document, from where it is needed. */
export function DocumentLink({ choice, label }: { choice: DocumentChoice; label: string }) {
  const styles = useStyles();
  return (
    <Link href={documentPath(choice)} className={styles.root}>
      <DocumentTextRegular className={styles.icon} aria-hidden />
      {label}
    </Link>
  );
}
