import type { PastAction } from '../../../shared/contract/procedures/history.ts';
import type { T } from '../../platform/i18n.ts';

/** When something was done, as people read it; the clock of a PC that cannot have been right is shown as such. */
export function momentText(
  t: T,
  { kind, wallTime, clock }: Pick<PastAction, 'kind' | 'wallTime' | 'clock'>,
): string {
  if (kind === 'begin') return '';
  if (clock === 'impossible') return t('history.clocks.impossible');
  const time = clockFace.format(new Date(wallTime));
  return clock === 'future' ? t('history.clocks.future', { time }) : time;
}

const clockFace = new Intl.DateTimeFormat('vi', {
  hour: '2-digit',
  minute: '2-digit',
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
  hour12: false,
});
