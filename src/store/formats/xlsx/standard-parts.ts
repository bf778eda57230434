import { strToU8 } from 'fflate/browser';
import type { OfficePackage, Relation } from '../package.ts';

type Parts = Record<string, Uint8Array>;

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const KINDS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const CONTENT = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** The parts a table is read from, and the name each kind gets. */
const read: ReadonlyMap<string, (at: number) => string> = new Map([
  ['worksheet', (at: number) => `worksheets/sheet${at}.xml`],
  ['sharedStrings', () => 'sharedStrings.xml'],
  ['styles', () => 'styles.xml'],
]);

/**
 * The workbook with the parts it names, laid out as Excel does: other programs give other names and folders, and the
 * table's reader would look for the parts where Excel puts them. Null if the workbook names no sheet.
 * @throws RangeError, an error of zlib
 */
export function standardParts(source: OfficePackage, workbook: Uint8Array): Parts | null {
  const relations = source.relations(source.main ?? '');
  const placed = relations.flatMap((relation, at): (Relation & { place: string; bytes: Uint8Array })[] => {
    const place = read.get(relation.kind)?.(at + 1);
    const bytes = place === undefined ? undefined : source.part(relation.target);
    return place === undefined || bytes === undefined ? [] : [{ ...relation, place, bytes }];
  });
  if (!placed.some(({ kind }) => kind === 'worksheet')) return null;
  const places = new Map(placed.map(({ id, place }) => [id, place]));
  // Sheets of other kinds keep a relation, so that the sheets after them are not taken for them.
  const all = relations.map(({ id, kind }) => [id, kind, places.get(id) ?? `missing/${kind}.xml`] as const);
  return {
    '[Content_Types].xml': strToU8(typesXml(placed.map(({ kind, place }) => [`/xl/${place}`, kind]))),
    '_rels/.rels': strToU8(relationsXml([['rId1', 'officeDocument', 'xl/workbook.xml']])),
    'xl/workbook.xml': workbook,
    'xl/_rels/workbook.xml.rels': strToU8(relationsXml(all)),
    ...Object.fromEntries(placed.map(({ place, bytes }) => [`xl/${place}`, bytes])),
  };
}

function relationsXml(relations: readonly (readonly [id: string, kind: string, target: string])[]): string {
  const each = relations.map(
    ([id, kind, target]) => `<Relationship Id="${id}" Type="${KINDS}/${kind}" Target="${target}"/>`,
  );
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${each.join('')}</Relationships>`;
}

function typesXml(parts: readonly (readonly [part: string, kind: string])[]): string {
  const each = [['/xl/workbook.xml', 'sheet.main'] as const, ...parts].map(
    ([part, kind]) => `<Override PartName="${part}" ContentType="${CONTENT}.${kind}+xml"/>`,
  );
  const xml = '<Default Extension="xml" ContentType="application/xml"/>';
  return `${HEAD}<Types xmlns="${PACKAGE}/content-types">${xml}${each.join('')}</Types>`;
}
