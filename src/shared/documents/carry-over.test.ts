import { describe, expect, it } from 'vitest';
import { richSource } from '../../../tests/documents/minutes-examples.ts';
import { exampleDocument } from '../../../tests/documents/paper-examples.ts';
import { carriedOver } from './carry-over.ts';
import { composeDocument } from './compose-document.ts';
import { allParagraphs, editableWords, paragraphText } from './model.ts';
import { fieldOfPlace } from './parts/line-place.ts';
import { profileById } from './profile.ts';

const hd05 = profileById('hd05');
const minutes = composeDocument(exampleDocument('minutes', richSource), hd05);
const paragraphs = allParagraphs(minutes).flatMap((paragraph) => {
  const { place } = paragraph;
  const words = editableWords(paragraph);
  return place === undefined || words === null ? [] : [{ place, words, full: paragraphText(paragraph) }];
});

/** The place as an older program stored it: by the number of the line. */
const oldPlace = (place: string) => {
  const field = fieldOfPlace(place);
  return field === null ? place : `${field}:0`;
};

describe('an edit of a whole paragraph, from an older program', () => {
  it('is one of the words where it changed only those, whatever number its line had', () => {
    for (const { place, words, full } of paragraphs) {
      const edit = { place: oldPlace(place), base: full, text: full.replace(words, `${words} và thêm`) };
      expect(carriedOver(minutes, edit)).toEqual({ place, base: words, text: `${words} và thêm` });
      expect(carriedOver(minutes, { ...edit, text: '' })).toEqual({ place, base: words, text: '' });
    }
  });

  it('takes over neither a number nor a name that stood around the words then', () => {
    const remark = paragraphs.find(({ place }) => place.startsWith('entry:'));
    const { place = '', words = '' } = remark ?? {};
    const base = `- Đồng chí Châu Ngọc Ẩn: ${words}`;
    expect(
      carriedOver(minutes, { place: oldPlace(place), base, text: `- Đồng chí Châu Ngọc Ẩn: ${words}!` }),
    ).toEqual({ place, base: words, text: `${words}!` });
  });

  it('waits for somebody where it changed what is composed, or where its words are gone', () => {
    const { place = '', words = '' } = paragraphs.find((one) => one.place.startsWith('entry:')) ?? {};
    const base = `- Đồng chí Châu Ngọc Ẩn: ${words}`;
    const at = { place: oldPlace(place), base };
    expect(carriedOver(minutes, { ...at, text: `- Đồng chí Châu Ngọc An: ${words}` })).toBeNull();
    expect(carriedOver(minutes, { ...at, base: '- Ai đó: chữ không còn', text: 'chữ mới' })).toBeNull();
  });
});
