import type { InputOf } from '../../platform/bridge/bridge.ts';

/** A record whose history is read, and what people know it by. */
export interface HistorySubject extends Pick<InputOf<'history.of'>, 'type' | 'id'> {
  readonly what: string;
}
