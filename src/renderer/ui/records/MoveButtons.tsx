import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowDownRegular, ArrowUpRegular } from '@fluentui/react-icons';
import { useT } from '../../platform/i18n.ts';
import { useNotices } from '../../platform/notices.tsx';
import { positionAfterStep } from './positions.ts';

const useStyles = makeStyles({ steps: { display: 'flex', gap: tokens.spacingHorizontalS } });

interface MoveButtonsProps {
  /** The records among which it moves, in their order. */
  records: Parameters<typeof positionAfterStep>[0];
  id: string;
  onMove(position: string): Promise<unknown>;
}

/** Moves a record one place up or down in its list. */
export function MoveButtons({ records, id, onMove }: MoveButtonsProps) {
  const styles = useStyles();
  const t = useT();
  const { tellError } = useNotices();
  const up = positionAfterStep(records, id, -1);
  const down = positionAfterStep(records, id, 1);
  const moveTo = (position: string | null) => {
    if (position !== null) onMove(position).catch(tellError);
  };
  return (
    <div className={styles.steps}>
      <Button icon={<ArrowUpRegular />} disabledFocusable={up === null} onClick={() => moveTo(up)}>
        {t('referenceLists.moveUp')}
      </Button>
      <Button icon={<ArrowDownRegular />} disabledFocusable={down === null} onClick={() => moveTo(down)}>
        {t('referenceLists.moveDown')}
      </Button>
    </div>
  );
}
