import type { Texts } from '../../texts.ts';

export const duplicates: Texts['duplicates'] = {
  counted: '{{count}} pairs that may be the same',
  countedMost: '{{count}} pairs or more that may be the same',
  stillUsedCounted: '{{count}} joined and still used',
  look: 'Look',
  lookAt: 'Look: {{what}}',
  title: '{{kind}}: may be the same',
  back: 'Back to the list',
  hints: {
    collaborator:
      'The same code, or the same name and unit. If they are two people, give each a code and they are not mentioned again.',
    locality:
      'The same name. If they are two places, give each its former district and they are not mentioned again.',
    agency:
      'The same name. If they are two agencies, tell their names apart and they are not mentioned again.',
    collaboratorGroup:
      'The same name. If they are two groups, tell their names apart and they are not mentioned again.',
    topic:
      'The same name on the same level. If they are two topics, tell their names apart and they are not mentioned again.',
  },
  list: 'Pairs that may be the same',
  by: { code: 'same code', name: 'same name' },
  two: '{{one}} and {{other}}',
  what: 'What',
  left: 'Left',
  right: 'Right',
  blank: 'blank',
  use: 'Use',
  used: 'in use',
  unused: 'not used yet',
  join: 'Join…',
  notSame: 'Not the same',
  stays: 'Keep',
  leftNamed: 'Left: {{name}}',
  rightNamed: 'Right: {{name}}',
  putAside: '{{name}} left alone until the program is closed',
  aside: '{{count}} pairs are not the same and are not mentioned until the program is closed.',
  showAgain: 'Show again',
  noneTitle: 'Nothing more that may be the same',
  noneText: 'Where two records look the same, their number shows at the head of the list.',
  stillUsed: 'Joined and still used',
  stillUsedText:
    'Another PC used these before it knew that they were joined. Lead those uses to the one that stays; closed minutes stay as they are.',
  stillUsedOne: '{{name}}: still used {{count}} times. Joined into {{into}}.',
  leadOver: 'Lead to the one that stays',
  ledOver: 'Led {{count}} uses of {{name}} to {{into}}',
};
