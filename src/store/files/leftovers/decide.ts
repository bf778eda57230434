import type { LeftoverKind } from '../../../shared/contract/procedures/file.ts';

/** How the log of the file as it is compares with its log after the leftover is written in. */
export type Relation = 'same' | 'alone-goes-on' | 'recovered-goes-on' | 'parted';

/** Check results of the two states of a file: as it is, and with its leftovers written in. */
export interface Weighing {
  readonly aloneIsWhole: boolean;
  readonly recoveredIsWhole: boolean;
  /** Only valid if both are whole. */
  readonly relation: Relation;
  /** How many actions are only in the file as it is, if its log can be read at all. */
  readonly actsOnlyAlone: number;
}

export interface Decision {
  /** Null if neither is whole: nothing may be written then. */
  readonly take: 'alone' | 'recovered' | null;
  /** What people are told; null if there was only a crash. */
  readonly tell: LeftoverKind | null;
}

/**
 * Chooses the state of a file to use: the whole one, or if both are whole, the one with the longer log. So no
 * acknowledged write is lost, whatever the leftovers are. After a crash only the recovered state is whole (the write
 * was cut short), or the file is ahead of it (the write was complete, only the journal was not deleted yet).
 */
export function decide(weighing: Weighing): Decision {
  const { aloneIsWhole, recoveredIsWhole, relation, actsOnlyAlone } = weighing;
  if (aloneIsWhole && !recoveredIsWhole) return { take: 'alone', tell: 'not-its-own' };
  // A write that was cut short is one action. Several may mean a newer file that arrived damaged.
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
