import { type ActionKind, actionKinds } from '../../shared/contract/procedures/history.ts';

/** What somebody did, by the verb in the log: `entry.add`, `undo`. One that this version does not know is an edit. */
export function actionKindOf(verb: string): ActionKind {
  if (verb === 'file.create') return 'begin';
  const last = verb.split('.').at(-1);
  return actionKinds.find((kind) => kind === last) ?? 'edit';
}
