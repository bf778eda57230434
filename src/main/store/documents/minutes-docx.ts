import { AlignmentType, Document, Header, Packer, PageNumber, Paragraph, TextRun } from 'docx';
import type { MinutesDocument } from '../../../shared/minutes/document.ts';
import type { Profile } from '../../../shared/minutes/profile.ts';
import { docxBlock } from './docx-blocks.ts';
import { documentStyles, typeface } from './docx-styles.ts';
import { halfPoints, twips } from './units.ts';

/** The minutes as the bytes of a .docx file; every measure in it is the profile's. */
export async function minutesDocx(minutes: MinutesDocument, profile: Profile): Promise<Uint8Array> {
  const { page, pageNumber } = profile;
  const margin = page.marginMm;
  const document = new Document({
    title: minutes.title,
    creator: minutes.creator,
    lastModifiedBy: minutes.creator,
    styles: documentStyles(profile),
    sections: [
      {
        properties: {
          titlePage: !pageNumber.onFirstPage,
          page: {
            size: { width: twips(page.widthMm), height: twips(page.heightMm) },
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
        children: minutes.blocks.flatMap((block) => docxBlock(block, profile)),
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
