import { Button } from '@fluentui/react-components';
import { ArrowExportRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { WrittenDocument } from '../../../shared/contract/written.ts';
import { call } from '../../platform/bridge/bridge.ts';
import { useT } from '../../platform/i18n.ts';
import { useNotices } from '../../platform/notices.tsx';

interface ExcelButtonProps {
  /** Has the list written; null where the person cancelled. */
  write(order: { job: string; language: 'vi' | 'en' }): Promise<WrittenDocument | null>;
  disabled?: boolean;
}

/** Writes a list to an Excel file where the person says, and offers to open it. */
export function ExcelButton({ write, disabled = false }: ExcelButtonProps) {
  const t = useT();
  const { i18n } = useTranslation();
  const { tell, tellError, work } = useNotices();
  const [written, setWritten] = useState<WrittenDocument | null>(null);
  const start = () => {
    const language = i18n.language === 'en' ? 'en' : 'vi';
    work(t('lists.working.export'), (job) => write({ job, language })).then((document) => {
      setWritten(document);
      if (document !== null) tell(t('lists.exported', { name: document.name, folder: document.folder }));
    }, tellError);
  };
  return (
    <>
      {written !== null && (
        <Button
          appearance="subtle"
          title={written.name}
          aria-label={t('lists.openExported', { name: written.name })}
          onClick={() => void call('document.open', { token: written.token }).catch(tellError)}
        >
          {t('roster.openTable')}
        </Button>
      )}
      <Button icon={<ArrowExportRegular />} disabled={disabled} onClick={start}>
        {t('lists.export')}
      </Button>
    </>
  );
}
