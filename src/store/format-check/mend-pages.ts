import type { Fault } from '../../shared/format-check/fault.ts';
import type { RunFormat } from '../../shared/format-check/format-change.ts';
import type { Guide } from '../../shared/format-check/guide.ts';
import { sectionFaults } from '../../shared/format-check/page-rules.ts';
import type { WordText } from '../../shared/format-check/word-text.ts';
import type { Edits } from '../formats/docx-editor/edit-elements.ts';
import { KINDS, type PackageCopy, STRICT_KINDS } from '../formats/docx-editor/package-copy.ts';
import {
  emptyHeader,
  showsOnlyNumber,
  withNumberAdded,
  withNumberFormat,
  withoutNumber,
} from '../formats/docx-editor/page-number.ts';
import { formattedSection, type SectionFormat } from '../formats/docx-editor/section-format.ts';
import { isStrict, wordElements } from '../formats/docx-editor/word-elements.ts';
import { isOn } from '../formats/docx-reader/settings.ts';
import {
  type Markup,
  type MarkupPart,
  markupBytes,
  markupIn,
  parseMarkup,
} from '../formats/docx-template/markup.ts';

/** The parts a section shows above and below its pages, by their names. */
interface Around {
  readonly header: string | undefined;
  readonly footer: string | undefined;
  /** Whether its first page has others, or is not the first of the document. */
  readonly hidesFirst: boolean;
}

const NOTHING_AROUND: Around = { header: undefined, footer: undefined, hidesFirst: true };

/**
 * Mends the sheet and the page number of every section; headers and footers are changed at once.
 * @param sections the properties of the sections in the document's part
 * @returns what is to be done in that part
 */
export function pageEdits(
  copy: PackageCopy,
  document: MarkupPart,
  sections: readonly Markup[],
  text: WordText,
  guide: Guide,
): Edits {
  const make = wordElements(document);
  const around = aroundSections(copy, sections);
  let added: string | undefined;
  const numbered = new Set<string>();
  const edits = sections.map((section, index) => {
    const faults = sectionFaults(text, index, guide);
    const own = around[index] ?? NOTHING_AROUND;
    const format = { ...sheetFormat(faults, text, index, guide), ...numberFormat(faults, own) };
    return [section, (each: Markup) => [formattedSection(each, format, make)]] as const;
  });
  return new Map(edits);

  function numberFormat(faults: readonly Fault[], own: Around): SectionFormat {
    const about = faults.filter(({ part }) => part === 'pageNumber');
    const has = (rule: Fault['rule']) => about.some((fault) => fault.rule === rule);
    const isBelow = about.some(({ found }) => found.is === 'word' && found.word === 'bottom');
    const shape: SectionFormat = {
      ...(has('pageNumberEdge') && { headerMm: guide.profile.pageNumber.edgeMm }),
      ...(has('pageNumberOnFirst') && onlyNumbers(own) && { firstDiffers: true }),
    };
    if (has('missing') || isBelow) return { ...shape, ...numberAbove(own, isBelow) };
    if (own.header !== undefined && about.length > 0)
      change(own.header, (part) => withNumberFormat(part, figure()));
    return shape;
  }

  /** Puts the number above the text, where nobody's words stand in the way. */
  function numberAbove(own: Around, isBelow: boolean): SectionFormat {
    const { header, footer } = own;
    const isHidden = guide.profile.pageNumber.onFirstPage || own.hidesFirst;
    const below = isBelow ? footer : undefined;
    if (!mayMove(own, below, isHidden)) return {};
    if (below !== undefined) change(below, withoutNumber);
    return {
      headerMm: guide.profile.pageNumber.edgeMm,
      ...(!isHidden && { firstDiffers: true }),
      ...inHeader(header),
    };
  }

  /**
   * A line of words with a number among them is left to whoever wrote it, and so is a first page that would lose its
   * words with the number.
   */
  function mayMove(own: Around, below: string | undefined, isHidden: boolean): boolean {
    const isAlone = below === undefined || showsOnlyNumber(partOf(below));
    return isAlone && (isHidden || onlyNumbers(own));
  }

  /** The number in a header, a new one where the section has none. Sections may share a header. */
  function inHeader(header: string | undefined): SectionFormat {
    if (header === undefined) {
      added ??= copy.add({
        kind: 'header',
        content: markupBytes(withNumberAdded(emptyHeader(document), figure())),
      });
      return { header: { id: added, namespace: isStrict(document) ? STRICT_KINDS : KINDS } };
    }
    if (!numbered.has(header)) change(header, (part) => withNumberAdded(part, figure()));
    numbered.add(header);
    return {};
  }

  /** With a header of its own the first page loses what else the header says. */
  function onlyNumbers({ header, footer }: Around): boolean {
    return [header, footer].every((name) => name === undefined || showsOnlyNumber(partOf(name)));
  }

  function figure(): RunFormat {
    const { font, pageNumber } = guide.profile;
    return { font, sizePt: pageNumber.sizePt, bold: false, italic: false };
  }

  function partOf(name: string): MarkupPart {
    return parseMarkup(copy.part(name) ?? new Uint8Array());
  }

  function change(name: string, how: (part: MarkupPart) => MarkupPart): void {
    copy.put(name, markupBytes(how(partOf(name))));
  }
}

/** The sheet and its margins, where they are wrong. */
function sheetFormat(faults: readonly Fault[], text: WordText, index: number, guide: Guide): SectionFormat {
  const { page } = guide.profile;
  const has = (rule: Fault['rule']) => faults.some((fault) => fault.part === 'page' && fault.rule === rule);
  const section = text.sections[index];
  const lies = section !== undefined && section.widthMm > section.heightMm && !has('orientation');
  const sheet = lies
    ? { widthMm: page.heightMm, heightMm: page.widthMm }
    : { widthMm: page.widthMm, heightMm: page.heightMm };
  const { top, bottom, left, right } = page.marginMm;
  const marginMm = {
    ...(has('marginTop') && { top }),
    ...(has('marginBottom') && { bottom }),
    ...(has('marginLeft') && { left }),
    ...(has('marginRight') && { right }),
  };
  return { ...((has('pageSize') || has('orientation')) && sheet), marginMm };
}

/** A section without a header or footer of its own shows those of the section before. */
function aroundSections(copy: PackageCopy, sections: readonly Markup[]): Around[] {
  const targets = new Map(copy.relations(copy.main).map(({ id, target }) => [id, target]));
  let kept = NOTHING_AROUND;
  return sections.map((section, index) => {
    const named = (name: string) => {
      const reference = markupIn(section).find(
        (one) => one.name === name && (one.attributes.get('w:type') ?? 'default') === 'default',
      );
      return targets.get(reference?.attributes.get('r:id') ?? '');
    };
    const titlePage = markupIn(section).find(({ name }) => name === 'w:titlePg');
    kept = {
      header: named('w:headerReference') ?? kept.header,
      footer: named('w:footerReference') ?? kept.footer,
      hidesFirst: index > 0 || isOn(titlePage && (titlePage.attributes.get('w:val') ?? '1')),
    };
    return kept;
  });
}
