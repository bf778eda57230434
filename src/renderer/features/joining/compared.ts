import type { DuplicatePair } from '../../../shared/contract/procedures/record.ts';
import { formatDay } from '../../../shared/dates/typed.ts';
import { rosterNames } from '../../../shared/lists/collaborator-cells.ts';
import type { ReferenceLists } from '../../../shared/records/views.ts';
import type { T } from '../../platform/i18n.ts';

/** One thing two records say about themselves. */
export interface Compared {
  readonly label: string;
  readonly values: readonly [string, string];
}

/** What a pair of records says about itself, without what neither of them says. */
export function compared(t: T, referenceLists: ReferenceLists, pair: DuplicatePair): Compared[] {
  const [one, other] = pair.used.map((isUsed) => t(isUsed ? 'duplicates.used' : 'duplicates.unused'));
  const used: Compared = { label: t('duplicates.use'), values: [one ?? '', other ?? ''] };
  return [...ownWords(t, referenceLists, pair), used].filter(({ values }) =>
    values.some((value) => value !== ''),
  );
}

function ownWords(t: T, referenceLists: ReferenceLists, pair: DuplicatePair): Compared[] {
  switch (pair.type) {
    case 'collaborator': {
      const names = rosterNames(referenceLists);
      return beside(referenceLists.collaborators, pair, [
        [t('collaborators.fields.name'), ({ name }) => name],
        [t('collaborators.fields.unit'), ({ unit }) => unit],
        [t('collaborators.fields.title'), ({ title }) => title],
        [t('collaborators.fields.code'), ({ code }) => code],
        [t('collaborators.fields.localityId'), ({ localityId }) => names.locality(localityId)],
        [t('collaborators.fields.groupId'), ({ groupId }) => names.group(groupId)],
      ]);
    }
    case 'locality': {
      const names = rosterNames(referenceLists);
      return beside(referenceLists.localities, pair, [
        [t('referenceLists.localityName'), ({ name }) => name],
        [t('referenceLists.localityType'), ({ type }) => t(`referenceLists.localityTypes.${type}`)],
        [t('referenceLists.formerDistrict'), ({ formerDistrict }) => formerDistrict],
        [t('referenceLists.validFrom'), ({ validFrom }) => formatDay(validFrom)],
        [t('referenceLists.validTo'), ({ validTo }) => formatDay(validTo)],
        [t('referenceLists.successor'), ({ successorId }) => names.locality(successorId)],
      ]);
    }
    case 'agency':
      return beside(referenceLists.agencies, pair, [[t('referenceLists.agencyName'), ({ name }) => name]]);
    case 'collaboratorGroup':
      return beside(referenceLists.groups, pair, [[t('roster.groupName'), ({ name }) => name]]);
    case 'topic': {
      const names = new Map(referenceLists.topics.map(({ id, name }) => [id, name]));
      return beside(referenceLists.topics, pair, [
        [t('referenceLists.topicName'), ({ name }) => name],
        [t('referenceLists.topicParent'), ({ parentId }) => names.get(parentId ?? '') ?? ''],
        [t('referenceLists.topicCode'), ({ code }) => code],
        [t('referenceLists.topicKeywords'), ({ keywords }) => keywords],
      ]);
    }
  }
}

function beside<Row extends { readonly id: string }>(
  rows: readonly Row[],
  { id, other }: DuplicatePair,
  asked: readonly (readonly [string, (row: Row) => string])[],
): Compared[] {
  const [one, two] = [id, other].map((each) => rows.find((row) => row.id === each));
  if (one === undefined || two === undefined) return [];
  return asked.map(([label, read]) => ({ label, values: [read(one), read(two)] }));
}
