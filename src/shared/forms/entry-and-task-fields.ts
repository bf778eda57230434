import { officialCount, officialShortDate, officialTime } from '../dates/official.ts';
import { groupByTopic } from '../documents/parts/topics.ts';
import type { EntryView, TaskView } from '../records/views.ts';
import { type Field, list, type Numbered, ordinal, text } from './field.ts';
import { type FormSource, namesOf } from './source.ts';

/** An entry and the data its fields are taken from. */
interface Said {
  readonly entry: EntryView;
  readonly of: FormSource;
}

const spoken = (vi: string, en: string, name: string, example: string) =>
  text<Numbered<Said>>(name, vi, en, example, ({ item: { entry, of } }) => of.speakers.entry(entry));

const content = text<Numbered<Said>>(
  'noi_dung',
  'Nội dung',
  'What was said',
  'Trạm y tế thiếu thuốc.',
  ({ item }) => item.entry.content,
);

const remarkFields: readonly Field<Numbered<Said>>[] = [
  ordinal(),
  spoken(
    'Người phát biểu, ghi theo cách đã chọn trong Cài đặt',
    'The speaker, named as the settings say',
    'nguoi_phat_bieu',
    'Hội Nông dân, xã Ruộng Mới',
  ),
  content,
  text('linh_vuc', 'Các lĩnh vực', 'Topics', 'Y tế', ({ item: { entry, of } }) =>
    namesOf(entry.topicIds, of.topicNames).join(', '),
  ),
  text('dia_ban', 'Địa bàn', 'Locality', 'xã Ruộng Mới', ({ item: { entry, of } }) =>
    namesOf(entry.localityId === null ? [] : [entry.localityId], of.localityNames).join(),
  ),
  text('kien_nghi', 'Cơ quan được kiến nghị', 'Agencies asked', 'Sở Y tế', ({ item: { entry, of } }) =>
    namesOf(entry.agencyIds, of.agencyNames).join('; '),
  ),
  text('gio', 'Giờ phát biểu', 'When it was said', '08 giờ 42 phút', ({ item }) =>
    officialTime(item.entry.saidAt),
  ),
];

/** The state of a task, in the words of documents. */
const taskStates: Readonly<Record<TaskView['state'], string>> = {
  open: 'Đang thực hiện',
  done: 'Đã thực hiện',
  dropped: 'Thôi không thực hiện',
};

const taskFields: readonly Field<Numbered<TaskView>>[] = [
  ordinal(),
  text('don_vi', 'Đơn vị được giao', 'Unit asked', 'Sở Y tế', ({ item }) => item.unit),
  text(
    'noi_dung',
    'Nhiệm vụ',
    'What is to be done',
    'Bố trí thêm bàn khám tại bệnh viện đa khoa tỉnh',
    ({ item }) => item.content,
  ),
  text('thoi_han', 'Thời hạn viết bằng số', 'Deadline in figures', '09/10/2026', ({ item }) =>
    day(item.deadline),
  ),
  text(
    'so_van_ban',
    'Số văn bản giao nhiệm vụ',
    'Number of the document it went out with',
    '12-CV/BTGDVTU',
    ({ item }) => item.documentNumber,
  ),
  text('ngay_van_ban', 'Ngày văn bản', 'Day of that document', '05/6/2026', ({ item }) =>
    day(item.documentDate),
  ),
  text('tinh_trang', 'Tình trạng', 'How it stands', 'Đã thực hiện', ({ item }) => taskStates[item.state]),
  text(
    'ket_qua',
    'Kết quả, nội dung trả lời',
    'What came of it',
    'Đã bố trí 02 bàn khám.',
    ({ item }) => item.answer,
  ),
  text('ngay_tra_loi', 'Ngày trả lời', 'Day of the answer', '20/9/2026', ({ item }) => day(item.answeredOn)),
];

/** What was said, and what is to be done. */
export const saidParts: readonly Field<FormSource>[] = [
  text('so_y_kien', 'Số lượt ý kiến phát biểu', 'How many remarks', '03', ({ remarks }) =>
    officialCount(remarks.length),
  ),
  list(
    'y_kien',
    'Ý kiến phát biểu, theo thứ tự phát biểu',
    'Remarks in the order they were made',
    (of) => said(of.remarks, of),
    remarkFields,
  ),
  list('theo_linh_vuc', 'Các lĩnh vực có ý kiến', 'Topics with remarks', topicsOf, [
    ordinal(),
    text('ten', 'Tên lĩnh vực', 'Name of the topic', 'Y tế', ({ item }) => item.name),
    text('so_y_kien', 'Số ý kiến của lĩnh vực', 'How many remarks under it', '01', ({ item }) =>
      officialCount(item.said.length),
    ),
    list('y_kien', 'Ý kiến của lĩnh vực', 'The remarks under it', ({ item }) => item.said, remarkFields),
  ]),
  list('tra_loi', 'Ý kiến trả lời, làm rõ', 'Replies', (of) => said(of.replies, of), [
    ordinal(),
    spoken('Người trả lời', 'Who replied', 'nguoi_tra_loi', 'Đại diện Sở Y tế'),
    content,
  ]),
  list('nhiem_vu', 'Nhiệm vụ hội nghị giao', 'Tasks the meeting gave', ({ tasks }) => tasks, taskFields),
  list(
    'nhiem_vu_ky_truoc',
    'Nhiệm vụ kỳ trước đã có kết quả',
    'Tasks of earlier meetings that were answered',
    ({ answered }) => answered,
    taskFields,
  ),
];

function said(entries: readonly EntryView[], of: FormSource): Said[] {
  return entries.map((entry) => ({ entry, of }));
}

function topicsOf(of: FormSource): { name: string; said: readonly Said[] }[] {
  return groupByTopic(of.remarks, of.topics).map(({ name, entries }) => ({ name, said: said(entries, of) }));
}

function day(written: string): string {
  return written === '' ? '' : officialShortDate(written);
}
