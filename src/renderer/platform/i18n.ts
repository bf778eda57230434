import i18next, { type TFunction } from 'i18next';
import { initReactI18next, useTranslation } from 'react-i18next';
import { en } from '../../shared/i18n/en/index.ts';
import { withTypeNames } from '../../shared/i18n/type-names.ts';
import { vi } from '../../shared/i18n/vi/index.ts';
import { CallFailed } from './bridge/bridge.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation';
    resources: { translation: typeof vi };
  }
}

export type T = TFunction;

void i18next.use(initReactI18next).init({
  lng: 'vi',
  fallbackLng: 'vi',
  resources: { vi: { translation: vi }, en: { translation: en } },
  // React escapes what it shows; escaping here too would print &amp; in names of files.
  interpolation: { escapeValue: false },
});

/** The texts of the program in the language in use: `t('area.key', { name })`. */
export function useT(): T {
  return useTranslation().t;
}

/** Puts every text on screen into another language. */
export function speak(language: 'vi' | 'en'): void {
  document.documentElement.lang = language;
  if (i18next.language !== language) void i18next.changeLanguage(language);
}

/** The sentence people read for a failure: what happened, that nothing was lost, what to do next. */
export function errorSentence(t: T, error: unknown): string {
  if (!(error instanceof CallFailed)) return t('errors.unexpected');
  const { code, params } = error.error;
  return t(`errors.${code}`, { replace: withTypeNames(params, t('merging.types', { returnObjects: true })) });
}
