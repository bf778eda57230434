import { en } from '../shared/catalogue/en/index.ts';
import type { Texts } from '../shared/catalogue/texts.ts';
import { vi } from '../shared/catalogue/vi/index.ts';
import type { Preferences } from '../shared/contract/shell.ts';

/** What the shell says itself (menu, dialogs), from the one catalogue. */
export function shellTexts(language: Preferences['language']): Texts['shell'] {
  switch (language) {
    case 'vi':
      return vi.shell;
    case 'en':
      return en.shell;
  }
}
