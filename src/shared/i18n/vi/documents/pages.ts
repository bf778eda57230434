/** A paper as pages, on the screen and on the way to the printer. */
export const pages = {
  page: 'Trang {{page}}',
  pageOf: 'Trang {{page}}/{{count}}',
};
