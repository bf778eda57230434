import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowResetRegular, FolderOpenRegular } from '@fluentui/react-icons';
import { useQueryClient } from '@tanstack/react-query';
import { call } from '../../platform/bridge/bridge.ts';
import { useAnswer } from '../../platform/bridge/queries.ts';
import { useT } from '../../platform/i18n.ts';
import { useNotices } from '../../platform/notices.tsx';
import { Section } from '../../ui/layout/Section.tsx';

const useStyles = makeStyles({
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** Where exported documents are offered to be saved. */
export function DocumentsSection() {
  const styles = useStyles();
  const t = useT();
  const queries = useQueryClient();
  const { tellError } = useNotices();
  const folder = useAnswer('document.folder', {}).data;
  const set = (name: 'document.chooseFolder' | 'document.resetFolder') =>
    call(name, {}).then((now) => queries.setQueryData(['document.folder', {}], now), tellError);
  if (folder === undefined) return null;
  return (
    <Section
      title={t('settings.documents')}
      text={t(folder.isUsual ? 'settings.documentsUsual' : 'settings.documentsChosen', {
        folder: folder.name,
      })}
    >
      <div className={styles.actions}>
        <Button icon={<FolderOpenRegular />} onClick={() => void set('document.chooseFolder')}>
          {t('settings.chooseDocuments')}
        </Button>
        {!folder.isUsual && (
          <Button icon={<ArrowResetRegular />} onClick={() => void set('document.resetFolder')}>
            {t('settings.usualDocuments')}
          </Button>
        )}
      </div>
    </Section>
  );
}
