import { logLength } from '../log/log-length.ts';
import type { Readable } from '../sqlite/handles.ts';
import type { ListLayout } from './list-layout.ts';

/** How many layouts are kept at once. */
const MOST = 4;

/** A file whose lists are laid out. */
export interface WithLists {
  readonly arrangements: LayoutCache;
}

/** Keeps list layouts until something is written. */
export interface LayoutCache {
  /** The layout of that name, made again if the log has grown since. */
  get(db: Readable, name: string, make: () => CachedLayout): CachedLayout;
}

/** A layout; a partial one, made while the index is still being built, is not kept. */
export interface CachedLayout {
  readonly arrangement: ListLayout;
  readonly isPartial: boolean;
}

/** A layout is valid for one length of the log, so any write by anybody invalidates it. */
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
      // Drop the least recently used one.
      known.delete(name);
      known.set(name, found);
      for (const oldest of known.keys()) {
        if (known.size > MOST) known.delete(oldest);
      }
      return found;
    },
  };
}
