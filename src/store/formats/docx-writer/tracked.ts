import { type IContext, type IXmlableObject, Paragraph } from 'docx';
import type { Comparison, TrackedParagraph } from '../../../shared/documents/comparison/comparison.ts';
import { printable } from './blocks.ts';

type Kind = TrackedParagraph['kind'];

/** How Word marks something as inserted or deleted. */
const ELEMENTS = { inserted: 'w:ins', deleted: 'w:del' } as const;

/** Gives each change of a document what Word keeps of it: a number of its own, by whom, and when if that is known. */
export function changeMarks({ author, signedAt }: Pick<Comparison, 'author' | 'signedAt'>) {
  let last = 0;
  return (): IXmlableObject => {
    last += 1;
    return {
      _attr: {
        'w:id': last,
        'w:author': author,
        ...(signedAt !== null && { 'w:date': asWordDate(signedAt) }),
      },
    };
  };
}

/** Word takes a time of the day with its seconds; it stands for the time on the wall, whatever the Z says. */
function asWordDate(moment: string): string {
  const [day = '', time = ''] = moment.split('T');
  return `${day}T${[...time.split(':'), '00', '00', '00'].slice(0, 3).join(':')}Z`;
}

/**
 * A paragraph with tracked changes. `mark` is about its end: where it is gone with the change, what stands before and
 * after is one paragraph.
 */
export class DocxTrackedParagraph extends Paragraph {
  readonly xml: IXmlableObject;

  constructor(style: string, { pieces }: TrackedParagraph, mark: Kind, change: () => IXmlableObject) {
    super({});
    const end = mark === 'same' ? [] : [{ 'w:rPr': [{ [ELEMENTS[mark]]: change() }] }];
    const runs = pieces.map(({ kind, text }) => {
      const run = { 'w:r': texts(text, kind === 'deleted' ? 'w:delText' : 'w:t') };
      return kind === 'same' ? run : { [ELEMENTS[kind]]: [change(), run] };
    });
    this.xml = { 'w:p': [{ 'w:pPr': [{ 'w:pStyle': { _attr: { 'w:val': style } } }, ...end] }, ...runs] };
  }

  override prepForXml(_: IContext): IXmlableObject {
    return this.xml;
  }
}

function texts(text: string, element: 'w:t' | 'w:delText'): IXmlableObject[] {
  return printable(text)
    .split('\t')
    .flatMap((part, at) => [
      ...(at > 0 ? [{ 'w:tab': {} }] : []),
      ...(part === '' ? [] : [{ [element]: [{ _attr: { 'xml:space': 'preserve' } }, part] }]),
    ]);
}
