import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useT } from '../../platform/i18n.ts';
import { HitLine } from './HitLine.tsx';
import type { Option, OptionGroup } from './options.ts';
import { ThingLine } from './ThingLine.tsx';

const useStyles = makeStyles({
  group: { minWidth: 0, margin: 0, padding: `0 0 ${tokens.spacingVerticalXS}`, border: 'none' },
  heading: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: tokens.lineHeightBase200,
  },
  option: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  active: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    outline: `2px solid ${tokens.colorStrokeFocus2}`,
    outlineOffset: '-2px',
  },
  more: { color: tokens.colorBrandForegroundLink },
});

interface ResultListProps {
  id: string;
  groups: readonly OptionGroup[];
  activeId: string | null;
  onPick: (option: Option) => void;
}

/** What was found, kind by kind. The box keeps the focus; its arrows move the mark. */
export function ResultList({ id, groups, activeId, onPick }: ResultListProps) {
  const styles = useStyles();
  const t = useT();
  const { i18n } = useTranslation();
  useEffect(() => {
    const marked = activeId === null ? null : document.getElementById(optionElementId(id, activeId));
    marked?.scrollIntoView({ block: 'nearest' });
  }, [id, activeId]);

  const headingText = ({ kind: ofKind, counted }: OptionGroup): string => {
    if (ofKind === 'names' || ofKind === 'things') return t(`search.${ofKind}`);
    const kind = t(`search.kinds.${ofKind}`);
    if (counted === null) return kind;
    const number = counted.count.toLocaleString(i18n.language);
    return t('search.group', { kind, count: counted.isMore ? t('search.many', { count: number }) : number });
  };
  return (
    <div id={id} role="listbox" tabIndex={-1} aria-label={t('search.results')}>
      {groups.map((group) => (
        <fieldset key={group.kind} aria-labelledby={`${id}-${group.kind}`} className={styles.group}>
          <div id={`${id}-${group.kind}`} role="presentation" className={styles.heading}>
            {headingText(group)}
          </div>
          {group.options.map((option) => (
            <div
              key={option.id}
              id={optionElementId(id, option.id)}
              role="option"
              tabIndex={-1}
              aria-selected={option.id === activeId}
              className={mergeClasses(styles.option, option.id === activeId && styles.active)}
              onMouseDown={() => onPick(option)}
            >
              <OptionLine option={option} />
            </div>
          ))}
        </fieldset>
      ))}
    </div>
  );
}

function OptionLine({ option }: { option: Option }) {
  const styles = useStyles();
  const t = useT();
  if ('hit' in option) return <HitLine hit={option.hit} />;
  if ('thing' in option) return <ThingLine thing={option.thing} />;
  if ('name' in option) return <span>{option.name.label}</span>;
  return <span className={styles.more}>{t('search.more', { kind: t(`search.kinds.${option.more}`) })}</span>;
}

/** The id of a line in the document, for `aria-activedescendant`. */
export function optionElementId(listId: string, optionId: string): string {
  return `${listId}-${optionId}`;
}
