import { Badge } from '@fluentui/react-components';
import { useT } from '../../platform/i18n.ts';

/** Says that a row is no longer in use; it stays in the file for what was written with it. */
export function RetiredMark() {
  const t = useT();
  return (
    <Badge appearance="outline" color="informative" style={{ marginLeft: '8px' }}>
      {t('common.retired')}
    </Badge>
  );
}
