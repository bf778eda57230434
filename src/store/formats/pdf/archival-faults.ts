import { type PDFContext, PDFDict, PDFName, type PDFObject, PDFRawStream } from '@cantoo/pdf-lib';

/** What keeps a PDF from being kept for long. */
type Fault = 'font-not-embedded' | 'program' | 'encrypted' | 'attached-file' | 'outside' | 'picture';

/** What a PDF of Chromium's may hold that PDF/A-2b forbids, as far as this looks: it is no whole validator. */
export function archivalFaults(context: PDFContext): Fault[] {
  const found = context.enumerateIndirectObjects().flatMap(([, object]) => faultsOf(object));
  const isEncrypted = context.trailerInfo.Encrypt !== undefined;
  return [...new Set<Fault>([...found, ...(isEncrypted ? (['encrypted'] as const) : [])])];
}

const FONT_FILES = ['FontFile', 'FontFile2', 'FontFile3'];
/** The fonts every reader once had: they have no descriptor. */
const SIMPLE_FONT = /^(?:Type1|TrueType|MMType1)$/;
const PROGRAM = /^(?:JavaScript|Launch|Sound|Movie|ResetForm|ImportData|Rendition)$/;

/** What an object says of itself. */
interface Entries {
  has(...keys: readonly string[]): boolean;
  /** The name that stands under a key; empty if there is none. */
  named(key: string): string;
}

const RULES: readonly (readonly [Fault, (entries: Entries, isStream: boolean) => boolean])[] = [
  ['font-not-embedded', ({ has, named }) => named('Type') === 'FontDescriptor' && !has(...FONT_FILES)],
  [
    'font-not-embedded',
    ({ has, named }) =>
      named('Type') === 'Font' && SIMPLE_FONT.test(named('Subtype')) && !has('FontDescriptor'),
  ],
  ['program', ({ has, named }) => PROGRAM.test(named('S')) || has('JS', 'AA')],
  ['attached-file', ({ named }) => /^(?:Filespec|EmbeddedFile)$/.test(named('Type'))],
  ['outside', ({ has, named }, isStream) => isStream && (has('F') || named('Filter') === 'LZWDecode')],
  ['picture', ({ has, named }) => named('Subtype') === 'Image' && has('Alternates', 'OPI')],
];

function faultsOf(object: PDFObject): Fault[] {
  const isStream = object instanceof PDFRawStream;
  const dict = isStream ? object.dict : object;
  if (!(dict instanceof PDFDict)) return [];
  const entries: Entries = {
    has: (...keys) => keys.some((key) => dict.has(PDFName.of(key))),
    named: (key) => {
      const value = dict.get(PDFName.of(key));
      return value instanceof PDFName ? value.decodeText() : '';
    },
  };
  return RULES.flatMap(([fault, applies]) => (applies(entries, isStream) ? [fault] : []));
}
