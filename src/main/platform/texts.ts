import type { Preferences } from '../../shared/contract/procedures/app.ts';
import { en } from '../../shared/i18n/en/index.ts';
import type { Texts } from '../../shared/i18n/texts.ts';
import { vi } from '../../shared/i18n/vi/index.ts';

/** The shell's own texts (menu, dialogs) in the chosen language. */
export function shellTexts(language: Preferences['language']): Texts['shell'] {
  switch (language) {
    case 'vi':
      return vi.shell;
    case 'en':
      return en.shell;
  }
}
