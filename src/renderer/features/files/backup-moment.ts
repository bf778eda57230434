import { formatMoment } from '../../../shared/dates/typed.ts';

/** "2026-11-23 08.15.02" as "08:15 23/11/2026". */
export function backupMoment(at: string): string {
  const [day = '', time = ''] = at.split(' ');
  return formatMoment(`${day}T${time.replaceAll('.', ':')}`);
}
