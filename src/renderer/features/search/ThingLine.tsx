import { makeStyles, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { SearchThing } from '../../../shared/contract/procedures/search.ts';
import { useT } from '../../platform/i18n.ts';

const useStyles = makeStyles({ quiet: { color: tokens.colorNeutralForeground2 } });

/** What the text is the name of: "Lĩnh vực An toàn thực phẩm · 6 nội dung". */
export function ThingLine({ thing: { kind, name, count, isMore } }: { thing: SearchThing }) {
  const styles = useStyles();
  const t = useT();
  const { i18n } = useTranslation();
  const number = count.toLocaleString(i18n.language);
  return (
    <span>
      <span className={styles.quiet}>{t(`search.thingKinds.${kind}`)} </span>
      {name}
      <span className={styles.quiet}>
        {' · '}
        {t('search.thingCount', { count: isMore ? t('search.many', { count: number }) : number })}
      </span>
    </span>
  );
}
