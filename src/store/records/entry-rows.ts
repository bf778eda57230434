import { z } from 'zod';
import { entryView } from '../../shared/records/views.ts';
import { fieldsOf } from '../sqlite/record-tables.ts';

const ids = z.string().transform((list) => z.array(z.string()).parse(JSON.parse(list)));

/** A row of {@link ENTRY_COLUMNS}, with its tags. */
export const storedEntry = entryView.extend({ topicIds: ids, agencyIds: ids });

/** SQL: the columns of `entry e`, with its tags in the order they were added. */
export const ENTRY_COLUMNS = `${fieldsOf('entry', 'e')},
  (SELECT json_group_array(topic_id ORDER BY position, id) FROM entry_topic
    WHERE entry_id = e.id AND NOT deleted) AS topicIds,
  (SELECT json_group_array(agency_id ORDER BY position, id) FROM entry_agency
    WHERE entry_id = e.id AND NOT deleted) AS agencyIds`;
