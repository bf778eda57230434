import { endingRoles } from './ending.ts';
import { letterheadRoles } from './letterhead.ts';
import { mainRoles } from './main-text.ts';
import { type Piece, type Placed, tabbed, type Zone } from './paragraph-role.ts';
import { zonesOf } from './sections.ts';
import type { WordParagraph, WordText } from './word-text.ts';

/**
 * The role of each paragraph of a document: by this program's styles if it has them, otherwise by its words and its
 * place, since most documents were written by hand or have been edited since.
 */
export function recognise({ paragraphs }: WordText): Piece[] {
  const zones = zonesOf(paragraphs);
  const placed = paragraphs.map((paragraph, at) => ({ at, pieces: placedIn(paragraph, zoneOf(at)) }));
  const inZone = (zone: Zone) =>
    placed.flatMap(({ pieces }) => pieces).filter((piece) => piece.zone === zone);
  const typeNumber = zones.type === null ? null : (paragraphs[zones.type]?.number ?? null);
  const found = [
    ...letterheadRoles(inZone('letterhead')),
    ...mainRoles(inZone('main'), typeNumber),
    ...endingRoles(inZone('ending')),
  ];
  return found.toSorted((a, b) => a.number - b.number);

  function zoneOf(at: number): Zone {
    if (zones.isLetterhead(at)) return 'letterhead';
    return zones.isEnding(at) ? 'ending' : 'main';
  }
}

function placedIn(paragraph: WordParagraph, zone: Zone): Placed[] {
  if (zone === 'main') return [{ ...paragraph, zone, column: null }];
  const { cell } = paragraph;
  if (cell !== null) {
    const side = cell.column < cell.columns / 2 ? 'left' : 'right';
    return [{ ...paragraph, zone, column: cell.columns < 2 ? null : side }];
  }
  const pieces = tabbed(paragraph);
  if (pieces.length === 1) return [{ ...paragraph, zone, column: null }];
  return pieces.map((piece, index) => ({ ...piece, zone, column: index === 0 ? 'left' : 'right' }));
}
