import type { LeftoverKind } from '../../../shared/contract/procedures/file.ts';

/** How the log of the file as it stands and its log with the leftover written in lie to each other. */
export type Relation = 'same' | 'alone-goes-on' | 'recovered-goes-on' | 'parted';

/** What the two states of a file came to: as it stands alone, and with what lay beside it written in. */
export interface Weighing {
  readonly aloneIsWhole: boolean;
  readonly recoveredIsWhole: boolean;
  /** Means something only where both are whole. */
  readonly relation: Relation;
  /** How many acts only the file as it stands shows, where its log can be read at all. */
  readonly actsOnlyAlone: number;
}

export interface Decision {
  /** Null where neither is whole: nothing may be written then. */
  readonly take: 'alone' | 'recovered' | null;
  /** What people are told; null where a crash is all there was. */
  readonly tell: LeftoverKind | null;
}

/**
 * Which state of a file goes on. The whole one does; of two, the one whose log goes further: so no word that was
 * acknowledged in the file is lost, whatever lies beside it. After a crash only the recovered state is whole (the
 * write was cut short), or the file goes on from it (all of the write was there, only the journal was not yet gone).
 */
export function decide(weighing: Weighing): Decision {
  const { aloneIsWhole, recoveredIsWhole, relation, actsOnlyAlone } = weighing;
  if (aloneIsWhole && !recoveredIsWhole) return { take: 'alone', tell: 'not-its-own' };
  // A write that was cut short is one act. More of them may be a newer file that came damaged.
  if (!aloneIsWhole && recoveredIsWhole)
    return { take: 'recovered', tell: actsOnlyAlone > 1 ? 'taken-back' : null };
  if (!aloneIsWhole) return { take: null, tell: null };
  switch (relation) {
    case 'same':
      return { take: 'recovered', tell: null };
    case 'alone-goes-on':
      return { take: 'alone', tell: null };
    case 'recovered-goes-on':
      return { take: 'recovered', tell: 'newer-beside' };
    case 'parted':
      return { take: 'alone', tell: 'parted' };
  }
}
