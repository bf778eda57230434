import type { windowStoreProcedures } from '../../shared/contract/index.ts';
import type { Handlers } from '../../shared/contract/procedure.ts';
import {
  agencyView,
  collaboratorGroupView,
  collaboratorView,
  localityView,
  officeView,
  type ReferenceLists,
  savedViewView,
  snippetView,
  topicView,
} from '../../shared/records/views.ts';
import { comparePersonNames, compareText } from '../../shared/text/names.ts';
import type { OpenFile } from '../session/open-file.ts';
import { type Readable, readAll } from '../sqlite/handles.ts';
import { fieldsOf } from '../sqlite/record-tables.ts';

export const referenceListHandlers: Handlers<
  Pick<typeof windowStoreProcedures, 'record.lists'>,
  [OpenFile]
> = {
  'record.lists': (_, { db }) => loadReferenceLists(db),
};

/**
 * The reference lists in display order, retired items included, since old records name them. Records of the same name
 * are in the order of their ids, so that all copies of a file show the same.
 */
export function loadReferenceLists(db: Readable): ReferenceLists {
  return {
    topics: readAll(
      db,
      topicView,
      `SELECT ${fieldsOf('topic', 't')} FROM topic t WHERE NOT t.deleted ORDER BY t.position, t.id`,
    ),
    localities: readAll(
      db,
      localityView,
      `SELECT ${fieldsOf('locality', 'l')} FROM locality l WHERE NOT l.deleted ORDER BY id`,
    ).sort((a, b) => compareText(a.name, b.name)),
    agencies: readAll(
      db,
      agencyView,
      `SELECT ${fieldsOf('agency', 'a')} FROM agency a WHERE NOT a.deleted ORDER BY id`,
    ).sort((a, b) => compareText(a.name, b.name)),
    collaborators: readAll(
      db,
      collaboratorView,
      `SELECT ${fieldsOf('collaborator', 'c')} FROM collaborator c WHERE NOT c.deleted ORDER BY id`,
    ).sort((a, b) => comparePersonNames(a.name, b.name)),
    offices: readAll(
      db,
      officeView,
      `SELECT ${fieldsOf('office', 'o')} FROM office o WHERE NOT o.deleted ORDER BY o.valid_from, o.id`,
    ),
    groups: readAll(
      db,
      collaboratorGroupView,
      `SELECT ${fieldsOf('collaboratorGroup', 'g')} FROM collaborator_group g WHERE NOT g.deleted ORDER BY g.position, g.id`,
    ),
    snippets: readAll(
      db,
      snippetView,
      `SELECT ${fieldsOf('snippet', 's')} FROM snippet s WHERE NOT s.deleted ORDER BY id`,
    ).sort((a, b) => compareText(a.shortcut, b.shortcut)),
    savedViews: readAll(
      db,
      savedViewView,
      `SELECT ${fieldsOf('savedView', 'v')} FROM saved_view v WHERE NOT v.deleted ORDER BY id`,
    ).sort((a, b) => compareText(a.name, b.name)),
  };
}
