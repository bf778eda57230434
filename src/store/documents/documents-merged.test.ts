import { describe, expect, it } from 'vitest';
import { bring, twoPcs } from '../../../tests/merge/two-pcs.ts';
import type { TestStore } from '../../../tests/store/temporary-store.ts';
import type { DocumentChoice } from '../../shared/contract/procedures/document.ts';
import { allParagraphs, paragraphText } from '../../shared/documents/model.ts';

async function linesOf(store: TestStore, choice: DocumentChoice): Promise<string[]> {
  const { paper } = await store.ask('document.compose', { choice });
  return allParagraphs(paper).map(paragraphText);
}

const conflictsOf = async (store: TestStore) => (await store.ask('conflict.list', { limit: 100 })).conflicts;

describe('documents that were written on two PCs', () => {
  it('are one: what was changed at different places of it comes together', async () => {
    const { here, there, meetingId } = await twoPcs();
    const choice = { kind: 'minutes', meetingId } as const;
    await here.ask('document.edit', { choice, place: 'opening.place', text: 'Hội trường A' });
    await there.ask('document.edit', { choice, place: 'opening.recorder', text: 'văn thư' });
    await bring(here, there);
    expect(await conflictsOf(here)).toEqual([]);
    const lines = await linesOf(here, choice);
    expect(lines).toContain('- Địa điểm: Hội trường A');
    expect(lines).toContain('- Người ghi biên bản: văn thư');
  });

  it('ask about words that were changed on both, and about nothing besides', async () => {
    const { here, there, meetingId } = await twoPcs();
    const choice = { kind: 'minutes', meetingId } as const;
    const edit = { choice, place: 'opening.place' };
    await here.ask('document.edit', { ...edit, text: 'một' });
    await there.ask('document.edit', { ...edit, text: 'hai' });
    await bring(here, there);
    const conflicts = await conflictsOf(here);
    expect(conflicts).toMatchObject([{ kind: 'value', field: 'text', record: { type: 'documentEdit' } }]);
    const [conflict] = conflicts;
    if (conflict?.kind !== 'value') throw new Error('no conflict of values');
    expect(conflict.sides.map(({ value }) => value.value).toSorted()).toEqual(['hai', 'một']);
    const { type, id } = conflict.record;
    await here.ask('conflict.resolve', { type, id, field: 'text', value: 'một' });
    expect(await conflictsOf(here)).toEqual([]);
    expect(await linesOf(here, choice)).toContain('- Địa điểm: một');
  });

  it('with the same number are a conflict until one of them has another', async () => {
    const { here, there, meetingId } = await twoPcs();
    const { id: otherId } = await here.ask('meeting.create', { fields: { title: 'Chuyên đề' } });
    const choice = (id: string) => ({ kind: 'announcement', meetingId: id }) as const;
    await here.ask('document.setNumber', { choice: choice(otherId), number: 5 });
    await there.ask('document.setNumber', { choice: choice(meetingId), number: 5 });
    await bring(here, there);
    expect(await conflictsOf(here)).toMatchObject([
      { kind: 'number', number: 5, document: 'announcement', sides: [{}, {}] },
    ]);
    // What is in conflict may otherwise be gone on with.
    await here.ask('document.setOptions', { choice: choice(otherId), options: { profileId: 'hd36' } });
    await here.ask('document.setNumber', { choice: choice(otherId), number: 6 });
    expect(await conflictsOf(here)).toEqual([]);
  });
});
