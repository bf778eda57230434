import type { ReactNode } from 'react';
import { useT } from '../../platform/i18n.ts';
import { ScreenHeading } from '../../ui/layout/ScreenHeading.tsx';
import { Tabs } from '../../ui/layout/Tabs.tsx';

const parts = [
  { part: 'register', href: '/documents' },
  { part: 'forms', href: '/documents/forms' },
  { part: 'checking', href: '/documents/checking' },
] as const;

interface DocumentsScreenProps {
  part: (typeof parts)[number]['part'];
  /** How many the part lists. */
  count?: number;
  /** What can be done in the part; the primary action comes last. */
  actions?: ReactNode;
  children: ReactNode;
}

/** The documents of the office: what was written, its own forms, and the check of a file. */
export function DocumentsScreen({ part, count, actions, children }: DocumentsScreenProps) {
  const t = useT();
  return (
    <>
      <ScreenHeading title={t('documents.title')} {...(count !== undefined && { count })} actions={actions} />
      <Tabs
        label={t('documents.partList')}
        tabs={parts.map((each) => ({
          href: each.href,
          text: t(`documents.tabs.${each.part}`),
          current: each.part === part,
        }))}
      />
      {children}
    </>
  );
}
