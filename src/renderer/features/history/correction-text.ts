import { z } from 'zod';
import type { Range } from '../../../shared/documents/profile-overrides.ts';
import type { T } from '../../platform/i18n.ts';

/** What a path of a profile is called: "Lề trái (mm)", "Trích yếu: Cỡ chữ". */
export function pathText(t: T, path: string): string {
  const [group, role = '', field = ''] = path.split('.');
  if (group !== 'styles' && group !== 'bases') return t(`profiles.paths.${path}`, { defaultValue: path });
  return t('profiles.of', {
    component: t(`profiles.roles.${role}`, { defaultValue: role }),
    field: t(`profiles.fields.${field}`, { defaultValue: field }),
  });
}

const corrected = z.union([
  z.number(),
  z.boolean(),
  z.null(),
  z.object({ exactPt: z.number() }),
  z.object({ times: z.number() }),
  z.enum(['left', 'center', 'right', 'justify']),
  z.string(),
]);

/** A value of a profile in words, from the JSON it is kept as; as it stands where it is none. */
export function jsonText(t: T, json: string): string {
  const value = corrected.safeParse(parsed(json)).data;
  switch (typeof value) {
    case 'number':
      return figure(t, value);
    case 'boolean':
      return t(value ? 'profiles.yes' : 'profiles.no');
    case 'string':
      return t(`profiles.aligns.${value}`, { defaultValue: value });
    case 'object':
      if (value === null) return t('profiles.none');
      if ('exactPt' in value) return t('profiles.exact', { number: figure(t, value.exactPt) });
      return t('profiles.times', { number: figure(t, value.times) });
    default:
      return json;
  }
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

export function rangeText(t: T, [least, most]: Range): string {
  if (most === null) return t('profiles.orMore', { least: figure(t, least) });
  return t('profiles.range', { least: figure(t, least), most: figure(t, most) });
}

export function figure(t: T, number: number): string {
  return String(number).replace('.', t('profiles.decimalMark'));
}

/** A number as people type it, with a comma or a point; null where it is none. */
export function parseFigure(text: string): number | null {
  const typed = text.trim().replace(',', '.');
  return /^\d+(?:\.\d+)?$/.test(typed) ? Number(typed) : null;
}
