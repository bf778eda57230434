import type { SearchFound } from '../../shared/contract/procedures/search.ts';
import { toAppError } from '../base/errors.ts';
import type { Readable, Writable } from '../sqlite/handles.ts';
import { indexChanges } from './index-changes.ts';
import { forgetIndex, type IndexProgress, indexBeside, indexProgress, isIndexDamage } from './index-state.ts';
import { mergeSegments } from './optimize-index.ts';
import { type People, searchPeople } from './search-people.ts';
import { cacheStatements } from './statement-cache.ts';

/** The index of the open file, brought up to date with the log while the store is idle. */
/** A file whose records are found by their words. */
export interface WithSearch {
  readonly search: SearchIndex;
}

export interface SearchIndex {
  readonly people: People;
  /** Called on every request: the next slice waits a moment in case another request follows. */
  postpone(): void;
  /**
   * Reads from the index after indexing what was just written. A damaged index is rebuilt, and the answer is `nothing`
   * until that is done.
   */
  ask<T>(question: (db: Readable) => T, nothing: T): T & Pick<SearchFound, 'indexing'>;
  stop(): void;
}

/** Target duration of a slice in ms: too short to be noticed while saving. */
const SLICE = 20;
/**
 * ms to wait after a request, since another one is likely to follow; but never longer than MOST_WAIT without a slice.
 */
const PAUSE = 120;
const MOST_WAIT = 600;
/** Changes of the log. */
const LEAST_AT_ONCE = 50;
const MOST_AT_ONCE = 20_000;
/** After this many changes the index has many segments, which are then merged, PAGES index pages per slice. */
const MANY = 20_000;
const PAGES = 32;
/** Up to this many changes are indexed before a search is answered, so that what was just saved is found. */
const LITTLE = 400;

/**
 * @param isFree whether no job has the file to itself: a job may hold a transaction open across its pauses.
 * @param bug is called with unexpected errors; a full disk or a missing file is reported by the next save, and indexing
 * goes on after the first save that succeeds.
 */
export function startIndexer(
  db: Writable,
  isFree: () => boolean,
  bug: (thrown: unknown) => void,
): SearchIndex {
  if (db.readonly) indexBeside(db);
  let size = LEAST_AT_ONCE;
  let timer: NodeJS.Timeout | null = null;
  let stopped = false;
  let last = performance.now();
  /** Changes indexed since the segments were last merged. */
  let gathered = 0;
  let tidying: 'no' | 'next' | 'now' = 'no';
  let isAnew = false;

  function plan(wait: number): void {
    if (timer !== null) clearTimeout(timer);
    timer = stopped ? null : setTimeout(slice, wait).unref();
  }

  function slice(): void {
    if (!isFree()) {
      plan(PAUSE);
      return;
    }
    const began = performance.now();
    const isMore = tidying === 'no' ? followMore() : tidyMore();
    last = performance.now();
    size = Math.round((size * SLICE) / Math.max(last - began, 1));
    size = Math.min(Math.max(size, LEAST_AT_ONCE), MOST_AT_ONCE);
    if (isMore) plan(0);
  }

  /** @returns whether there is more to do. */
  function followMore(): boolean {
    const before = indexProgress(db).done;
    const at = attempt(() => indexChanges(db, size));
    if (at === null) return false;
    gathered += at.done - before;
    if (at.done < at.total) return true;
    // Segments are merged last: it takes time, and search works without it.
    if (gathered >= MANY) tidying = 'next';
    return tidying === 'next';
  }

  function tidyMore(): boolean {
    const isMore = attempt(() => mergeSegments(db, PAGES, tidying === 'next')) ?? false;
    tidying = isMore ? 'now' : 'no';
    gathered = 0;
    // Then index what was written in the meantime.
    return isMore || indexProgress(db).done < indexProgress(db).total;
  }

  /** Null if it failed. */
  function attempt<T>(work: () => T): T | null {
    try {
      return work();
    } catch (error) {
      if (isIndexDamage(error)) beginAnew();
      else if (toAppError(error, db.name).code === 'unexpected') bug(error);
      return null;
    }
  }

  /** Only once: an index that is damaged again means a damaged disk, and the next search then reports the error. */
  function beginAnew(): void {
    if (isAnew) return;
    isAnew = true;
    if (attempt(() => forgetIndex(db)) !== null) plan(PAUSE);
  }

  function follow(): IndexProgress {
    const { done, total } = indexProgress(db);
    const isLittle = total - done <= LITTLE && done < total;
    return (isLittle && isFree() ? attempt(() => indexChanges(db, LITTLE)) : null) ?? indexProgress(db);
  }

  const reader = cacheStatements(db);
  plan(PAUSE);
  return {
    people: searchPeople(reader),
    postpone: () => plan(performance.now() - last > MOST_WAIT ? 0 : PAUSE),
    ask: (question, nothing) => {
      try {
        const at = follow();
        return { ...question(reader), indexing: at.done < at.total ? at : null };
      } catch (error) {
        if (isAnew || !isIndexDamage(error)) throw error;
        beginAnew();
        return { ...nothing, indexing: indexProgress(db) };
      }
    },
    stop: () => {
      stopped = true;
      if (timer !== null) clearTimeout(timer);
    },
  };
}
