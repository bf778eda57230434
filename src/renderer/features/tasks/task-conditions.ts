import { type TaskFilter, taskFilter } from '../../../shared/contract/procedures/list.ts';
import { formatDay } from '../../../shared/dates/typed.ts';
import { meetingName } from '../../../shared/meeting/period.ts';
import { taskStates } from '../../../shared/records/meeting.ts';
import type { NamedMeeting } from '../../../shared/records/views.ts';
import type { T } from '../../platform/i18n.ts';
import { type Condition, conditionParts, withValue } from '../../ui/list/condition.ts';

/** A filter that lets everything through. */
export const everyTask: TaskFilter = taskFilter.parse({});

/** Every condition there is to choose from. @param units every unit that was ever given a task */
export function taskConditions(
  t: T,
  units: readonly string[],
  meetings: readonly NamedMeeting[],
): Condition[] {
  const state = t('lists.kinds.state');
  return [
    { id: 'overdue:', label: t('lists.overdue'), detail: state, words: [] },
    ...taskStates.map((each) => ({
      id: `state:${each}`,
      label: t(`history.codes.${each}`),
      detail: state,
      words: [],
    })),
    ...units
      .filter((unit) => unit !== '')
      .map((unit) => ({
        id: `unit:${unit}`,
        label: unit,
        detail: t('lists.kinds.unit'),
        words: [],
      })),
    ...meetings.map((meeting) => ({
      id: `meeting:${meeting.id}`,
      label: [meetingName(meeting), formatDay(meeting.startsAt)].filter((part) => part !== '').join(' · '),
      detail: t('lists.kinds.meeting'),
      words: [],
    })),
  ];
}

/** The conditions a filter has, by their ids. */
export function chosenConditions({ overdue, states, units, meetingIds }: TaskFilter): string[] {
  return [
    ...(overdue ? ['overdue:'] : []),
    ...states.map((state) => `state:${state}`),
    ...units.map((unit) => `unit:${unit}`),
    ...meetingIds.map((id) => `meeting:${id}`),
  ];
}

/** The filter with one condition more, or less. */
export function withCondition(filter: TaskFilter, id: string, holds: boolean): TaskFilter {
  const { sort, key } = conditionParts(id);
  switch (sort) {
    case 'overdue':
      return { ...filter, overdue: holds };
    case 'state': {
      const state = taskStates.find((each) => each === key);
      return state === undefined ? filter : { ...filter, states: withValue(filter.states, state, holds) };
    }
    case 'unit':
      return { ...filter, units: withValue(filter.units, key, holds) };
    case 'meeting':
      return { ...filter, meetingIds: withValue(filter.meetingIds, key, holds) };
    default:
      return filter;
  }
}
