import { Field, makeStyles, Select } from '@fluentui/react-components';
import type { NameFate } from '../../../../shared/roster/import-request.ts';
import type { Roster } from '../../../../shared/roster/roster.ts';
import type { UnresolvedName } from '../../../../shared/roster/unresolved-names.ts';
import { useT } from '../../../platform/i18n.ts';
import { FieldGrid, Section } from '../../../ui/layout/Section.tsx';
import { type Importing, withName } from './import-state.ts';

// A choice is as wide as its place, not as its longest option.
const useStyles = makeStyles({
  field: { minWidth: 0, '& select': { minWidth: 0, width: '100%', textOverflow: 'ellipsis' } },
});

interface NamesSectionProps {
  importing: Importing;
  names: readonly UnresolvedName[];
  roster: Roster;
  onChange(importing: Importing): void;
}

/** Localities and groups that no list has: added, left empty, or another spelling of one that is there. */
export function NamesSection({ importing, names, roster, onChange }: NamesSectionProps) {
  const t = useT();
  return (
    <Section title={t('roster.names')} count={names.length} text={t('roster.namesText')}>
      <FieldGrid>
        {names.map((name) => (
          <NameField
            key={`${name.column} ${name.text}`}
            name={name}
            roster={roster}
            onChoose={(fate) => onChange(withName(importing, name.column, name.text, fate))}
          />
        ))}
      </FieldGrid>
    </Section>
  );
}

interface NameFieldProps {
  name: UnresolvedName;
  roster: Roster;
  onChoose(fate: NameFate): void;
}

function NameField({ name: { column, text, rows, candidates, fate }, roster, onChoose }: NameFieldProps) {
  const styles = useStyles();
  const t = useT();
  const all = column === 'localityId' ? roster.localities : roster.groups;
  const inUse = all.filter(({ id, retired }) => !retired || candidates.includes(id));
  // Those that could be meant come first.
  const known = inUse.toSorted(
    (a, b) => Number(candidates.includes(b.id)) - Number(candidates.includes(a.id)),
  );
  return (
    <Field
      label={t('roster.nameOf', { column: t(`collaborators.fields.${column}`), text })}
      className={styles.field}
      hint={t('roster.inRows', { count: rows })}
      validationState={fate === null ? 'warning' : 'none'}
      validationMessage={fate === null ? t('roster.chooseName') : undefined}
    >
      <Select value={fate ?? ''} onChange={(_event, { value }) => value !== '' && onChoose(value)}>
        {fate === null && <option value="">{t('roster.chooseName')}</option>}
        <option value="new">{t('roster.addName', { text })}</option>
        <option value="none">{t('roster.leaveEmpty')}</option>
        {known.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Select>
    </Field>
  );
}
