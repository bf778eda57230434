import { Button } from '@fluentui/react-components';
import { useT } from '../platform/i18n.ts';
import { ScreenHeading } from '../ui/layout/ScreenHeading.tsx';

/** Shown in place of a screen that could not be drawn. */
export function BrokenScreen({ onReopen }: { onReopen: () => void }) {
  const t = useT();
  return (
    <div role="alert">
      <ScreenHeading title={t('frame.brokenTitle')} />
      <p>{t('frame.brokenText')}</p>
      <Button onClick={onReopen}>{t('frame.reopen')}</Button>
    </div>
  );
}
