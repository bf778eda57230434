import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { type KeyboardEvent, type ReactNode, useId } from 'react';
import { useT } from '../../platform/i18n.ts';

const useStyles = makeStyles({
  split: {
    display: 'flex',
    alignItems: 'flex-start',
    gap: tokens.spacingHorizontalXL,
    '@media (max-width: 1000px)': { flexDirection: 'column', alignItems: 'stretch' },
  },
  list: { flex: '1 1 0', minWidth: 0 },
  panel: {
    position: 'sticky',
    top: 0,
    flexShrink: 0,
    width: '360px',
    boxSizing: 'border-box',
    '@media (max-width: 1000px)': { position: 'static', width: '100%' },
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    backgroundColor: tokens.colorNeutralBackground2,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  head: {
    display: 'flex',
    alignItems: 'flex-start',
    gap: tokens.spacingHorizontalS,
    marginBottom: tokens.spacingVerticalS,
  },
  title: { ...typographyStyles.subtitle2, flex: '1 1 0', margin: 0, overflowWrap: 'anywhere' },
  fields: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalM,
  },
});

/** A list, and beside it the record that is open. */
export function WithPanel({ panel, children }: { panel: ReactNode; children: ReactNode }) {
  const styles = useStyles();
  return (
    <div className={styles.split}>
      <div className={styles.list}>{children}</div>
      {panel}
    </div>
  );
}

interface SidePanelProps {
  title: string;
  onClose(): void;
  /** Fields that save by themselves. */
  children: ReactNode;
  actions?: ReactNode;
}

/** One record beside its list; Esc outside a field closes it. */
export function SidePanel({ title, onClose, children, actions }: SidePanelProps) {
  const styles = useStyles();
  const t = useT();
  const titleId = useId();
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && !event.defaultPrevented) onClose();
  };
  return (
    <aside aria-labelledby={titleId} className={styles.panel} onKeyDown={onKeyDown}>
      <div className={styles.head}>
        <h2 id={titleId} className={styles.title}>
          {title}
        </h2>
        <Button
          size="small"
          appearance="subtle"
          icon={<DismissRegular />}
          aria-label={t('common.close')}
          title={`${t('common.close')} (Esc)`}
          onClick={onClose}
        />
      </div>
      <div className={styles.fields}>{children}</div>
      <div className={styles.actions}>{actions}</div>
    </aside>
  );
}
