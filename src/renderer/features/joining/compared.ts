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
export function compared(t: T, catalogue: ReferenceLists, pair: DuplicatePair): Compared[] {
  const [one, other] = pair.used.map((isUsed) => t(isUsed ? 'duplicates.used' : 'duplicates.unused'));
  const used: Compared = { label: t('duplicates.use'), values: [one ?? '', other ?? ''] };
  return [...ownWords(t, catalogue, pair), used].filter(({ values }) => values.some((value) => value !== ''));
}

function ownWords(t: T, catalogue: ReferenceLists, pair: DuplicatePair): Compared[] {
  switch (pair.type) {
    case 'collaborator': {
      const names = rosterNames(catalogue);
      return beside(catalogue.collaborators, pair, [
        [t('collaborators.fields.name'), ({ name }) => name],
        [t('collaborators.fields.unit'), ({ unit }) => unit],
        [t('collaborators.fields.title'), ({ title }) => title],
        [t('collaborators.fields.code'), ({ code }) => code],
        [t('collaborators.fields.localityId'), ({ localityId }) => names.locality(localityId)],
        [t('collaborators.fields.groupId'), ({ groupId }) => names.group(groupId)],
      ]);
    }
    case 'locality': {
      const names = rosterNames(catalogue);
      return beside(catalogue.localities, pair, [
        [t('catalogues.localityName'), ({ name }) => name],
        [t('catalogues.localityType'), ({ type }) => t(`catalogues.localityTypes.${type}`)],
        [t('catalogues.formerDistrict'), ({ formerDistrict }) => formerDistrict],
        [t('catalogues.validFrom'), ({ validFrom }) => formatDay(validFrom)],
        [t('catalogues.validTo'), ({ validTo }) => formatDay(validTo)],
        [t('catalogues.successor'), ({ successorId }) => names.locality(successorId)],
      ]);
    }
    case 'agency':
      return beside(catalogue.agencies, pair, [[t('catalogues.agencyName'), ({ name }) => name]]);
    case 'collaboratorGroup':
      return beside(catalogue.groups, pair, [[t('roster.groupName'), ({ name }) => name]]);
    case 'topic': {
      const names = new Map(catalogue.topics.map(({ id, name }) => [id, name]));
      return beside(catalogue.topics, pair, [
        [t('catalogues.topicName'), ({ name }) => name],
        [t('catalogues.topicParent'), ({ parentId }) => names.get(parentId ?? '') ?? ''],
        [t('catalogues.topicCode'), ({ code }) => code],
        [t('catalogues.topicKeywords'), ({ keywords }) => keywords],
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
