import { Button, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons';
import { useMemo, useState } from 'react';
import type { RegisteredDocument } from '../../../../shared/contract/procedures/document.ts';
import { filtered, type RegisterFilter } from '../../../../shared/documents/register-filter.ts';
import { documentKinds } from '../../../../shared/records/document-kinds.ts';
import { call } from '../../../platform/bridge/bridge.ts';
import { useAnswer } from '../../../platform/bridge/queries.ts';
import { useT } from '../../../platform/i18n.ts';
import { EmptyState } from '../../../ui/layout/EmptyState.tsx';
import { QueryResult } from '../../../ui/layout/QueryResult.tsx';
import { ExcelButton } from '../../../ui/list/ExcelButton.tsx';
import { DocumentsScreen } from '../DocumentsScreen.tsx';
import { NewDocument } from './NewDocument.tsx';
import { RegisterTable } from './RegisterTable.tsx';
import { registerRows, termsOf } from './registered.ts';

const useStyles = makeStyles({
  filter: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalM,
    marginBottom: tokens.spacingVerticalM,
  },
  field: { width: '16rem' },
  // At the end of the line, level with the fields, not with their labels.
  out: { display: 'flex', alignItems: 'flex-end', columnGap: tokens.spacingHorizontalS, marginLeft: 'auto' },
});

/** The register: every document that bears a number or was written to a file. */
export function RegisterScreen() {
  const answer = useAnswer('document.register', {});
  return <QueryResult answer={answer}>{(registered) => <Register registered={registered} />}</QueryResult>;
}

function Register({ registered }: { registered: readonly RegisteredDocument[] }) {
  const styles = useStyles();
  const t = useT();
  const [writing, setWriting] = useState(false);
  const [filter, setFilter] = useState<RegisterFilter>({ kind: null, term: null });
  const rows = useMemo(() => registerRows(registered), [registered]);
  const terms = useMemo(() => termsOf(registered), [registered]);
  const shown = useMemo(() => filtered(rows, filter), [rows, filter]);
  const write = (
    <Button appearance="primary" icon={<AddRegular />} onClick={() => setWriting(true)}>
      {t('documents.write')}
    </Button>
  );
  return (
    <DocumentsScreen part="register" count={shown.length} actions={!writing && rows.length > 0 && write}>
      {writing && <NewDocument onCancel={() => setWriting(false)} />}
      {rows.length === 0 && !writing && (
        <EmptyState title={t('documents.emptyTitle')} text={t('documents.emptyText')} action={write} />
      )}
      {rows.length > 0 && (
        <>
          <search className={styles.filter}>
            <Field label={t('documents.ofKind')} className={styles.field}>
              <Select
                value={filter.kind ?? ''}
                onChange={(_event, { value }) =>
                  setFilter({ ...filter, kind: documentKinds.find((kind) => kind === value) ?? null })
                }
              >
                <option value="">{t('documents.allKinds')}</option>
                {documentKinds.map((kind) => (
                  <option key={kind} value={kind}>
                    {t(`history.codes.${kind}`)}
                  </option>
                ))}
              </Select>
            </Field>
            <Field label={t('documents.ofTerm')} className={styles.field}>
              <Select
                value={filter.term ?? ''}
                onChange={(_event, { value }) => setFilter({ ...filter, term: value === '' ? null : value })}
              >
                <option value="">{t('documents.allTerms')}</option>
                {terms.map((term) => (
                  <option key={term} value={term}>
                    {term}
                  </option>
                ))}
              </Select>
            </Field>
            <div className={styles.out}>
              <ExcelButton
                write={(order) => call('document.exportRegister', { ...order, ...filter })}
                disabled={shown.length === 0}
              />
            </div>
          </search>
          {shown.length > 0 ? (
            <RegisterTable rows={shown} />
          ) : (
            <EmptyState
              title={t('documents.noneTitle')}
              text={t('documents.noneText')}
              action={
                <Button onClick={() => setFilter({ kind: null, term: null })}>
                  {t('common.clearFilter')}
                </Button>
              }
            />
          )}
        </>
      )}
    </DocumentsScreen>
  );
}
