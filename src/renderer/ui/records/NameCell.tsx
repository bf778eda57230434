import type { ReactNode } from 'react';
import { RetiredMark } from './RetiredMark.tsx';
import { RowHandle } from './RowHandle.tsx';

/** The name of a record in its list, which opens it; a mark where it is no longer in use. */
export function NameCell({ retired, children }: { retired: boolean; children: ReactNode }) {
  return (
    <>
      <RowHandle>{children}</RowHandle>
      {retired && <RetiredMark />}
    </>
  );
}
