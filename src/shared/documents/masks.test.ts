import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptySource, exampleEntry, richSource } from '../../../tests/documents/minutes-examples.ts';
import { exampleDocument } from '../../../tests/documents/paper-examples.ts';
import { personalDataIn, withoutPersonalData } from '../text/personal-data.ts';
import { composeDocument } from './compose-document.ts';
import { textPlaces } from './editable-text.ts';
import { applyMasks, MASK } from './masks.ts';
import type { Paper, Run } from './model.ts';
import { profileById } from './profile.ts';

const hd05 = profileById('hd05');
const emptyMinutes = composeDocument(exampleDocument('minutes', emptySource), hd05);

/** Minutes with one more paragraph, of these runs. */
function withRuns(runs: Run[]): Paper {
  const paragraph = { type: 'paragraph', role: 'body', place: 'one', runs } as const;
  return { ...emptyMinutes, blocks: [...emptyMinutes.blocks, paragraph] };
}

/** Whether the text has these words, with no letter on either side. */
function hasWhole(text: string, quote: string): boolean {
  const places = Array.from(text, (_, at) => at).filter((at) => text.startsWith(quote, at));
  const isLetter = (letter: string | undefined) => letter !== undefined && /\p{L}/u.test(letter);
  return places.some((at) => !isLetter(text[at - 1]) && !isLetter(text[at + quote.length]));
}

const textOf = (paper: Paper) => textPlaces(paper).find(({ place }) => place === 'one')?.text;

describe('masks', () => {
  it('cover words wherever they stand: in paragraphs, in cells, in the title', () => {
    const phone = '0912 345 678';
    const source = {
      ...richSource,
      meeting: { ...richSource.meeting, title: `Hội nghị ${phone}` },
      entries: [exampleEntry(501, { content: `Gọi ${phone}, hoặc\t${phone.replaceAll(' ', '\u00a0')}.` })],
      tasks: richSource.tasks.map((task) => ({ ...task, content: `Gọi ${phone}.` })),
    };
    for (const kind of ['minutes', 'announcement', 'taskTable'] as const) {
      const masked = applyMasks(composeDocument(exampleDocument(kind, source), hd05), [phone]);
      expect(JSON.stringify(masked)).not.toMatch(/0912/);
      expect(JSON.stringify(masked)).toContain(`Gọi ${MASK}`);
      expect(masked.title).toContain(MASK);
    }
  });

  it('cover a quote that begins in one run and ends in another, and keep the marks of the rest', () => {
    const masked = applyMasks(
      withRuns([{ text: 'ông Ngu' }, { text: 'yễn Văn A, chủ trì', missing: 'chair' }, { text: ' nói' }]),
      ['ông Nguyễn Văn A'],
    );
    expect(masked.blocks.at(-1)).toMatchObject({
      runs: [{ text: MASK }, { text: ', chủ trì', missing: 'chair' }, { text: ' nói' }],
    });
  });

  it.each([
    ['ông Hậu', 'sông Hậu, ông Hậu, giông Hậu', `sông Hậu, ${MASK}, giông Hậu`],
    ['ông An', 'Công An xã gặp ông An', `Công An xã gặp ${MASK}`],
    ['anh An', 'Chanh An, thanh An, anh An', `Chanh An, thanh An, ${MASK}`],
    ['ông Ba', 'ông Ba Đen và ông Ba', `ông Ba Đen và ${MASK}`],
    ['ông Ba Đen', 'ông Ba Đen và ông Ba', `${MASK} và ông Ba`],
    ['chị Lan', 'chị Lanh, chị Lan', `chị Lanh, ${MASK}`],
    ['ông Lâ', 'ông Lân, ông Lâ\u0323n', 'ông Lân, ông Lâ\u0323n'],
    ['0912345678', 'mã 10912345678, số 0912345678, 09123456789', `mã 10912345678, số ${MASK}, 09123456789`],
    ['0912 345 678', '+84 0912 345 678; 0912 345 678', `+84 0912 345 678; ${MASK}`],
    ['bà T', 'bà T.T.L, bà T', `bà T.T.L, ${MASK}`],
    ['b@c.vn', 'a.b@c.vn, b@c.vn', `a.b@c.vn, ${MASK}`],
    ['ông Nam', 'ông Nam\nKết luận', `${MASK}\nKết luận`],
    ['bà Trần Thị B.', 'bà Trần Thị B.phản ánh', `${MASK}phản ánh`],
    ['ông Nam', 'ông Nam Bí thư ấp', `${MASK} Bí thư ấp`],
    ['hộ ông Nam', 'hộ ông Nam, thôn 2', `${MASK}, thôn 2`],
    ["ông K'Brơi", 'ông K’Brơi', MASK],
    ['ông K’Brơi', "ông K'Brơi", MASK],
    ['ông Y - Khoa', 'ông Y – Khoa Niê, ông Y – Khoa', `ông Y – Khoa Niê, ${MASK}`],
    ['Trần Văn Chín', 'các ông Lê Văn Tám, Trần Văn Chín', `các ông Lê Văn Tám, ${MASK}`],
    ['0912345678', '0912345678anh Nam', `${MASK}anh Nam`],
    ['0912345678', 'ĐT0912345678', `ĐT${MASK}`],
  ])('cover “%s” as whole words and not within a longer name: %s', (quote, text, masked) => {
    expect(textOf(applyMasks(withRuns([{ text }]), [quote]))).toBe(masked);
  });

  it('cover whatever was found, just as it was found', () => {
    const said = [
      'Bà Trần Thị B.phản ánh',
      'các hộ: Nguyễn Văn An, H’ Lan Mlô',
      'ĐT0912345678đ/c Nam, van.a (at) gmail.com, 71b1-123.45',
      'ông Nguyễn\nVăn An và ông “Ba Đen”',
    ];
    for (const text of said) {
      const found = personalDataIn(text).map(({ start, end }) => text.slice(start, end));
      expect(found).not.toEqual([]);
      const masked = textOf(applyMasks(withRuns([{ text }]), found));
      expect(masked).toBe(withoutPersonalData(text));
    }
  });

  it('take a shorter quote along within a longer one, and words as they are, not as a pattern', () => {
    expect(
      textOf(applyMasks(withRuns([{ text: 'b@c.vn, axb@c.vn, a.b@c' }]), ['b@c', 'b@c.vn', 'a.b'])),
    ).toBe(`${MASK}, axb@c.vn, ${MASK}@c`);
    expect(
      textOf(applyMasks(withRuns([{ text: '(+84) [1] $^ \\ /' }]), ['(+84)', '[1]', '$^', '\\', '/'])),
    ).toBe(`${MASK} ${MASK} ${MASK} ${MASK} ${MASK}`);
  });

  it('leave no quote behind, and a document without quotes as it is', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '.', 'ế'), maxLength: 8 });
    fc.assert(
      fc.property(
        fc.array(letters, { maxLength: 4 }),
        fc.array(letters, { maxLength: 3 }),
        (texts, quotes) => {
          const paper = withRuns(texts.map((text) => ({ text })));
          expect(applyMasks(paper, [])).toBe(paper);
          const whole = texts.join('');
          const said = quotes.map((quote) => quote.trim()).filter((quote) => quote !== '');
          const masked = textOf(applyMasks(paper, quotes)) ?? '';
          const between = masked.split(MASK);
          // A letter stands for what was masked: what touched it is no whole word now, nor was it before.
          for (const quote of said) expect(hasWhole(between.join('x'), quote)).toBe(false);
          // What is left is what was there, in its order.
          expect(
            new RegExp(`^${between.map((rest) => rest.replaceAll('.', '\\.')).join('[^]*')}$`).test(whole),
          ).toBe(true);
        },
      ),
    );
  });
});
