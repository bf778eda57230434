import type { T } from '../../platform/i18n.ts';

/** A check for fields that must not be left empty, such as names that people choose by. */
export function nameNeeded(t: T): (text: string) => string | null {
  return (text) => (text.trim() === '' ? t('common.required') : null);
}
