import {
  END,
  isFullName,
  isInitials,
  matchAt,
  type NameWord,
  nameAt,
  smallName,
  smallNameAt,
} from './name-in-text.ts';
import {
  BEFORE_PERSONS,
  BEFORE_PLACES,
  FORMS_OF_ADDRESS,
  MEANT_WITH_PLACES,
  NAMED_AFTER_PEOPLE,
  NOBODY,
  PAIRS,
  PARTS_OF_WORDS,
  PEOPLES,
  PEOPLES_OR_NAMES,
  PLACES,
  PLACES_OR_SURNAMES,
  PLURAL,
  WEAK_FORMS,
} from './name-words.ts';

/** A name as it stands in a text. */
export interface WrittenName {
  readonly words: string;
  readonly start: number;
}

/** A form of address in a text, with what was said just before it. */
interface Address {
  /** In small letters. */
  readonly form: string;
  /** At the beginning of a sentence, and in the name of a place, it has a capital. */
  readonly style: 'small' | 'capital' | 'capitals';
  readonly before: string;
  /** What was said before and the form itself. */
  readonly upTo: string;
  /** Whether the name must be a full one: behind a colon, or behind words that are not said of people alone. */
  readonly isWeak: boolean;
}

const FORMS = [...WEAK_FORMS, ...FORMS_OF_ADDRESS]
  .toSorted((a, b) => b.length - a.length)
  .map((form) => form.replaceAll(' ', '\\s+'))
  .join('|');
const ADDRESS = String.raw`(?<![\p{L}\p{M}\p{N}])(?:(?:${FORMS})(?=[\s:)])|ô\.)`;
const ADDRESSES = new RegExp(ADDRESS, 'giu');
const ADDRESS_HERE = new RegExp(ADDRESS, 'iuy');
/** Between a form of address and a name: "ông", "Ông:", "(ông)". */
const AFTER_ADDRESS = /\)?(?:\s{0,3}:)?\s{1,5}|(?<=\.)/uy;
/** "ông “Ba Đen”" */
const NICKNAME = /["“”„'][^"“”„'\n]{1,30}["“”']/uy;
/** Between the names of a list, with what is said of each in brackets. */
const AND =
  /(?:\s{0,2}\([^()\n]{0,40}\))?(?:\s{0,2}[,;]\s{0,3}(?:và\s{1,3})?|\s{1,2}-\s{1,2}|\s{1,3}(?:và|với|cùng|hoặc|&)\s{1,3})(?=\p{Lu})/uy;
/** Behind "các hộ:" stands a list of names, or what they are asked to do. */
const ENDS_ENTRY = /^\s{0,2}(?:[,;.)\n]|và\s|$)/u;
/** As much before a form of address says whether a person is meant. */
const CONTEXT = 24;
const BEGINNING = /(?:^|[\n.!?:;"“”(•*+-])\s*$/u;
const OF_NAMES = new RegExp(`^(?:văn|thị)${END}`, 'u');

/** The names of people behind words as "ông", "bà", "hộ" in a text that was read as it compares (reading.ts). */
export function personalNamesIn(read: string): WrittenName[] {
  return [...read.matchAll(ADDRESSES)].flatMap(({ 0: written, index }) => {
    const gap = matchAt(AFTER_ADDRESS, read, index + written.length);
    if (gap === null) return [];
    const from = index + written.length + gap.length;
    const address = addressOf(written, gap, read, index);
    const unlike = nicknameAt(read, from, address) ?? smallNameAt(read, from);
    if (unlike !== null) return [{ words: read.slice(index, from + unlike.length), start: index }];
    const name = nameAt(read, from);
    const last = name.at(-1);
    if (last === undefined || !isPerson(address, name)) return [];
    if (gap.includes(':') && !isFullName(name) && !ENDS_ENTRY.test(read.slice(last.end, last.end + 4)))
      return [];
    const further = furtherNames(read, last.end, PLURAL.test(address.before));
    return [{ words: read.slice(index, last.end), start: index }, ...further];
  });
}

function addressOf(written: string, gap: string, read: string, index: number): Address {
  const form = written.toLowerCase().replace(/\s+/g, ' ');
  const said = read.slice(Math.max(0, index - CONTEXT), index);
  // What is cut off is no beginning.
  const before = index > CONTEXT ? `x${said}` : said;
  return {
    form,
    style: styleOf(written),
    before,
    upTo: before + written,
    isWeak: WEAK_FORMS.includes(form) || form === 'ô.' || (gap.includes(':') && !PLURAL.test(before)),
  };
}

function styleOf(written: string): Address['style'] {
  if (written.startsWith(written.charAt(0).toLowerCase())) return 'small';
  return written === written.toUpperCase() && !written.endsWith('.') ? 'capitals' : 'capital';
}

function nicknameAt(read: string, from: number, { form, isWeak, upTo }: Address): string | null {
  return isWeak || form === 'hộ' || PARTS_OF_WORDS.test(upTo) ? null : matchAt(NICKNAME, read, from);
}

function isPerson(address: Address, name: readonly NameWord[]): boolean {
  const { form, style } = address;
  const whole = smallName(name);
  if (NOBODY.has(whole) || isPeople(form, whole)) return false;
  if (MEANT_WITH_PLACES.test(form) && NAMED_AFTER_PEOPLE.test(whole)) return false;
  if (!isFullName(name) && !maySayGivenName(address, name)) return false;
  if (PARTS_OF_WORDS.test(address.upTo) && !isLong(name)) return false;
  return !isPlace(address, name) && (style === 'small' || isMeantWithCapital(address, name));
}

/** "hộ Khmer", "em Mông" */
function isPeople(form: string, whole: string): boolean {
  if (form === 'hộ' && PEOPLES_OR_NAMES.test(whole)) return true;
  return /^(?:hộ|em|cháu|bé)$/.test(form) && PEOPLES.test(whole);
}

/** Sentences in capitals have many words that look like names: "ÔNG BA ĐEN" is one, "CỤ THỂ HÓA" is none. */
function maySayGivenName({ form, style, isWeak }: Address, name: readonly NameWord[]): boolean {
  if (isWeak) return false;
  return style !== 'capitals' || (name.length > 1 && (form === 'ông' || form === 'bà'));
}

function isLong(name: readonly NameWord[]): boolean {
  return isFullName(name) && name.length > 2;
}

/** Bà Rịa, Cô Tô, Bác Hồ; but "Cô Tô Thị Hai" is somebody, and so is "bà Đen" in small letters. */
function isPlace({ form, style, before }: Address, name: readonly NameWord[]): boolean {
  const [first = '', ...others] = smallName(name).split(' ');
  const isWrittenAsPlace = style !== 'small' || BEFORE_PLACES.test(before);
  if (PLACES_OR_SURNAMES.test(`${form} ${first}`) && (isWrittenAsPlace || form === 'bác')) {
    return !(OF_NAMES.test(others.join(' ')) || (others.length > 1 && style !== 'capitals'));
  }
  return isWrittenAsPlace && PLACES.test(`${form} ${first}`) && !OF_NAMES.test(others.join(' '));
}

/** "Ông" and "Bà" begin sentences and the names of streets and rivers. */
function isMeantWithCapital({ form, before }: Address, name: readonly NameWord[]): boolean {
  if (PAIRS.test(`${form} ${smallName(name.slice(0, 1))}`)) return false;
  if (BEFORE_PLACES.test(before)) return isLong(name);
  return BEGINNING.test(before) || name.length > 1 || isInitials(name) || BEFORE_PERSONS.test(before);
}

/** "…, Trần Văn Chín và Lê Văn Mười": further full names in a list, and given names behind "các ông". */
function furtherNames(read: string, from: number, isPlural: boolean): WrittenName[] {
  const found: WrittenName[] = [];
  for (let at = from; at < read.length; ) {
    const gap = matchAt(AND, read, at);
    if (gap === null) break;
    const start = at + gap.length;
    const name = nameAt(read, start);
    const last = name.at(-1);
    if (last === undefined || matchAt(ADDRESS_HERE, read, start) !== null) break;
    if (!goesOnList(name, isPlural && !/[;-]/.test(gap))) break;
    found.push({ words: read.slice(start, last.end), start });
    at = last.end;
  }
  return found;
}

function goesOnList(name: readonly NameWord[], mayBeGiven: boolean): boolean {
  const whole = smallName(name);
  if (NOBODY.has(whole)) return false;
  return isFullName(name) || (mayBeGiven && !PEOPLES.test(whole) && !PEOPLES_OR_NAMES.test(whole));
}
