import type { Texts } from '../../texts.ts';

export const collaborators: Texts['collaborators'] = {
  title: 'Collaborators',
  emptyTitle: 'No collaborator yet',
  emptyText:
    'The first step: type a full name in the field above and press Enter; title, unit and locality are filled in beside it. The roster serves for attendance and for choosing who speaks.',
  add: 'Full name of a new collaborator',
  addPlaceholder: 'type a full name, then Enter',
  fields: {
    code: 'Code',
    name: 'Full name',
    title: 'Title',
    unit: 'Unit',
    localityId: 'Locality',
    contact: 'Contact',
    groupId: 'Group',
    termFrom: 'From',
    termTo: 'To',
    note: 'Note',
  },
  unnamed: 'No name yet',
};
