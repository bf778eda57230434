import type { Texts } from '../../texts.ts';

export const collaborators: Texts['collaborators'] = {
  title: 'Collaborators',
  emptyTitle: 'No collaborator yet',
  emptyText:
    'The first step: type a full name in the field above and press Enter; title, unit and locality are filled in beside it. The roster serves for attendance and for choosing who speaks.',
  add: 'Full name of a new collaborator',
  addPlaceholder: 'type a full name, then Enter',
  code: 'Code',
  name: 'Full name',
  personTitle: 'Title',
  unit: 'Unit',
  locality: 'Locality',
  contact: 'Contact',
  termFrom: 'From',
  termTo: 'To',
  note: 'Note',
  unnamed: 'No name yet',
};
