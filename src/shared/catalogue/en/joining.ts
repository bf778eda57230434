import type { Texts } from '../texts.ts';

export const joining: Texts['joining'] = {
  title: 'Join',
  text: 'Where one person, place or agency has two records. Closed minutes stay as they are.',
  into: 'Join into',
  choose: 'Choose the one that stays…',
  alike: '{{name}} (looks the same)',
  join: 'Join',
  joined: 'Joined {{name}} into {{into}}',
  preview:
    'Led to the one that stays: {{uses}}. Kept because the minutes are closed: {{closed}}. Both marked: {{both}} (the one that stays counts). Blank fields filled: {{fields}}.',
};
