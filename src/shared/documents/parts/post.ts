/**
 * Somebody's title and unit in one: "Phó Giám đốc Sở Y tế". A word that ends the title and begins the unit is written
 * once ("Phó Trưởng ban" of "Ban Tuyên giáo"), and a unit the title already names is not repeated. After a title that
 * says more than a title, the unit needs a comma.
 */
export function postOf(title: string, unit: string): string {
  if (title === '' || unit === '') return title || unit;
  if (lower(title).includes(lower(unit))) return title;
  if (SAYS_MORE.test(title)) return `${title}, ${unit}`;
  const [first = ''] = unit.split(' ');
  const repeats = lower(title).endsWith(` ${lower(first)}`);
  return `${repeats ? title.slice(0, -first.length).trimEnd() : title} ${unit}`;
}

const SAYS_MORE = /,|\b(?:phụ trách|kiêm)(?= )|(?:\S+ ){6}/u;

function lower(text: string): string {
  return text.toLocaleLowerCase('vi');
}
