import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptySource, exampleEntry, richSource } from '../../../tests/documents/minutes-examples.ts';
import { exampleDocument } from '../../../tests/documents/paper-examples.ts';
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
      withRuns([{ text: 'ông Ngu' }, { text: 'yễn Văn A', missing: 'chair' }, { text: ' nói' }]),
      ['ông Nguyễn Văn'],
    );
    expect(masked.blocks.at(-1)).toMatchObject({
      runs: [{ text: MASK }, { text: ' A', missing: 'chair' }, { text: ' nói' }],
    });
  });

  it('take a shorter quote along within a longer one, and words as they are, not as a pattern', () => {
    expect(
      textOf(applyMasks(withRuns([{ text: 'b@c.vn, axb@c.vn, a.b@c' }]), ['b@c', 'b@c.vn', 'a.b'])),
    ).toBe(`${MASK}, ax${MASK}, ${MASK}@c`);
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
          const said = quotes.filter((quote) => quote.trim() !== '').toSorted((a, b) => b.length - a.length);
          const masked = textOf(applyMasks(paper, quotes)) ?? '';
          const between = masked.split(MASK);
          for (const quote of said) expect(between.some((rest) => rest.includes(quote))).toBe(false);
          // What is left is what was there, in its order.
          expect(
            new RegExp(`^${between.map((rest) => rest.replaceAll('.', '\\.')).join('[^]*')}$`).test(whole),
          ).toBe(true);
        },
      ),
    );
  });
});
