import { logLength } from '../log/log-length.ts';
import type { Readable } from '../sqlite/handles.ts';
import type { ListLayout } from './list-layout.ts';

/** How many ways of showing lists are remembered at once. */
const MOST = 4;

/** A file whose lists were looked at. */
export interface WithLists {
  readonly arrangements: LayoutCache;
}

/** Remembers how lists are arranged until something is written. */
export interface LayoutCache {
  /** The arrangement of that name, made anew where the log has grown since. */
  get(db: Readable, name: string, make: () => CachedLayout): CachedLayout;
}

/** An arrangement; one that lacks what is still being worked out is partial, and not remembered. */
export interface CachedLayout {
  readonly arrangement: ListLayout;
  readonly isPartial: boolean;
}

/** The number of the last change is what an arrangement is as of: whoever writes, it shows. */
export function createLayoutCache(): LayoutCache {
  const known = new Map<string, CachedLayout>();
  let asOf = -1;
  return {
    get(db, name, make) {
      const now = logLength(db);
      if (now !== asOf) {
        known.clear();
        asOf = now;
      }
      const found = known.get(name) ?? make();
      if (found.isPartial) return found;
      // The one used longest ago is forgotten first.
      known.delete(name);
      known.set(name, found);
      for (const oldest of known.keys()) {
        if (known.size > MOST) known.delete(oldest);
      }
      return found;
    },
  };
}
