import { describe, expect, it } from 'vitest';
import { type TestStore, temporaryStore } from '../../../tests/store/temporary-store.ts';
import { profileById } from '../../shared/documents/profile.ts';

const LEFT = { profileId: 'hd05', path: 'page.marginMm.left' } as const;

async function hd05(store: TestStore) {
  const all = await store.ask('profile.list', {});
  const found = all.find(({ profile }) => profile.id === 'hd05');
  if (found === undefined) throw new Error('no hd05');
  return found;
}

async function minutesOf(store: TestStore) {
  const fields = { title: 'Giao ban', startsAt: '2026-09-15T08:00' };
  const { id: meetingId } = await store.ask('meeting.create', { fields });
  return { kind: 'minutes', meetingId } as const;
}

describe('correcting a profile', () => {
  it('shows in the documents laid out by it, and in no other profile', async () => {
    const store = await temporaryStore();
    const choice = await minutesOf(store);
    await store.ask('profile.correct', { ...LEFT, value: '35' });
    expect((await store.ask('document.compose', { choice })).profile.page.marginMm.left).toBe(35);
    const all = await store.ask('profile.list', {});
    expect(all.map(({ profile }) => profile.page.marginMm.left)).toEqual([35, 30, 35, 30]);
    expect(all.map(({ corrections }) => corrections.length)).toEqual([1, 0, 0, 0]);
  });

  it('is refused outside what is allowed, with the range, and nothing is written', async () => {
    const store = await temporaryStore();
    const answer = await store.store.answer('profile.correct', {
      profileId: 'hd05',
      path: 'bases.running.line',
      value: '{"exactPt":23}',
    });
    expect(answer).toEqual({
      ok: false,
      error: { code: 'profile-number-refused', params: { range: '18 - 22' } },
    });
    const wrong = { profileId: 'hd05', path: 'abstractMark', value: '""' };
    expect(await store.refusal('profile.correct', wrong)).toBe('profile-value-refused');
    expect(await store.refusal('profile.correct', { ...wrong, path: 'page.widthMm', value: '1' })).toBe(
      'profile-value-refused',
    );
    expect(store.changes).toEqual([]);
  });

  it('is one act a value: undone, redone, and told of by whoever did it', async () => {
    const store = await temporaryStore({ person: 'Đặng Thu Hà' });
    await store.ask('profile.correct', { ...LEFT, value: '35' });
    await store.ask('profile.correct', { ...LEFT, value: '36' });
    const { corrections } = await hd05(store);
    expect(corrections).toEqual([{ id: expect.any(String), path: LEFT.path, value: '36' }]);
    await store.ask('undo', {});
    expect((await hd05(store)).profile.page.marginMm.left).toBe(35);
    await store.ask('undo', {});
    expect(await hd05(store)).toEqual({ profile: profileById('hd05'), corrections: [] });
    await store.ask('redo', {});
    const id = corrections[0]?.id ?? '';
    const past = await store.ask('history.of', { type: 'profileNumber', id });
    expect(past.actions.map(({ person }) => person)).toContain('Đặng Thu Hà');
  });

  it('ends where the value is as it is delivered, or is restored: one, or all', async () => {
    const store = await temporaryStore();
    await store.ask('profile.correct', { ...LEFT, value: '35' });
    await store.ask('profile.correct', { ...LEFT, value: '30' });
    expect((await hd05(store)).corrections).toEqual([]);
    for (const [path, value] of [
      [LEFT.path, '35'],
      ['bases.running.sizePt', '15'],
      ['styles.heading.sizePt', '14'],
      ['endOfBody', '"./."'],
    ] as const)
      await store.ask('profile.correct', { profileId: 'hd05', path, value });
    // A heading that keeps its size while the running text is larger is corrected, though it is as delivered.
    expect((await hd05(store)).corrections).toHaveLength(4);
    await store.ask('profile.restore', LEFT);
    const { profile } = await hd05(store);
    expect([profile.page.marginMm.left, profile.styles.body.sizePt, profile.styles.heading.sizePt]).toEqual([
      30, 15, 14,
    ]);
    await store.ask('profile.restore', { profileId: 'hd05', path: null });
    expect(await hd05(store)).toEqual({ profile: profileById('hd05'), corrections: [] });
    await store.ask('undo', {});
    expect((await hd05(store)).corrections).toHaveLength(3);
  });
});
