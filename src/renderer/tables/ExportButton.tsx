import { Button } from '@fluentui/react-components';
import { ArrowExportRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { WrittenDocument } from '../../shared/contract/shell.ts';
import type { TableExport } from '../../shared/contract/tables.ts';
import { call } from '../bridge/bridge.ts';
import { useNotices } from '../frame/notices.tsx';
import { useT } from '../i18n.ts';

interface ExportButtonProps {
  /** The list as it is shown now. */
  exported(): TableExport['of'];
}

/** Writes the list to an Excel file where the person says, and offers to open it. */
export function ExportButton({ exported }: ExportButtonProps) {
  const t = useT();
  const { i18n } = useTranslation();
  const { tell, tellError, work } = useNotices();
  const [written, setWritten] = useState<WrittenDocument | null>(null);
  const write = () => {
    const language = i18n.language === 'en' ? 'en' : 'vi';
    work(t('tables.working.export'), (job) => call('table.export', { job, language, of: exported() })).then(
      (document) => {
        setWritten(document);
        if (document !== null) tell(t('tables.exported', { name: document.name, folder: document.folder }));
      },
      tellError,
    );
  };
  return (
    <>
      {written !== null && (
        <Button
          appearance="subtle"
          title={written.name}
          aria-label={t('tables.openExported', { name: written.name })}
          onClick={() => void call('document.open', { token: written.token }).catch(tellError)}
        >
          {t('roster.openTable')}
        </Button>
      )}
      <Button icon={<ArrowExportRegular />} onClick={write}>
        {t('tables.export')}
      </Button>
    </>
  );
}
