import { type ActionKind, actionKinds } from '../../shared/contract/procedures/history.ts';

/**
 * The kind of an action, from its verb in the log, such as `entry.add` or `undo`. An unknown verb counts as an edit.
 */
export function actionKindOf(verb: string): ActionKind {
  if (verb === 'file.create') return 'begin';
  const last = verb.split('.').at(-1);
  return actionKinds.find((kind) => kind === last) ?? 'edit';
}
