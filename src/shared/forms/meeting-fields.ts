import { officialDate, officialShortDate, officialTime } from '../dates/official.ts';
import { meetingName, periodLabel } from '../meeting/period.ts';
import { parseItemTime, plan } from '../meeting/plan.ts';
import { withoutHonorific } from '../text/honorific.ts';
import { type Field, list, type Numbered, ordinal, part, text } from './field.ts';
import { counted, type FormSource } from './source.ts';

type Meeting = FormSource['meeting'];
type Office = NonNullable<FormSource['office']>;

const officeFields: readonly Field<Office | null>[] = [
  text(
    'cap_uy',
    'Cấp ủy, dòng thứ nhất của tiêu đề',
    'First line of the letterhead',
    'TỈNH ỦY PHÚ GIANG',
    (of) => of?.parentName ?? '',
  ),
  text(
    'ten',
    'Tên cơ quan, dòng thứ hai của tiêu đề',
    'Second line of the letterhead',
    'BAN TUYÊN GIÁO VÀ DÂN VẬN',
    (of) => of?.name ?? '',
  ),
  text(
    'ten_day_du',
    'Tên cơ quan viết trong câu',
    'The office in running text',
    'Ban Tuyên giáo và Dân vận Tỉnh ủy',
    (of) => of?.fullName ?? '',
  ),
  text('ky_hieu', 'Ký hiệu cơ quan', 'Symbol of the office', 'BTGDVTU', (of) => of?.symbol ?? ''),
  text('dia_danh', 'Địa danh ghi trước ngày', 'Place before the date', 'Phú Giang', (of) => of?.place ?? ''),
  text('nhiem_ky', 'Nhiệm kỳ', 'Term of office', '2025-2030', (of) => of?.term ?? ''),
  text(
    'ky_thay',
    'Thẩm quyền ký',
    'On whose behalf it is signed',
    'K/T TRƯỞNG BAN',
    (of) => of?.signerAuthority ?? '',
  ),
  text(
    'chuc_vu_ky',
    'Chức vụ người ký',
    'Position of the signer',
    'PHÓ TRƯỞNG BAN',
    (of) => of?.signerTitle ?? '',
  ),
  text('nguoi_ky', 'Họ tên người ký', 'Name of the signer', 'Lê Minh Phú', (of) =>
    withoutHonorific(of?.signerName ?? ''),
  ),
];

const meetingFields: readonly Field<Meeting>[] = [
  text(
    'ten',
    'Tên hội nghị, có kỳ họp',
    'Name of the conference with its period',
    'Hội nghị giao ban cộng tác viên dư luận xã hội quý III/2026',
    meetingName,
  ),
  text(
    'ten_khong_ky',
    'Tên hội nghị, không có kỳ họp',
    'Name without the period',
    'Hội nghị giao ban cộng tác viên dư luận xã hội',
    (of) => of.title,
  ),
  text('ky', 'Kỳ họp', 'Period', 'quý III/2026', periodLabel),
  text('lan_thu', 'Lần thứ mấy', 'Which in the count of meetings', '03', (of) => counted(of.ordinal)),
  text('so', 'Số biên bản', 'Number of the minutes', '05', (of) => counted(of.minutesNumber)),
  text('ngay', 'Ngày họp viết bằng chữ', 'Day in words', 'ngày 05 tháng 9 năm 2026', (of) =>
    dateOr(of.startsAt, officialDate),
  ),
  text('ngay_so', 'Ngày họp viết bằng số', 'Day in figures', '05/9/2026', (of) =>
    dateOr(of.startsAt, officialShortDate),
  ),
  text('gio_bat_dau', 'Giờ bắt đầu', 'When it began', '08 giờ 30 phút', (of) => officialTime(of.startsAt)),
  text('gio_ket_thuc', 'Giờ kết thúc', 'When it ended', '11 giờ 05 phút', (of) => officialTime(of.endsAt)),
  text(
    'ngay_ket_thuc',
    'Ngày kết thúc viết bằng chữ',
    'Last day in words',
    'ngày 05 tháng 9 năm 2026',
    (of) => dateOr(of.endsAt, officialDate),
  ),
  text('dia_diem', 'Địa điểm', 'Place', 'Hội trường A', (of) => of.place),
  text(
    'tai_lieu',
    'Tài liệu sử dụng, mỗi tài liệu một dòng',
    'Documents used, one a line',
    'Báo cáo tổng hợp quý III/2026',
    (of) => of.documents,
  ),
  text(
    'bao_cao',
    'Khai mạc và báo cáo tại hội nghị',
    'Opening and reports',
    'Đại diện Văn phòng Ban trình bày báo cáo tổng hợp.',
    (of) => of.reports,
  ),
  text(
    'thong_tin_khac',
    'Thông tin khác',
    'Other information',
    'Hội nghị có ghi âm.',
    (of) => of.otherInformation,
  ),
  text(
    'ket_luan',
    'Kết luận của chủ trì',
    'Conclusion of the chair',
    'Ghi nhận các ý kiến phát biểu.',
    (of) => of.conclusion,
  ),
];

interface Person {
  readonly name: string;
  readonly title: string;
}

function personFields(name: string, title: string): readonly Field<Person>[] {
  return [
    text('ho_ten', 'Họ và tên', 'Name', name, (of) => of.name),
    text('chuc_vu', 'Chức vụ', 'Position', title, (of) => of.title),
  ];
}

const agendaFields: readonly Field<Numbered<AgendaLine>>[] = [
  ordinal(),
  text('gio', 'Giờ theo chương trình', 'When it begins', '08:30', ({ item }) => item.when),
  text('noi_dung', 'Nội dung', 'What it is about', 'Khai mạc', ({ item }) => item.content),
  text(
    'nguoi_trinh_bay',
    'Người trình bày',
    'Who presents it',
    'đồng chí chủ trì',
    ({ item }) => item.presenter,
  ),
];

/** The office, the meeting itself, who led it and its agenda. */
export const meetingParts: readonly Field<FormSource>[] = [
  part(
    'co_quan',
    'Cơ quan, theo tên gọi vào ngày họp',
    'The office, as it was called on that day',
    (of) => of.office,
    officeFields,
  ),
  part('hoi_nghi', 'Hội nghị', 'The meeting', (of) => of.meeting, meetingFields),
  part(
    'chu_tri',
    'Người chủ trì',
    'The chair',
    ({ meeting }) => ({ name: meeting.chairName, title: meeting.chairTitle }),
    personFields('Lê Minh Phú', 'Phó Trưởng ban Thường trực'),
  ),
  part(
    'nguoi_ghi',
    'Người ghi biên bản',
    'The recorder',
    ({ meeting }) => ({ name: meeting.recorderName, title: meeting.recorderTitle }),
    personFields('Đặng Thu Hà', 'chuyên viên'),
  ),
  list('chuong_trinh', 'Chương trình', 'Agenda', agendaLines, agendaFields),
];

interface AgendaLine {
  readonly when: string;
  readonly content: string;
  readonly presenter: string;
}

/** The agenda items with their planned starting times; text that is not a time stays as typed. */
function agendaLines({ meeting, agenda }: FormSource): AgendaLine[] {
  const times = agenda.map(({ time }) => time);
  const planned = times.some((time) => time !== '') ? plan(meeting.startsAt, times) : [];
  return agenda.map(({ time, content, presenter }, at) => ({
    when: (parseItemTime(time) === null ? time : planned[at]?.start) ?? '',
    content,
    presenter,
  }));
}

function dateOr(moment: string, write: (day: string) => string): string {
  return moment === '' ? '' : write(moment);
}
