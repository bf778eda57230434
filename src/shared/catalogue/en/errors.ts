import type { errors as vietnamese } from '../vi/errors.ts';

export const errors: Record<keyof typeof vietnamese, string> = {
  'invalid-input':
    'The program was given data of the wrong form and did not write it. Everything saved before is intact. Check the field you just filled in.',
  'refused-sender': 'The request did not come from a window of the program and was refused. No data changed.',
  'not-found':
    'This record is not in the file; it may have been deleted. Nothing else changed. Open the list again.',
  'store-stopped':
    'The part that writes the data stopped and is being restarted. Everything reported as saved is still there. Repeat what you just did.',
  'store-failed':
    'The part that writes the data could not be started. The data file is unchanged. Close the program and open it again; if that fails, restart the PC.',
  'file-in-use':
    'The file {{file}} is open in another window or on another PC. It was not changed. Close the program there, then choose “Try again”.',
  'file-damaged':
    'The file {{file}} is partly damaged and was not opened. The program changed nothing in it. Keep it as it is and use the latest copy.',
  'file-not-ours':
    'The file {{file}} is not a data file of Giao ban. It was not changed. Choose another file.',
  'file-newer':
    'The file {{file}} was written by a newer version of the program. It was not changed. Update the program on this PC, then open it again.',
  'file-missing':
    'The file {{file}} is no longer where it was. The program did not delete it. Check the disk or USB stick, then choose “Try again”.',
  'file-read-only':
    'Writing to {{file}} is not allowed (the folder or disk is read-only). What was saved is still there. Choose another place or ask for permission.',
  'disk-full':
    'The disk is full, so the last action was not written. Everything saved before is intact. Make some room, then do it again.',
  'disk-failed':
    'The disk reported an error while reading or writing (a USB stick may have been pulled out). What was saved is still there. Check the disk, then choose “Try again”.',
  'document-open-elsewhere':
    'Could not write {{file}} because it is open in Word. The old version is intact. Close it in Word, then export again.',
  'document-not-written':
    'Could not write {{file}}. The meeting’s data is not affected. Choose another place and export again.',
  'document-not-opened':
    'Could not open {{file}}. It may have been moved, or Word is not installed. No data is affected. Export it again or open it from its folder.',
  cancelled:
    'Stopped as you asked. The data is as it was before, and nothing was lost. You can start again at any time.',
  unexpected:
    'Something unforeseen happened and the last action was not done. What was saved is intact. Try again; if it happens again, tell your IT staff.',
};
