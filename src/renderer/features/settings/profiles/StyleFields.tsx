import type { TextStyle } from '../../../../shared/documents/profile.ts';
import { useT } from '../../../platform/i18n.ts';
import { SelectField } from '../../../ui/fields/SelectField.tsx';
import { FieldGrid } from '../../../ui/layout/Section.tsx';
import { useCorrecting } from './correcting.ts';
import { FigureField } from './FigureField.tsx';
import { FlagField } from './FlagField.tsx';
import { LineFields } from './LineFields.tsx';

const figures = ['sizePt', 'firstLineMm', 'beforePt', 'afterPt'] as const;
const flags = ['bold', 'italic', 'underline', 'upper'] as const;
const aligns = ['left', 'center', 'right', 'justify'] as const;

/** How one part of a document looks. @param owner the path of its style: `styles.abstract`, `bases.running` */
export function StyleFields({ owner, style }: { owner: string; style: TextStyle }) {
  const t = useT();
  const { correct, hint } = useCorrecting();
  const label = (field: string) => t(`profiles.fields.${field}`, { defaultValue: field });
  return (
    <FieldGrid>
      {figures.map((field) => (
        <FigureField key={field} label={label(field)} path={`${owner}.${field}`} value={style[field]} />
      ))}
      <LineFields path={`${owner}.line`} line={style.line} />
      <SelectField
        label={label('align')}
        value={style.align}
        options={aligns.map((align) => ({ value: align, label: t(`profiles.aligns.${align}`) }))}
        hint={hint(t, `${owner}.align`)}
        onSave={(align) => correct(`${owner}.align`, align)}
      />
      {flags.map((field) => (
        <FlagField key={field} label={label(field)} path={`${owner}.${field}`} value={style[field]} />
      ))}
    </FieldGrid>
  );
}
