import { type RecordType, recordTypeNames } from './index.ts';

/** A field by which one record links to another. */
export interface Relation {
  readonly field: string;
  readonly to: RecordType;
  /** `part`: the record is part of the other and is seen only with it; `use`: it is independent and names the other. */
  readonly as: 'part' | 'use';
}

/** The records each type links to: the only list of all links between records. */
export const relations: Readonly<Record<RecordType, readonly Relation[]>> = {
  meeting: [{ field: 'agendaItemId', to: 'agendaItem', as: 'use' }],
  agendaItem: [{ field: 'meetingId', to: 'meeting', as: 'part' }],
  guest: [{ field: 'meetingId', to: 'meeting', as: 'part' }],
  attendance: [
    { field: 'meetingId', to: 'meeting', as: 'part' },
    { field: 'collaboratorId', to: 'collaborator', as: 'use' },
  ],
  task: [
    { field: 'meetingId', to: 'meeting', as: 'part' },
    { field: 'entryId', to: 'entry', as: 'use' },
  ],
  entry: [
    { field: 'meetingId', to: 'meeting', as: 'part' },
    { field: 'speakerId', to: 'collaborator', as: 'use' },
    { field: 'localityId', to: 'locality', as: 'use' },
  ],
  entryTopic: [
    { field: 'entryId', to: 'entry', as: 'part' },
    { field: 'topicId', to: 'topic', as: 'use' },
  ],
  entryAgency: [
    { field: 'entryId', to: 'entry', as: 'part' },
    { field: 'agencyId', to: 'agency', as: 'use' },
  ],
  topic: [
    { field: 'parentId', to: 'topic', as: 'use' },
    { field: 'mergedIntoId', to: 'topic', as: 'use' },
  ],
  locality: [
    { field: 'successorId', to: 'locality', as: 'use' },
    { field: 'mergedIntoId', to: 'locality', as: 'use' },
  ],
  agency: [{ field: 'mergedIntoId', to: 'agency', as: 'use' }],
  collaborator: [
    { field: 'localityId', to: 'locality', as: 'use' },
    { field: 'groupId', to: 'collaboratorGroup', as: 'use' },
    { field: 'mergedIntoId', to: 'collaborator', as: 'use' },
  ],
  collaboratorGroup: [{ field: 'mergedIntoId', to: 'collaboratorGroup', as: 'use' }],
  office: [],
  snippet: [],
  savedView: [],
  document: [{ field: 'meetingId', to: 'meeting', as: 'part' }],
  documentEdit: [{ field: 'documentId', to: 'document', as: 'part' }],
  documentMask: [{ field: 'documentId', to: 'document', as: 'part' }],
  signedMinutes: [{ field: 'meetingId', to: 'meeting', as: 'part' }],
  form: [],
  profileNumber: [],
};

/** A relation seen from its target. */
export interface Follower extends Relation {
  readonly type: RecordType;
}

/** The types that link to records of one type, and through which field. */
export function followersOf(to: RecordType): Follower[] {
  return recordTypeNames.flatMap((type) =>
    relations[type].filter((relation) => relation.to === to).map((relation) => ({ type, ...relation })),
  );
}
