import {
  AlignmentType,
  Document,
  type FileChild,
  Header,
  LineRuleType,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  TextRun,
} from 'docx';
import type { Paper } from '../../../shared/documents/model.ts';
import { orientPages } from '../../../shared/documents/orientation.ts';
import type { Profile } from '../../../shared/documents/profile.ts';
import { cleanText } from '../../../shared/text/clean-text.ts';
import { docxBlock } from './blocks.ts';
import { finishPackage } from './finish-package.ts';
import { documentStyles, styleAliases, typeface } from './styles.ts';
import { halfPoints, twips } from './units.ts';
import { counting } from './word-count.ts';

/**
 * A paper as the bytes of a .docx file; every measure in it is the profile's.
 * @param tell is called with how many of all paragraphs and rows are written; after that only packing is left.
 */
export async function paperDocx(
  paper: Paper,
  profile: Profile,
  tell: (done: number, total: number) => void = () => undefined,
): Promise<Uint8Array> {
  const layout = orientPages(paper, profile);
  const counted = counting(tell);
  return wordFile(
    paper,
    profile,
    paper.blocks.flatMap((block) => docxBlock(block, layout, counted)),
  );
}

/** A Word file with the pages of a profile; its body is `children`. */
export async function wordFile(
  { title, creator, orientation }: Pick<Paper, 'title' | 'creator' | 'orientation'>,
  profile: Profile,
  children: readonly FileChild[],
): Promise<Uint8Array> {
  const { page, pageNumber } = profile;
  const margin = page.marginMm;
  const document = new Document({
    title: cleanText(title),
    creator: cleanText(creator),
    lastModifiedBy: cleanText(creator),
    styles: documentStyles(profile),
    sections: [
      {
        properties: {
          titlePage: !pageNumber.onFirstPage,
          page: {
            // Word gives a sheet's size in portrait; the library swaps width and height for landscape.
            size: {
              width: twips(page.widthMm),
              height: twips(page.heightMm),
              orientation: orientation === 'landscape' ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
            },
            margin: {
              top: twips(margin.top),
              bottom: twips(margin.bottom),
              left: twips(margin.left),
              right: twips(margin.right),
              header: twips(pageNumber.edgeMm),
              footer: twips(pageNumber.edgeMm),
            },
          },
        },
        headers: { default: pageNumberHeader(profile) },
        children: [...children, lastParagraph()],
      },
    ],
  });
  return finishPackage(await Packer.toBuffer(document), styleAliases);
}

/**
 * A body ends with a paragraph; after a table Word would add one of a whole line, on a page of its own where the table
 * ends the page. Of a height that nobody sees.
 */
function lastParagraph(): Paragraph {
  return new Paragraph({
    spacing: { before: 0, after: 0, line: LEAST_LINE, lineRule: LineRuleType.EXACT },
    run: { size: 2 },
  });
}

/** 1 pt. */
const LEAST_LINE = 20;

function pageNumberHeader(profile: Profile): Header {
  const number = new TextRun({
    ...typeface(profile),
    size: halfPoints(profile.pageNumber.sizePt),
    children: [PageNumber.CURRENT],
  });
  return new Header({ children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [number] })] });
}
