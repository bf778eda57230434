import type { Texts } from '../../texts.ts';

export const joining: Texts['joining'] = {
  title: 'Join',
  text: 'Where one person, place or agency has two records. Closed minutes stay as they are.',
  into: 'Join into',
  choose: 'Choose the one that stays…',
  alike: '{{name}} (looks the same)',
  join: 'Join',
  joined: 'Joined {{name}} into {{into}}',
  leads: '{{count}} uses of this one are led to the one that stays.',
  fills: '{{count}} blank fields of the one that stays are filled.',
  bothMarked: '{{count}} meetings have marked both: the mark of the one that stays counts.',
  closed: '{{count}} uses in closed minutes stay as they are.',
  unused: 'Nothing uses this one yet.',
};
