import { Link as Act, makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkRegular, EditRegular } from '@fluentui/react-icons';
import { Link } from 'wouter';
import type { DocumentChoice } from '../../../../shared/contract/procedures/document.ts';
import type { MissingPart } from '../../../../shared/documents/model.ts';
import { useT } from '../../../platform/i18n.ts';
import { meetingPath } from '../../../platform/routes.ts';
import { Group } from './Group.tsx';
import { outlineOf, type Whereabouts } from './outline.ts';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  part: { padding: `${tokens.spacingVerticalXXS} 0` },
  name: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalXS },
  lacking: { listStyleType: 'none', margin: 0, padding: `0 0 0 ${tokens.spacingHorizontalXL}` },
  link: { color: tokens.colorBrandForegroundLink },
  quiet: { color: tokens.colorNeutralForeground2 },
});

interface OutlineProps {
  choice: DocumentChoice;
  missing: readonly MissingPart[];
  /** Leads to what is entered on this screen: a field beside the pages, or the place on the page itself. */
  onHere: (where: 'number' | 'issuedOn' | 'page', what: MissingPart) => void;
}

/** The parts of a document; under each, what is missing, as a way to where it is entered. */
export function Outline({ choice, missing, onHere }: OutlineProps) {
  const styles = useStyles();
  const t = useT();
  return (
    <Group
      title={
        missing.length === 0 ? t('documents.complete') : t('documents.lacking', { count: missing.length })
      }
    >
      <ul className={styles.list}>
        {outlineOf(choice.kind, missing).map(({ part, missing }) => (
          <li key={part} className={styles.part}>
            <span className={styles.name}>
              {missing.length === 0 ? <CheckmarkRegular aria-hidden /> : <EditRegular aria-hidden />}
              {t(`documents.outlineParts.${part}`)}
              {missing.length === 0 && <span className={styles.quiet}>{t('documents.enough')}</span>}
            </span>
            {missing.length > 0 && (
              <ul className={styles.lacking}>
                {missing.map(({ what, where }) => (
                  <li key={what}>
                    <Way
                      choice={choice}
                      where={where}
                      text={t('documents.fillIn', { what: t(`documents.missing.${what}`) })}
                      onHere={(here) => onHere(here, what)}
                    />
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
    </Group>
  );
}

interface WayProps {
  choice: DocumentChoice;
  where: Whereabouts;
  text: string;
  onHere: (where: 'number' | 'issuedOn' | 'page') => void;
}

function Way({ choice, where, text, onHere }: WayProps) {
  const styles = useStyles();
  switch (where) {
    case 'number':
    case 'issuedOn':
    case 'page':
      return (
        <Act as="button" inline className={styles.link} onClick={() => onHere(where)}>
          {text}
        </Act>
      );
    case 'settings':
      return (
        <Link href="/settings" className={styles.link}>
          {text}
        </Link>
      );
    default:
      return (
        <Link
          href={choice.kind === 'reminder' ? '/tasks' : meetingPath(choice.meetingId, where)}
          className={styles.link}
        >
          {text}
        </Link>
      );
  }
}
