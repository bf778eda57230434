import { useCallback } from 'react';
import type { TextStyle } from '../../../../shared/documents/profile.ts';
import { useT } from '../../../platform/i18n.ts';
import { SelectField } from '../../../ui/fields/SelectField.tsx';
import { useCorrecting } from './correcting.ts';
import { FigureField } from './FigureField.tsx';

const kinds = ['exactPt', 'times'] as const;
/** What a spacing begins with when its kind is changed. */
const usual = { exactPt: { exactPt: 18 }, times: { times: 1.15 } } as const;

/** How far apart the lines of a part are: by points, or by their own height. */
export function LineFields({ path, line }: { path: string; line: TextStyle['line'] }) {
  const t = useT();
  const { correct } = useCorrecting();
  const kind = 'exactPt' in line ? 'exactPt' : 'times';
  const kept = useCallback((number: number) => ({ [kind]: number }), [kind]);
  return (
    <>
      <SelectField
        label={t('profiles.fields.lineKind')}
        value={kind}
        options={kinds.map((each) => ({ value: each, label: t(`profiles.lineKinds.${each}`) }))}
        onSave={(chosen) => correct(path, usual[chosen])}
      />
      <FigureField
        label={t(`profiles.fields.${kind}`)}
        path={path}
        numberPath={`${path}.${kind}`}
        value={'exactPt' in line ? line.exactPt : line.times}
        kept={kept}
      />
    </>
  );
}
