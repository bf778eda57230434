import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { CheckmarkRegular, EditRegular } from '@fluentui/react-icons';
import { Link } from 'wouter';
import type { MissingPart } from '../../../shared/minutes/document.ts';
import { meetingPath } from '../../frame/places.ts';
import { useT } from '../../i18n.ts';
import { outlineOf, type Place } from './outline.ts';

const useStyles = makeStyles({
  heading: { ...typographyStyles.body1Strong, margin: `0 0 ${tokens.spacingVerticalXS}` },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  part: { padding: `${tokens.spacingVerticalXXS} 0` },
  name: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalXS },
  lacking: { listStyleType: 'none', margin: 0, padding: `0 0 0 ${tokens.spacingHorizontalXL}` },
  link: { color: tokens.colorBrandForegroundLink },
  quiet: { color: tokens.colorNeutralForeground2 },
});

interface OutlineProps {
  meetingId: string;
  missing: readonly MissingPart[];
}

/** The parts of the minutes; under each, what is missing, as a link to where it is entered. */
export function Outline({ meetingId, missing }: OutlineProps) {
  const styles = useStyles();
  const t = useT();
  const pathTo = (place: Place) => (place === 'settings' ? '/settings' : meetingPath(meetingId, place));
  return (
    <section aria-labelledby="minutes-outline">
      <h2 id="minutes-outline" className={styles.heading}>
        {missing.length === 0 ? t('minutes.complete') : t('minutes.lacking', { count: missing.length })}
      </h2>
      <ul className={styles.list}>
        {outlineOf(missing).map(({ part, missing }) => (
          <li key={part} className={styles.part}>
            <span className={styles.name}>
              {missing.length === 0 ? <CheckmarkRegular aria-hidden /> : <EditRegular aria-hidden />}
              {t(`minutes.parts.${part}`)}
              {missing.length === 0 && <span className={styles.quiet}>{t('minutes.enough')}</span>}
            </span>
            {missing.length > 0 && (
              <ul className={styles.lacking}>
                {missing.map(({ what, place }) => (
                  <li key={what}>
                    <Link href={pathTo(place)} className={styles.link}>
                      {t('minutes.fillIn', { what: t(`minutes.missing.${what}`) })}
                    </Link>
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
