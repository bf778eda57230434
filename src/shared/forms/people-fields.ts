import { officialCount } from '../dates/official.ts';
import { phrases } from '../documents/parts/phrases.ts';
import type { AttendanceView } from '../records/views.ts';
import { comparePersonNames, compareText } from '../text/names.ts';
import { type Field, list, type Numbered, ordinal, part, text } from './field.ts';
import { counted, type FormSource } from './source.ts';

const attendanceCounts: readonly Field<FormSource>[] = [
  text(
    'so_duoc_moi',
    'Số cộng tác viên được mời',
    'How many were invited',
    '03',
    ({ attendance, meeting }) =>
      attendance.length === 0 ? counted(meeting.totalCount) : officialCount(attendance.length),
  ),
  text('so_co_mat', 'Số có mặt', 'How many came', '02', ({ attendance, meeting }) =>
    isMarked(attendance)
      ? officialCount(inState(attendance, 'present').length)
      : counted(meeting.presentCount),
  ),
  text('so_vang_mat', 'Số vắng mặt', 'How many were absent', '01', ({ attendance, meeting }) =>
    isMarked(attendance) ? officialCount(inState(attendance, 'absent').length) : counted(absentOf(meeting)),
  ),
];

/** Somebody on the list of a meeting, under the name the office gives them in documents. */
interface Delegate extends Pick<AttendanceView, 'reason' | 'substitute'> {
  readonly name: string;
  readonly isNamed: boolean;
}

const invited: readonly Field<Numbered<Delegate>>[] = [
  ordinal(),
  text(
    'dai_bieu',
    'Đại biểu, ghi theo cách gọi người phát biểu đã chọn trong Cài đặt',
    'The delegate, named as the settings say',
    'Hội Nông dân, xã Ruộng Mới',
    ({ item }) => item.name,
  ),
];

const present: readonly Field<Numbered<Delegate>>[] = [
  ...invited,
  text(
    'du_thay',
    'Người dự thay; không ghi tên nếu cơ quan không ghi tên người phát biểu',
    'Who came instead; unnamed unless speakers are named',
    'cử người dự thay',
    ({ item }) => substituteOf(item),
  ),
];

const absent: readonly Field<Numbered<Delegate>>[] = [
  ...invited,
  text('ly_do', 'Lý do vắng', 'Why', 'đi công tác', ({ item }) => item.reason),
];

const guestFields: readonly Field<Numbered<FormSource['guests'][number]>>[] = [
  ordinal(),
  text('ho_ten', 'Họ và tên', 'Name', 'Vũ Quốc Bảo', ({ item }) => item.name),
  text('chuc_vu', 'Chức vụ', 'Position', 'Phó Giám đốc', ({ item }) => item.title),
  text('don_vi', 'Đơn vị', 'Unit', 'Sở Y tế', ({ item }) => item.unit),
  text(
    'day_du',
    'Họ tên, chức vụ, đơn vị trên một dòng',
    'All three on one line',
    'Đồng chí Vũ Quốc Bảo, Phó Giám đốc, Sở Y tế',
    ({ item: { name, title, unit } }) =>
      [name === '' ? '' : phrases.comradeFirst(name), title, unit].filter((word) => word !== '').join(', '),
  ),
];

/** Who was invited, who came and who did not. */
export const peopleParts: readonly Field<FormSource>[] = [
  part('thanh_phan', 'Số lượng đại biểu', 'How many delegates', (of) => of, attendanceCounts),
  list('duoc_moi', 'Cộng tác viên được mời', 'Those invited', (of) => delegates(of, of.attendance), invited),
  list(
    'co_mat',
    'Cộng tác viên có mặt',
    'Those who came',
    (of) => delegates(of, inState(of.attendance, 'present')),
    present,
  ),
  list(
    'vang_mat',
    'Cộng tác viên vắng mặt',
    'Those absent',
    (of) => delegates(of, inState(of.attendance, 'absent')),
    absent,
  ),
  list('khach_moi', 'Khách mời', 'Guests', ({ guests }) => guests, guestFields),
];

function delegates({ speakers, names }: FormSource, attendance: readonly AttendanceView[]): Delegate[] {
  const compare = names ? comparePersonNames : compareText;
  return attendance
    .map(({ collaboratorId, reason, substitute }) => ({
      name: speakers.collaborator(collaboratorId),
      reason,
      substitute,
      isNamed: names,
    }))
    .toSorted((a, b) => compare(a.name, b.name));
}

function substituteOf({ substitute, isNamed }: Delegate): string {
  if (substitute === '') return '';
  return isNamed ? substitute : phrases.sentSomebody.replace(/[()]/g, '').trim();
}

function inState(attendance: readonly AttendanceView[], state: AttendanceView['state']): AttendanceView[] {
  return attendance.filter((one) => one.state === state);
}

/** Invitations alone do not say who came. */
function isMarked(attendance: readonly AttendanceView[]): boolean {
  return attendance.some(({ state }) => state !== 'invited');
}

function absentOf({ presentCount, totalCount }: FormSource['meeting']): number | null {
  if (presentCount === null || totalCount === null) return null;
  return Math.max(0, totalCount - presentCount);
}
