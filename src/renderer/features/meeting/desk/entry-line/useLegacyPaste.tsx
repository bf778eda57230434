import { type ClipboardEvent, type ReactNode, type RefObject, useState } from 'react';
import { replaceAsTyped } from '../../../../ui/combo/as-typed.ts';
import { LegacyNotice } from './LegacyNotice.tsx';
import { type LegacyPaste, legacyIn, placeOf } from './legacy-paste.ts';

/** Watches what is pasted into a text for encodings of before Unicode; the paste itself goes its way. */
export function useLegacyPaste(
  field: RefObject<HTMLTextAreaElement | null>,
  text: string,
): { onPaste: (event: ClipboardEvent) => void; notice: ReactNode } {
  const [paste, setPaste] = useState<LegacyPaste | null>(null);
  const place = paste === null ? null : placeOf(paste, text);
  const onPaste = (event: ClipboardEvent) => setPaste(legacyIn(event.clipboardData.getData('text/plain')));
  const notice = paste !== null && place !== null && (
    <LegacyNotice
      key={paste.pasted}
      paste={paste}
      onConvert={() => {
        replaceAsTyped(field.current, place, paste.converted);
        setPaste(null);
      }}
      onKeep={() => {
        setPaste(null);
        field.current?.focus();
      }}
    />
  );
  return { onPaste, notice };
}
