import { parseItemTime } from '../../../../shared/meeting/plan.ts';
import { inOrder } from '../../record-rows/pasting.ts';

type ItemField = 'time' | 'content' | 'presenter';
type GuestField = 'name' | 'title' | 'unit';

/** "8h00 - 8h30: Khai mạc", "8:30 Thảo luận": a time, and what comes then. */
const TIMED =
  /^(\d{1,2}\s*(?:h|g|giờ|:)\s*\d{0,2}(?:\s*(?:-|–|—|đến)\s*\d{1,2}\s*(?:h|g|giờ|:)\s*\d{0,2})?)\s*(?:[:.,;–—-]\s*|\s)(.+)$/iu;

/** A pasted line of an agenda: content, perhaps with its time before and the presenter behind. */
export function pastedItem(cells: readonly string[]): ReadonlyMap<ItemField, string> {
  const [first = '', ...others] = cells;
  if (others.length > 0 && isTime(first)) return inOrder(['time', 'content', 'presenter'], cells);
  const [, time = '', content = ''] = TIMED.exec(first) ?? [];
  if (!isTime(time)) return inOrder(['content', 'presenter'], cells);
  return inOrder(['time', 'content', 'presenter'], [time.trim(), content, ...others]);
}

/** A pasted line of guests: name, title and unit, in cells or with commas between them. */
export function pastedGuest(cells: readonly string[]): ReadonlyMap<GuestField, string> {
  const [first = '', ...others] = cells;
  if (others.length > 0) return inOrder(['name', 'title', 'unit'], cells);
  const [name = '', title = '', ...unit] = first.split(/\s*[,;]\s*|\s+[-–—]\s+/);
  return inOrder(
    ['name', 'title', 'unit'],
    [name, title, unit.join(', ')].filter((text) => text !== ''),
  );
}

function isTime(text: string): boolean {
  const time = parseItemTime(text);
  return time !== null && (time.start !== null || time.duration !== null);
}
