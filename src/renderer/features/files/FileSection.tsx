import type { FileView } from '../../../shared/contract/procedures/file.ts';
import { useT } from '../../platform/i18n.ts';
import { Section } from '../../ui/layout/Section.tsx';
import { FileChoice } from './FileChoice.tsx';

/** Which data file is open, and how to open another. */
export function FileSection({ file: { name, folder } }: { file: FileView }) {
  const t = useT();
  return (
    <Section title={t('files.title')} text={t('files.current', { name, folder })}>
      <FileChoice />
    </Section>
  );
}
