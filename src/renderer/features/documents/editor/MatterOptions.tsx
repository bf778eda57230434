import { Checkbox, makeStyles } from '@fluentui/react-components';
import type { DocumentOptions } from '../../../../shared/contract/procedures/document.ts';
import { meetingParts } from '../../../../shared/records/document-kinds.ts';
import { useT } from '../../../platform/i18n.ts';
import { LineField } from '../../../ui/fields/LineField.tsx';

const useStyles = makeStyles({
  parts: { display: 'flex', flexDirection: 'column', minWidth: 0, margin: 0, padding: 0, border: 'none' },
});

interface MatterOptionsProps {
  kind: 'report' | 'letter';
  options: DocumentOptions;
  onSave(chosen: Partial<DocumentOptions>): Promise<unknown>;
}

/** What a letter or a report says of its own, and which parts of the meeting it tells of. */
export function MatterOptions({ kind, options, onSave }: MatterOptionsProps) {
  const styles = useStyles();
  const t = useT();
  return (
    <>
      <LineField
        label={t('documents.subject')}
        hint={t(`documents.subjectHints.${kind}`)}
        value={options.subject}
        onSave={(subject) => onSave({ subject })}
        leavesOffice
      />
      {kind === 'letter' && (
        <LineField
          label={t('documents.addressee')}
          value={options.addressee}
          onSave={(addressee) => onSave({ addressee })}
          leavesOffice
        />
      )}
      <LineField
        label={t('documents.ownText')}
        hint={t('documents.ownTextHint')}
        value={options.text}
        onSave={(text) => onSave({ text })}
        multiline
        rows={5}
        leavesOffice
      />
      <fieldset className={styles.parts} aria-label={t('documents.partsOfMeeting')}>
        <legend>{t('documents.partsOfMeeting')}</legend>
        {meetingParts.map((part) => (
          <Checkbox
            key={part}
            label={t(`documents.meetingParts.${part}`)}
            checked={options.parts.includes(part)}
            onChange={(_event, { checked }) =>
              void onSave({
                parts: meetingParts.filter((each) =>
                  each === part ? checked === true : options.parts.includes(each),
                ),
              })
            }
          />
        ))}
      </fieldset>
    </>
  );
}
