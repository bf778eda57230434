import type { CollaboratorView } from '../../../shared/records/views.ts';
import type { T } from '../../platform/i18n.ts';

/** The name of a collaborator where one is shown; somebody whose personal data were erased has none. */
export function shownName(t: T, { name, erased }: Pick<CollaboratorView, 'name' | 'erased'>): string {
  return erased ? t('history.erased') : name || t('collaborators.unnamed');
}
