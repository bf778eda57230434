import { useEffect } from 'react';
import { isTextField } from '../../platform/text-field.ts';

/** Calls back with cells that are pasted (Ctrl+V) anywhere on a screen but in a field. */
export function usePastedCells(onCells: (text: string) => void): void {
  useEffect(() => {
    const onPaste = (event: ClipboardEvent) => {
      const text = event.clipboardData?.getData('text/plain') ?? '';
      if (isTextField(event.target) || !/[\t\n]/.test(text)) return;
      event.preventDefault();
      onCells(text);
    };
    document.addEventListener('paste', onPaste);
    return () => document.removeEventListener('paste', onPaste);
  }, [onCells]);
}
