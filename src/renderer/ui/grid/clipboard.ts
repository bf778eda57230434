import type { Copied } from './copying.ts';

/**
 * Puts something on the clipboard as the Copy command does: the program grants no page the right to reach for the
 * clipboard by itself. Works while what the person pressed is still fresh. @returns whether it was taken.
 */
export function putOnClipboard({ text, html }: Pick<Copied, 'text'> & Partial<Copied>): boolean {
  let isTaken = false;
  // Without a selection Copy is only enabled where somebody says beforehand that there is something to copy.
  const allow = (event: Event) => event.preventDefault();
  const give = (event: ClipboardEvent) => {
    event.preventDefault();
    event.clipboardData?.setData('text/plain', text);
    if (html !== undefined) event.clipboardData?.setData('text/html', html);
    isTaken = event.clipboardData !== null;
  };
  document.addEventListener('beforecopy', allow, true);
  document.addEventListener('copy', give, true);
  try {
    document.execCommand('copy');
  } finally {
    document.removeEventListener('beforecopy', allow, true);
    document.removeEventListener('copy', give, true);
  }
  return isTaken;
}
