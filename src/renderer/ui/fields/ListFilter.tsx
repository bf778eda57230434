import { Button, Checkbox, Field, makeStyles, SearchBox, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { useT } from '../../platform/i18n.ts';
import type { Narrowing } from './filter-rows.ts';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-end',
    gap: tokens.spacingHorizontalM,
    marginBottom: tokens.spacingVerticalS,
  },
  field: { flex: '0 1 26rem', minWidth: '14rem' },
  none: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalM },
});

interface ListFilterProps {
  narrowing: Narrowing;
  onNarrow(narrowing: Narrowing): void;
  /** How many the list shows now. */
  found: number;
}

/** Narrows a list while typing (Ctrl+F comes here); says so where nothing is left of it. */
export function ListFilter({ narrowing, onNarrow, found }: ListFilterProps) {
  const styles = useStyles();
  const t = useT();
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (!event.ctrlKey || event.shiftKey || event.altKey || event.code !== 'KeyF') return;
      event.preventDefault();
      input.current?.select();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);

  const { query } = narrowing;
  return (
    <>
      <search className={styles.root}>
        <Field label={t('common.filter')} className={styles.field}>
          <SearchBox
            ref={input}
            value={query}
            placeholder={t('common.filterHint')}
            dismiss={{ 'aria-label': t('common.clearFilter') }}
            onChange={(_event, data) => onNarrow({ ...narrowing, query: data.value })}
          />
        </Field>
        <Checkbox
          label={t('common.showRetired')}
          checked={narrowing.withRetired}
          onChange={(_event, data) => onNarrow({ ...narrowing, withRetired: data.checked === true })}
        />
      </search>
      {found === 0 && query !== '' && (
        <div className={styles.none}>
          <p role="status">{t('common.noneFound', { query })}</p>
          <Button onClick={() => onNarrow({ ...narrowing, query: '' })}>{t('common.clearFilter')}</Button>
        </div>
      )}
    </>
  );
}
