import { useSyncExternalStore } from 'react';
import type { Preferences } from '../../shared/contract/procedures/app.ts';

const windowsIsDark = window.matchMedia('(prefers-color-scheme: dark)');

/** Whether to draw dark: as Windows does, unless the person chose. */
export function useDark(appearance: Preferences['appearance']): boolean {
  const dark = useSyncExternalStore(watch, () => windowsIsDark.matches);
  return appearance === 'system' ? dark : appearance === 'dark';
}

function watch(onChange: () => void): () => void {
  windowsIsDark.addEventListener('change', onChange);
  return () => windowsIsDark.removeEventListener('change', onChange);
}
