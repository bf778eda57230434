import type { Texts } from '../../texts.ts';

export const rows: Texts['rows'] = {
  cell: '{{label}}, row {{number}}',
  newCell: '{{label}}, new row',
  add: 'Add…',
  up: 'Move row {{number}} up',
  down: 'Move row {{number}} down',
  remove: 'Delete row {{number}}',
  history: 'History of row {{number}}',
};
