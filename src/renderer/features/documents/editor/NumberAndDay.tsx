import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useCallback } from 'react';
import type { ComposedDocument, DocumentChoice } from '../../../../shared/contract/procedures/document.ts';
import { officialCount } from '../../../../shared/dates/official.ts';
import { call } from '../../../platform/bridge/bridge.ts';
import { useT } from '../../../platform/i18n.ts';
import { useNotices } from '../../../platform/notices.tsx';
import { DateField } from '../../../ui/fields/DateField.tsx';
import { NumberField } from '../../../ui/fields/NumberField.tsx';
import { Group } from './Group.tsx';

const useStyles = makeStyles({
  number: { display: 'flex', alignItems: 'flex-end', columnGap: tokens.spacingHorizontalS },
  field: { width: '6rem' },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
});

interface NumberAndDayProps {
  choice: DocumentChoice;
  composed: ComposedDocument;
}

/** The number of a document within its kind and term, and its day; minutes have that of the meeting. */
export function NumberAndDay({ choice, composed: { id, number, issuedOn } }: NumberAndDayProps) {
  const styles = useStyles();
  const t = useT();
  const { tell, tellError } = useNotices();
  const give = useCallback(
    (value: number | null) => call('document.setNumber', { choice, number: value }),
    [choice],
  );
  const setDay = useCallback(
    (day: string) => call('document.setOptions', { choice, options: { issuedOn: day } }),
    [choice],
  );
  if (number === null && choice.kind === 'minutes') return null;
  return (
    <Group title={number === null ? t('documents.dayTitle') : t('documents.numberTitle')}>
      {number !== null && (
        <>
          <div data-field="number" className={styles.number}>
            <NumberField
              label={t('documents.number')}
              value={number.value}
              onSave={give}
              className={styles.field}
            />
            {number.value === null && (
              <Button
                onClick={() =>
                  void give(number.next).then(
                    ({ action }) =>
                      tell(t('documents.numberTaken', { number: officialCount(number.next) }), { action }),
                    tellError,
                  )
                }
              >
                {t('documents.takeNumber', { number: officialCount(number.next) })}
              </Button>
            )}
          </div>
          <p className={styles.quiet}>{t('documents.term', { term: number.term })}</p>
        </>
      )}
      {choice.kind !== 'minutes' && (
        <div data-field="issuedOn">
          <DateField
            label={t('documents.issuedOn')}
            value={issuedOn}
            onSave={setDay}
            of={{ recordId: id, field: 'issuedOn' }}
          />
        </div>
      )}
    </Group>
  );
}

/** Leads to one of the two fields, wherever they stand in `around`. */
export function focusField(around: HTMLElement | null, field: 'number' | 'issuedOn'): void {
  around?.querySelector<HTMLElement>(`[data-field=${field}] input`)?.focus();
}
