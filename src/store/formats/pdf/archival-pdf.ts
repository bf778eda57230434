import { createHash } from 'node:crypto';
import {
  type PDFContext,
  type PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFRawStream,
  PDFRef,
  PDFString,
} from '@cantoo/pdf-lib';
import { cleanText } from '../../../shared/text/clean-text.ts';
import { archivalFaults } from './archival-faults.ts';
import { LANGUAGE, type PdfProperties, PROGRAM, xmpOf } from './metadata.ts';
import { srgbProfile } from './srgb-profile.ts';
import { renumberElements } from './structure-ids.ts';

const SRGB = 'sRGB IEC61966-2.1';

/**
 * A PDF of Chromium's as it is filed: with the properties of the document instead of the browser's, what its colours
 * mean, and an id, as PDF/A-2b (ISO 19005-2) asks. It says that it keeps to that only where nothing is known that does
 * not. The same pages with the same properties give the same bytes, whenever they were printed.
 * @throws errors of the library about what is no PDF
 */
export async function archivalPdf(printed: Uint8Array, given: PdfProperties): Promise<Uint8Array> {
  const properties = { title: cleanText(given.title), creator: cleanText(given.creator) };
  // Parsed and written in slices, so that requests are answered in between.
  const document = await PDFDocument.load(printed, { updateMetadata: false, parseSpeed: OBJECTS_A_SLICE });
  const { context, catalog } = document;
  const isArchival = archivalFaults(context).length === 0;
  setProperties(context, properties);
  catalog.set(PDFName.of('Lang'), PDFString.of(LANGUAGE));
  catalog.set(PDFName.of('ViewerPreferences'), context.obj({ DisplayDocTitle: true }));
  catalog.set(PDFName.of('Metadata'), context.register(metadata(context, xmpOf(properties, isArchival))));
  catalog.set(PDFName.of('OutputIntents'), context.obj([outputIntent(context)]));
  renumberElements(context);
  context.trailerInfo.ID = context.obj([PDFHexString.of(NO_ID), PDFHexString.of(NO_ID)]);
  const written = await document.save({
    addDefaultPage: false,
    updateFieldAppearances: false,
    useObjectStreams: true,
    objectsPerTick: OBJECTS_A_SLICE,
  });
  return withId(written);
}

/** As many as take some milliseconds. */
const OBJECTS_A_SLICE = 200;

/** Stands in a file until its id is known, which follows from all of the file. */
const NO_ID = '0'.repeat(32);

function withId(written: Uint8Array): Uint8Array {
  const bytes = Buffer.from(written);
  const digest = createHash('sha256').update(bytes).digest('hex').slice(0, NO_ID.length);
  // Both stand at the end, one for the file as it was begun, one for it as it is.
  for (let left = 2; left > 0; left -= 1) {
    const at = bytes.lastIndexOf(`<${NO_ID}>`, undefined, 'latin1');
    if (at === -1) throw new Error('a PDF without a place for its id');
    bytes.write(digest, at + 1, 'latin1');
  }
  return bytes;
}

/** The older place for properties, beside XMP; with neither days nor the name of a browser. */
function setProperties(context: PDFContext, { title, creator }: PdfProperties): void {
  const text = (words: string) => PDFHexString.fromText(words);
  const info = context.obj({ Title: text(title), Creator: text(PROGRAM), Producer: text(PROGRAM) });
  if (creator !== '') info.set(PDFName.of('Author'), text(creator));
  const before = context.trailerInfo.Info;
  if (before instanceof PDFRef) context.delete(before);
  context.trailerInfo.Info = context.register(info);
}

/** XMP stands in the file as it is, so that programs that know no PDF can read it. */
function metadata(context: PDFContext, xmp: string): PDFRawStream {
  const bytes = Buffer.from(xmp, 'utf8');
  const dict = context.obj({ Type: 'Metadata', Subtype: 'XML', Length: bytes.length });
  return PDFRawStream.of(dict, bytes);
}

/** What the numbers of colours mean, whatever shows them. */
function outputIntent(context: PDFContext): PDFDict {
  const profile = context.flateStream(srgbProfile(), { N: 3 });
  return context.obj({
    Type: 'OutputIntent',
    S: 'GTS_PDFA1',
    OutputConditionIdentifier: PDFString.of(SRGB),
    Info: PDFString.of(SRGB),
    DestOutputProfile: context.register(profile),
  });
}
