import { Link as Act, makeStyles, tokens } from '@fluentui/react-components';
import { Link } from 'wouter';
import type { UnreadPart } from '../../../../shared/contract/procedures/document.ts';
import { useT } from '../../../platform/i18n.ts';
import { revealField } from '../../../platform/reveal-field.ts';
import { type MeetingTab, meetingPath } from '../../../platform/routes.ts';
import { unreadMark } from '../../../ui/fields/useUnread.ts';
import { Group } from './Group.tsx';

const useStyles = makeStyles({
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  link: { color: tokens.colorBrandForegroundLink, overflowWrap: 'anywhere' },
});

interface UnreadPartsProps {
  unread: readonly UnreadPart[];
  /** Leads to the day of the document, beside its pages. */
  onIssuedOn: () => void;
}

/** The times and days that could not be read and keep the document from leaving, each a way to its field. */
export function UnreadParts({ unread, onIssuedOn }: UnreadPartsProps) {
  const styles = useStyles();
  const t = useT();
  if (unread.length === 0) return null;
  return (
    <Group title={t('dates.unread', { count: unread.length })}>
      <p className={styles.text}>{t('dates.unreadText')}</p>
      <ul className={styles.list}>
        {unread.map(({ what, meetingId, typed, ...of }) => {
          const words = t('dates.fix', { what: t(`dates.unreadParts.${what}`), typed });
          return (
            <li key={unreadMark(of)}>
              {meetingId === null ? (
                <Act as="button" inline className={styles.link} onClick={onIssuedOn}>
                  {words}
                </Act>
              ) : (
                <Link
                  href={meetingPath(meetingId, tabOf(what))}
                  className={styles.link}
                  onClick={() => revealField(unreadMark(of))}
                >
                  {words}
                </Link>
              )}
            </li>
          );
        })}
      </ul>
    </Group>
  );
}

function tabOf(what: UnreadPart['what']): MeetingTab {
  return what === 'start' || what === 'agendaTime' ? 'prepare' : 'conclusion';
}
