import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { Link } from 'wouter';
import type { Conflict } from '../../../shared/contract/procedures/conflict.ts';
import type { DocumentChoice } from '../../../shared/contract/procedures/document.ts';
import { formatDay } from '../../../shared/dates/typed.ts';
import { call } from '../../platform/bridge/bridge.ts';
import { useT } from '../../platform/i18n.ts';
import { NumberField } from '../../ui/fields/NumberField.tsx';
import { documentPath } from '../documents/document-path.ts';
import { ConflictFrame, type ConflictProps, Side } from './ConflictFrame.tsx';

const useStyles = makeStyles({
  title: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  day: { margin: `0 0 ${tokens.spacingVerticalS}`, color: tokens.colorNeutralForeground2 },
  link: { color: tokens.colorNeutralForeground1 },
  field: { width: '10rem' },
});

interface NumberConflictProps extends ConflictProps {
  conflict: Extract<Conflict, { kind: 'number' }>;
  /** The number was taken off one of them. */
  onTake(choice: DocumentChoice): void;
}

/** Documents that bear one number: one of them is given another, or none for the time being. */
export function NumberConflict({ conflict, onTake, ...frame }: NumberConflictProps) {
  const t = useT();
  const { sides, number, document: kind } = conflict;
  const keys = useMemo(
    () => new Map(sides.map(({ meetingId }, at) => [String(at + 1), () => onTake({ kind, meetingId })])),
    [sides, kind, onTake],
  );
  return (
    <ConflictFrame
      {...frame}
      text={t('merging.numberText')}
      what={t('merging.numberTwice', { number, kind: t(`history.codes.${kind}`) })}
      keys={keys}
    >
      {sides.map(({ record, author, day, meetingId }, at) => (
        <Side
          key={record.id}
          author={author}
          label={t('merging.numberedBy')}
          action={
            <Button onClick={() => onTake({ kind, meetingId })}>
              {t('merging.takeNumber', { key: at + 1 })}
            </Button>
          }
        >
          <Numbered choice={{ kind, meetingId }} title={record.title} day={day} number={number} />
        </Side>
      ))}
    </ConflictFrame>
  );
}

interface NumberedProps {
  choice: Extract<DocumentChoice, { meetingId: string }>;
  title: string;
  day: string;
  number: number;
}

function Numbered({ choice, title, day, number }: NumberedProps) {
  const styles = useStyles();
  const t = useT();
  return (
    <>
      <p className={styles.title}>
        <Link href={documentPath(choice)} className={styles.link}>
          {title === '' ? t('merging.untitled') : title}
        </Link>
      </p>
      <p className={styles.day}>{day === '' ? t('merging.noDay') : formatDay(day)}</p>
      <NumberField
        label={t('merging.number')}
        value={number}
        onSave={(given) => call('document.setNumber', { choice, number: given })}
        className={styles.field}
      />
    </>
  );
}
