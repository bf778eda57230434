/** A document as pages, on the screen and for the printer. */
export const pages = {
  page: 'Trang {{page}}',
  pageOf: 'Trang {{page}}/{{count}}',
};
