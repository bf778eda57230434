import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { KeyboardRegular, ProjectionScreenRegular } from '@fluentui/react-icons';
import { useCallback, useRef } from 'react';
import type { CollaboratorView } from '../../../../../shared/records/views.ts';
import { useT } from '../../../../platform/i18n.ts';
import { keys, shownKeys } from '../../../../platform/keys/keys.ts';
import { useKey } from '../../../../platform/keys/useKey.ts';
import { useKeyHelp } from '../../../../ui/layout/KeyHelp.tsx';
import type { DeskData } from '../desk-data.ts';
import { AttendancePanel } from './AttendancePanel.tsx';
import { RegisterField } from './RegisterField.tsx';
import { useSpeakers } from './useSpeakers.ts';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS, minHeight: 0 },
  foot: {
    display: 'flex',
    flexWrap: 'wrap',
    flexShrink: 0,
    paddingTop: tokens.spacingVerticalXS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

interface PeopleSideProps {
  meetingId: string;
  material: DeskData;
  /** The record takes no more words. */
  isClosed: boolean;
  onPick: (person: CollaboratorView) => void;
  /** Back to what was being written. */
  onLeave: () => void;
  /** Opens the window for the room, or closes it. */
  onRoom: () => void;
}

/** The people beside the desk: who wants to speak, who is here; under them the window for the room, and the keys. */
export function PeopleSide({ meetingId, material, isClosed, onPick, onLeave, onRoom }: PeopleSideProps) {
  const styles = useStyles();
  const t = useT();
  const acts = useSpeakers(meetingId, material.speakers, material.lookup);
  const field = useRef<HTMLInputElement>(null);
  useKey(
    'register',
    useCallback(() => field.current?.focus(), []),
  );
  const showKeys = useKeyHelp();
  const tools = [
    {
      key: 'chairWindow',
      label: t('chair.toggle'),
      icon: <ProjectionScreenRegular />,
      act: onRoom,
    },
    { key: 'help', label: t('keys.title'), icon: <KeyboardRegular />, act: showKeys },
  ] as const;

  return (
    <div className={styles.root}>
      {!isClosed && (
        <RegisterField field={field} material={material} onRegister={acts.register} onLeave={onLeave} />
      )}
      <AttendancePanel meetingId={meetingId} material={material} acts={acts} onPick={onPick} />
      <div className={styles.foot}>
        {tools.map(({ key, label, icon, act }) => (
          <Button
            key={key}
            size="small"
            appearance="subtle"
            icon={icon}
            title={keys[key].press.map(shownKeys).join(', ')}
            onClick={act}
          >
            {label}
          </Button>
        ))}
      </div>
    </div>
  );
}
