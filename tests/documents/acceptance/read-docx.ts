import { strFromU8, unzipSync } from 'fflate';
import { child, descendants, type Element, elements, parseXml, text } from './xml.ts';

/** A Word file as a reader of it sees it: formatting is what style and run together come to. */
export interface ReadDocx {
  readonly paragraphs: readonly ReadParagraph[];
  readonly body: Element;
  readonly section: Element;
  /** The paragraphs of the header of every page but the first. */
  readonly header: readonly ReadParagraph[];
  readonly headerText: string;
  readonly core: Element;
  readonly styles: Element;
}

/** The formatting of a paragraph or run, by the name of the element that says it. */
type Properties = ReadonlyMap<string, Element>;

export interface ReadParagraph {
  readonly text: string;
  readonly styleId: string;
  readonly properties: Properties;
  readonly runs: readonly ReadRun[];
}

export interface ReadRun {
  readonly text: string;
  readonly properties: Properties;
}

export function readDocx(bytes: Uint8Array): ReadDocx {
  const parts = unzipSync(bytes);
  const part = (name: string) => {
    const found = parts[name];
    if (found === undefined) throw new Error(`no ${name} in the Word file`);
    return parseXml(strFromU8(found));
  };
  const styles = part('word/styles.xml');
  const body = child(part('word/document.xml'), 'w:body');
  const section = child(body, 'w:sectPr');
  if (body === undefined || section === undefined) throw new Error('a Word file without a section');
  const header = part('word/header1.xml');
  return {
    paragraphs: descendants(body, 'w:p').map((paragraph) => readParagraph(paragraph, styles)),
    body,
    section,
    header: descendants(header, 'w:p').map((paragraph) => readParagraph(paragraph, styles)),
    headerText: text(header),
    core: part('docProps/core.xml'),
    styles,
  };
}

export function readParagraph(paragraph: Element, styles: Element): ReadParagraph {
  const own = child(paragraph, 'w:pPr');
  const styleId = child(own, 'w:pStyle')?.attributes.get('w:val') ?? '';
  const style = elements(styles).find(({ attributes }) => attributes.get('w:styleId') === styleId);
  const defaults = child(child(child(styles, 'w:docDefaults'), 'w:rPrDefault'), 'w:rPr');
  const runs = descendants(paragraph, 'w:r').map((run) => ({
    text: runText(run),
    properties: propertiesOf(defaults, child(style, 'w:rPr'), child(run, 'w:rPr')),
  }));
  return {
    text: runs.map((run) => run.text).join(''),
    styleId,
    properties: propertiesOf(child(style, 'w:pPr'), own),
    runs,
  };
}

/** What several places say of the same text; the later ones win. */
function propertiesOf(...places: (Element | undefined)[]): Properties {
  return new Map(
    places.flatMap((place) => elements(place).map((element) => [element.name, element] as const)),
  );
}

function runText(run: Element): string {
  return elements(run)
    .map((one) => {
      if (one.name === 'w:t') return text(one);
      return one.name === 'w:tab' ? '\t' : '';
    })
    .join('');
}

/** What an element of the formatting says: the size of `w:sz`, the font of `w:rFonts` for a slot. */
export function settingOf(properties: Properties, name: string, attribute = 'w:val'): string | undefined {
  return properties.get(name)?.attributes.get(attribute);
}

/** Whether a switch such as bold is on: there, and not said to be off. */
export function isOn(properties: Properties, name: string): boolean {
  return properties.has(name) && !['false', '0'].includes(settingOf(properties, name) ?? '');
}

/** A measure in twentieths of a point, in mm. */
export function mmOf(twips: string | undefined): number {
  return (Number(twips) / 20 / 72) * 25.4;
}
