import type { SearchFound } from '../../shared/contract/procedures/search.ts';
import { toAppError } from '../base/errors.ts';
import type { Readable, Writable } from '../sqlite/handles.ts';
import { indexChanges } from './index-changes.ts';
import { forgetIndex, type IndexProgress, indexBeside, indexProgress, isIndexDamage } from './index-state.ts';
import { mergeSegments } from './optimize-index.ts';
import { type People, searchPeople } from './search-people.ts';
import { cacheStatements } from './statement-cache.ts';

/** The index of the open file, kept up to its log while nobody waits for anything else. */
/** A file whose records are found by their words. */
export interface WithSearch {
  readonly search: SearchIndex;
}

export interface SearchIndex {
  readonly people: People;
  /** Somebody asked for something: the next slice waits a moment for more. */
  postpone(): void;
  /**
   * Reads from the index, once it follows what was written just now. One that turns out to be damaged is made anew,
   * and says `nothing` until then.
   */
  ask<T>(question: (db: Readable) => T, nothing: T): T & Pick<SearchFound, 'indexing'>;
  stop(): void;
}

/** ms a slice should take: too short to be felt by somebody who saves meanwhile. */
const SLICE = 20;
/** ms to wait behind a request, since the next one is likely near; but never longer than MOST_WAIT without a slice. */
const PAUSE = 120;
const MOST_WAIT = 600;
/** Changes of the log. */
const LEAST_AT_ONCE = 50;
const MOST_AT_ONCE = 20_000;
/** So many changes at once leave the index in many parts, to be brought together; pages of it in a slice. */
const MANY = 20_000;
const PAGES = 32;
/** As much is followed before a search is answered, so that what was just saved is found. */
const LITTLE = 400;

/**
 * @param isFree whether nobody has the file for themselves: a job may hold a transaction open across its pauses.
 * @param bug hears of errors nobody foresaw; a full disk or a file that is gone show at the next save, and the index
 * goes on after the first that succeeds.
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
  /** Changes followed since the index was tidied. */
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
    // Last of all: it takes its time, and what is there is found without it.
    if (gathered >= MANY) tidying = 'next';
    return tidying === 'next';
  }

  function tidyMore(): boolean {
    const isMore = attempt(() => mergeSegments(db, PAGES, tidying === 'next')) ?? false;
    tidying = isMore ? 'now' : 'no';
    gathered = 0;
    // What was written meanwhile comes next.
    return isMore || indexProgress(db).done < indexProgress(db).total;
  }

  /** Null where it failed. */
  function attempt<T>(work: () => T): T | null {
    try {
      return work();
    } catch (error) {
      if (isIndexDamage(error)) beginAnew();
      else if (toAppError(error, db.name).code === 'unexpected') bug(error);
      return null;
    }
  }

  /** Once: what is damaged again lies on a damaged disk, and whoever searches then is told of it. */
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
