import {
  AlignmentType,
  Document,
  Header,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  type Table,
  TextRun,
} from 'docx';
import type { Paper } from '../../../shared/minutes/document.ts';
import type { Profile } from '../../../shared/minutes/profile.ts';
import { laidOut } from '../../../shared/papers/paper.ts';
import { docxBlock } from './docx-blocks.ts';
import { documentStyles, typeface } from './docx-styles.ts';
import { docxTable } from './docx-table.ts';
import { halfPoints, twips } from './units.ts';

/** A paper as the bytes of a .docx file; every measure in it is the profile's. */
export async function paperDocx(paper: Paper, profile: Profile): Promise<Uint8Array> {
  const layout = laidOut(paper, profile);
  const { page, pageNumber } = profile;
  const margin = page.marginMm;
  const document = new Document({
    title: paper.title,
    creator: paper.creator,
    lastModifiedBy: paper.creator,
    styles: documentStyles(profile),
    sections: [
      {
        properties: {
          titlePage: !pageNumber.onFirstPage,
          page: {
            // Word's own measures of a sheet stay upright; the writer turns them with the orientation.
            size: {
              width: twips(page.widthMm),
              height: twips(page.heightMm),
              orientation:
                paper.orientation === 'landscape' ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
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
        children: paper.blocks.flatMap((block): (Paragraph | Table)[] => docxBlock(block, layout)),
      },
    ],
  });
  return Packer.toBuffer(document);
}

function pageNumberHeader(profile: Profile): Header {
  const number = new TextRun({
    ...typeface(profile),
    size: halfPoints(profile.pageNumber.sizePt),
    children: [PageNumber.CURRENT],
  });
  return new Header({ children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [number] })] });
}
