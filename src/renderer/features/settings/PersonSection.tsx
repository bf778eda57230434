import type { Preferences } from '../../../shared/contract/procedures/app.ts';
import { call } from '../../platform/bridge/bridge.ts';
import { useT } from '../../platform/i18n.ts';
import { LineField } from '../../ui/fields/LineField.tsx';
import { SelectField } from '../../ui/fields/SelectField.tsx';
import { FieldGrid, Section } from '../../ui/layout/Section.tsx';

const appearances = ['system', 'light', 'dark'] as const;

/** What holds for this person on this PC. It is kept beside the program, not in the data file. */
export function PersonSection({ preferences }: { preferences: Preferences }) {
  const t = useT();
  const set = (changes: Partial<Preferences>) => call('app.setPreferences', changes);
  return (
    <Section title={t('settings.person')} text={t('settings.personText')}>
      <FieldGrid>
        <LineField
          label={t('settings.personName')}
          hint={t('settings.personNameHint')}
          value={preferences.person}
          onSave={(person) => set({ person })}
        />
        <SelectField
          label={t('settings.language')}
          value={preferences.language}
          // Each language under its own name, so that whoever is lost in the other one finds it.
          options={[
            { value: 'vi', label: 'Tiếng Việt' },
            { value: 'en', label: 'English' },
          ]}
          onSave={(language) => set({ language })}
        />
        <SelectField
          label={t('settings.appearance')}
          value={preferences.appearance}
          options={appearances.map((value) => ({ value, label: t(`settings.appearances.${value}`) }))}
          onSave={(appearance) => set({ appearance })}
        />
      </FieldGrid>
    </Section>
  );
}
