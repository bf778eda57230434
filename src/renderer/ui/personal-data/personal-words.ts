import type { PersonalDataKind } from '../../../shared/text/personal-data.ts';
import type { T } from '../../platform/i18n.ts';

/** "số điện thoại, họ tên": what a text holds of personal data, in words. */
export function personalWords(t: T, kinds: readonly PersonalDataKind[]): string {
  return kinds.map((kind) => t(`desk.personalKinds.${kind}`)).join(', ');
}
