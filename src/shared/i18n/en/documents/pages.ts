import type { Texts } from '../../texts.ts';

export const pages: Texts['pages'] = {
  page: 'Page {{page}}',
  pageOf: 'Page {{page}} of {{count}}',
};
