import type { CollaboratorView, EntryView } from '../../records/views.ts';
import { mentionsPlace } from '../../text/mentions-place.ts';
import type { MinutesOptions, MinutesSource } from '../sources/minutes-source.ts';
import { phrases } from './phrases.ts';

/** The names of people in the minutes of one meeting, as used at the start of a line. */
export interface Speakers {
  collaborator(id: string): string;
  /** The speaker of an entry, with the locality it concerns if that is not the speaker's own. */
  entry(entry: EntryView): string;
}

/**
 * Names speakers by unit and locality (the default: no name leaves the office unless it chose so), by code, or in
 * full. In full, the unit is added if two speakers share a name (Hướng dẫn 16-HD/VPTW).
 */
export function nameSpeakers(source: MinutesSource, mode: MinutesOptions['speakerMode']): Speakers {
  const people = new Map(source.collaborators.map((person) => [person.id, person]));
  // The whole province does not distinguish one speaker from another.
  const localities = new Map(
    source.localities.map(({ id, name, type }) => [id, type === 'province' ? '' : name] as const),
  );
  const shared = sharedNames(source, people);
  const localityOf = (id: string | null) => (id === null ? '' : (localities.get(id) ?? ''));

  function collaborator(id: string): string {
    const person = people.get(id);
    if (person === undefined) return phrases.someCollaborator;
    const byUnit = withLocality(person.unit || person.title, localityOf(person.localityId));
    switch (mode) {
      case 'unit':
        return byUnit || person.code || phrases.someCollaborator;
      case 'code':
        // Erasing a person's data removes the code too; the unit it stood for stays.
        return person.code || (person.erased && byUnit) || phrases.someCollaborator;
      case 'name':
        if (person.name === '') return byUnit || phrases.someCollaborator;
        return phrases.comradeFirst(shared.has(person.name) ? joined(person.name, byUnit) : person.name);
    }
  }

  function entry({ kind, speakerId, speakerText, localityId }: EntryView): string {
    const speaker = speakerId === null ? speakerText : collaborator(speakerId);
    const named = speaker || (kind === 'reply' ? phrases.theChair : phrases.someCollaborator);
    const locality = localityOf(localityId);
    const alreadyNamed = locality === '' || mentionsPlace(named, locality);
    return alreadyNamed ? named : named + phrases.aboutLocality(locality);
  }

  return { collaborator, entry };
}

function sharedNames(source: MinutesSource, people: ReadonlyMap<string, CollaboratorView>): Set<string> {
  const ids = new Set([
    ...source.entries.map((entry) => entry.speakerId),
    ...source.attendance.map((one) => one.collaboratorId),
  ]);
  const names = [...ids].flatMap((id) => people.get(id ?? '')?.name ?? []);
  const once = new Set<string>();
  return new Set(names.filter((name) => once.size === once.add(name).size));
}

/** A unit and its locality, unless the unit's name already contains it: "Hội Nông dân xã Ruộng Mới". */
function withLocality(unit: string, locality: string): string {
  return mentionsPlace(unit, locality) ? unit : joined(unit, locality);
}

function joined(...parts: string[]): string {
  return parts.filter((part) => part !== '').join(', ');
}
