import { annexRoles } from './annex.ts';
import { endingRoles } from './ending.ts';
import { letterheadRoles } from './letterhead.ts';
import { type Column, columnsOf, type Line, linesOf, rejoined } from './lines.ts';
import { mainRoles } from './main-text.ts';
import type { Piece, Placed, Zone } from './paragraph-role.ts';
import { zonesOf } from './sections.ts';
import type { WordParagraph, WordText } from './word-text.ts';

/**
 * The role of each paragraph of a document: by this program's styles if it has them, otherwise by its words and its
 * place, since most documents were written by hand or have been edited since. In the blocks each line of a paragraph
 * has a role of its own.
 */
export function recognise({ paragraphs }: WordText): Piece[] {
  const lines = paragraphs.flatMap(linesOf);
  const zones = zonesOf(lines.map(({ own }) => own));
  const inZone = (zone: Zone) => lines.filter((_, at) => zoneOf(at) === zone);
  const typeLine = zones.type === null ? undefined : lines[zones.type];
  const found = [
    ...letterheadRoles(inColumns(inZone('letterhead'), 'letterhead')),
    ...mainRoles(
      mainLines(inZone('main'), typeLine).map((line) => placed(line, line.own, 'main', null)),
      typeLine === undefined ? null : { number: typeLine.own.number, lineAt: typeLine.line },
    ),
    ...endingRoles(inColumns(inZone('ending'), 'ending')),
    ...annexRoles(rejoined(inZone('annex')).map((line) => placed(line, line.own, 'annex', null))),
  ];
  return found.toSorted((a, b) => a.number - b.number || a.lineAt - b.lineAt);

  function zoneOf(at: number): Zone {
    if (zones.isLetterhead(at)) return 'letterhead';
    if (zones.isAnnex(at)) return 'annex';
    return zones.isEnding(at) ? 'ending' : 'main';
  }
}

/** The lines of the main text: paragraph by paragraph, but line by line where the type is named. */
function mainLines(lines: readonly Line[], type: Line | undefined): Line[] {
  const isTypes = (line: Line) => line.paragraph === type?.paragraph;
  const at = lines.findIndex(isTypes);
  if (at === -1) return rejoined(lines);
  const behind = lines.findLastIndex(isTypes) + 1;
  return [...rejoined(lines.slice(0, at)), ...lines.slice(at, behind), ...rejoined(lines.slice(behind))];
}

function inColumns(lines: readonly Line[], zone: Zone): Placed[] {
  const divided = lines.map((line) => ({ line, columns: columnsIn(line.own) }));
  const hasTabs = divided.some(({ columns }) => columns.some(([{ cell }, column]) => !cell && column));
  return divided.flatMap(({ line, columns }) =>
    columns.map(([part, column]) => {
      // Between lines with tabs one without is in the left column, whose middle no alignment gives.
      const isLoose = hasTabs && part.cell === null && column === null && part.align !== 'center';
      return placed(line, isLoose ? { ...part, align: null } : part, zone, column);
    }),
  );
}

function columnsIn(line: WordParagraph): (readonly [WordParagraph, Column])[] {
  const { cell } = line;
  if (cell === null) return columnsOf(line);
  const side = cell.column < cell.columns / 2 ? 'left' : 'right';
  return [[line, cell.columns < 2 ? null : side]];
}

function placed({ line }: Line, part: WordParagraph, zone: Zone, column: Column): Placed {
  return { ...part, zone, column, lineAt: line };
}
