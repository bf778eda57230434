import { useT } from '../../../platform/i18n.ts';
import { FieldGrid, Section } from '../../../ui/layout/Section.tsx';
import { ColumnField } from './ColumnsSection.tsx';
import { columnsOfTable } from './columns-of-table.ts';
import type { Importing } from './import-state.ts';

interface UnplacedSectionProps {
  importing: Importing;
  asked: readonly number[];
  /** Those of them that are not decided yet. */
  unplaced: readonly number[];
  onChange(importing: Importing): void;
}

/** Columns with data that no heading explains: each is given a field or left out before anything is written. */
export function UnplacedSection({ importing, asked, unplaced, onChange }: UnplacedSectionProps) {
  const t = useT();
  const columns = columnsOfTable(importing.order).filter(({ at }) => asked.includes(at));
  return (
    <Section title={t('roster.unplaced')} count={columns.length} text={t('roster.unplacedText')}>
      <FieldGrid>
        {columns.map((column) => (
          <ColumnField
            key={column.at}
            column={column}
            importing={importing}
            isUnplaced={unplaced.includes(column.at)}
            onChange={onChange}
          />
        ))}
      </FieldGrid>
    </Section>
  );
}
