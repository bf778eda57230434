import { Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useEffect, useId, useState } from 'react';
import { dayOf, formatDay, parseDay } from '../../../shared/dates/typed.ts';
import { useT } from '../../platform/i18n.ts';
import { ChipsField } from '../combo/ChipsField.tsx';
import type { Choice } from '../combo/useChoices.ts';
import { dayWords } from '../fields/reading.ts';
import { useSelectsAll } from '../fields/useSelectsAll.ts';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    flexShrink: 0,
    alignItems: 'flex-start',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
    marginBottom: tokens.spacingVerticalXS,
  },
  field: { display: 'flex', alignItems: 'flex-start', columnGap: tokens.spacingHorizontalS },
  conditions: { flex: '1 1 24rem', minWidth: '16rem' },
  chips: { flex: '1 1 0', minWidth: 0 },
  label: { lineHeight: '32px', whiteSpace: 'nowrap' },
  day: { width: '9rem' },
  dayAndReading: { display: 'flex', flexDirection: 'column', width: '9rem' },
  read: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

interface FilterBarProps {
  /** The conditions that hold, each as people read it. */
  readonly chosen: readonly { readonly key: string; readonly text: string }[];
  choicesFor(query: string): readonly Choice[];
  readonly placeholder: string;
  onAdd(key: string): void;
  onRemove(key: string): void;
  /** What the days are of. */
  readonly dayLabels: { readonly from: string; readonly to: string };
  readonly from: string;
  readonly to: string;
  onDays(days: { from?: string; to?: string }): void;
  readonly groups: readonly { readonly key: string; readonly text: string }[];
  readonly group: string | null;
  onGroup(group: string | null): void;
}

/** What a list is narrowed to: one field finds conditions of every sort by a part of their names. Ctrl+F comes here. */
export function FilterBar(props: FilterBarProps) {
  const {
    chosen,
    choicesFor,
    placeholder,
    onAdd,
    onRemove,
    dayLabels,
    from,
    to,
    onDays,
    groups,
    group,
    onGroup,
  } = props;
  const styles = useStyles();
  const t = useT();
  const id = useId();
  const [text, setText] = useState('');
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (!event.ctrlKey || event.shiftKey || event.altKey || event.code !== 'KeyF') return;
      event.preventDefault();
      document.getElementById(id)?.focus();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [id]);

  const pick = ({ id: key }: Choice) => {
    onAdd(key);
    setText('');
  };
  return (
    <search className={styles.root}>
      <div className={`${styles.field} ${styles.conditions}`}>
        <label htmlFor={id} className={styles.label}>
          {t('lists.filter')}
        </label>
        <div className={styles.chips}>
          <ChipsField
            id={id}
            label={t('lists.filter')}
            chosen={chosen}
            onRemove={onRemove}
            text={text}
            choices={choicesFor(text)}
            onType={setText}
            onPick={pick}
            placeholder={placeholder}
          />
        </div>
      </div>
      <DayField label={dayLabels.from} value={from} onChange={(day) => onDays({ from: day })} />
      <DayField label={dayLabels.to} value={to} onChange={(day) => onDays({ to: day })} />
      <div className={styles.field}>
        <label htmlFor={`${id}-group`} className={styles.label}>
          {t('lists.group')}
        </label>
        <Select
          id={`${id}-group`}
          value={group ?? ''}
          onChange={(_event, { value }) => onGroup(value === '' ? null : value)}
        >
          <option value="">{t('lists.groups.none')}</option>
          {groups.map(({ key, text: name }) => (
            <option key={key} value={key}>
              {name}
            </option>
          ))}
        </Select>
      </div>
    </search>
  );
}

interface DayFieldProps {
  readonly label: string;
  /** YYYY-MM-DD, or empty. */
  readonly value: string;
  onChange(day: string): void;
}

/** A day of the filter, taken over when the field is left or Enter is pressed. */
function DayField({ label, value, onChange }: DayFieldProps) {
  const styles = useStyles();
  const t = useT();
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const selecting = useSelectsAll(typed ?? value);
  const day = typed === null ? value : parseDay(typed, dayOf(new Date()));
  const take = () => {
    if (typed === null || day === null) return;
    setTyped(null);
    if (day !== value) onChange(day);
  };
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <div className={styles.dayAndReading}>
        <Input
          id={id}
          className={styles.day}
          value={typed ?? formatDay(value)}
          placeholder={t('common.dayPlaceholder')}
          aria-invalid={day === null}
          aria-describedby={`${id}-read`}
          {...selecting}
          onChange={(_event, data) => setTyped(data.value)}
          onBlur={take}
          onKeyDown={(event) => {
            if (event.key === 'Enter') take();
          }}
        />
        <span id={`${id}-read`} aria-live="polite" className={styles.read}>
          {typed !== null && (day === null ? t('dates.wrong') : day !== '' && dayWords(t, day))}
        </span>
      </div>
    </div>
  );
}
