import { useT } from '../../../platform/i18n.ts';
import { FieldGrid } from '../../../ui/layout/Section.tsx';
import { pathText } from '../../history/correction-text.ts';
import { useCorrecting } from './correcting.ts';
import { FigureField } from './FigureField.tsx';
import { FlagField } from './FlagField.tsx';

const sides = ['top', 'bottom', 'left', 'right'] as const;

/** The margins of the sheet and the number on it. */
export function PageFields() {
  const t = useT();
  const { page, pageNumber } = useCorrecting().profile;
  const figures = [
    ...sides.map((side) => [`page.marginMm.${side}`, page.marginMm[side]] as const),
    ['pageNumber.sizePt', pageNumber.sizePt] as const,
    ['pageNumber.edgeMm', pageNumber.edgeMm] as const,
  ];
  return (
    <FieldGrid>
      {figures.map(([path, value]) => (
        <FigureField key={path} label={pathText(t, path)} path={path} value={value} />
      ))}
      <FlagField
        label={pathText(t, 'pageNumber.onFirstPage')}
        path="pageNumber.onFirstPage"
        value={pageNumber.onFirstPage}
      />
    </FieldGrid>
  );
}
