import type { Preferences } from '../../shared/contract/procedures/app.ts';
import { en } from '../../shared/i18n/en/index.ts';
import type { Texts } from '../../shared/i18n/texts.ts';
import { vi } from '../../shared/i18n/vi/index.ts';

/** What the shell says itself (menu, dialogs), from the texts of both languages. */
export function shellTexts(language: Preferences['language']): Texts['shell'] {
  switch (language) {
    case 'vi':
      return vi.shell;
    case 'en':
      return en.shell;
  }
}
