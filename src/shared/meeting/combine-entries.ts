import type { EntryView } from '../records/views.ts';

type Joinable = Pick<EntryView, 'kind' | 'speakerId' | 'speakerText' | 'localityId'>;

/** Whether two entries can be joined: same speaker, same kind, and not about two different places. */
export function canJoin(above: Joinable, entry: Joinable): boolean {
  return (
    above.kind === entry.kind &&
    above.speakerId === entry.speakerId &&
    above.speakerText === entry.speakerText &&
    (above.localityId === null || entry.localityId === null || above.localityId === entry.localityId)
  );
}

/** Joins two entries: the texts on separate lines, the tags of both, each once. */
export function joinedEntry(above: EntryView, entry: EntryView) {
  return {
    content: [above.content, entry.content].filter((text) => text !== '').join('\n'),
    localityId: above.localityId ?? entry.localityId,
    topicIds: [...new Set([...above.topicIds, ...entry.topicIds])],
    agencyIds: [...new Set([...above.agencyIds, ...entry.agencyIds])],
  };
}
