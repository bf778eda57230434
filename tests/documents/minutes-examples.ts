import type { MinutesSource } from '../../src/shared/documents/sources/minutes-source.ts';
import { recordTypes } from '../../src/shared/records/index.ts';

/** Meetings the tests of the minutes are written with; people and places are invented. */

/** The id of the nth record of an example. */
export function exampleId(number: number): string {
  return `00000000-0000-7000-8000-${String(number).padStart(12, '0')}`;
}

const meetingId = exampleId(1);

/** A meeting of which nothing is known but that it is there. */
export const emptySource: MinutesSource = {
  meeting: { ...recordTypes.meeting.blank, id: meetingId },
  agenda: [],
  guests: [],
  attendance: [],
  tasks: [],
  answered: [],
  entries: [],
  topics: [],
  localities: [],
  agencies: [],
  collaborators: [],
  office: null,
};

type Entry = MinutesSource['entries'][number];

/** A remark of nobody in particular; `changes` say what matters to a test. */
export function exampleEntry(number: number, changes: Partial<Entry> = {}): Entry {
  return {
    id: exampleId(number),
    meetingId,
    kind: 'remark',
    speakerId: null,
    speakerText: '',
    speakerConfirmed: false,
    localityId: null,
    content: 'Người dân mong sớm sửa đường.',
    saidAt: '',
    position: '',
    topicIds: [],
    agencyIds: [],
    ...changes,
  };
}

export const topics = { health: exampleId(101), food: exampleId(102), safety: exampleId(103) };
export const localities = { newField: exampleId(201), newBridge: exampleId(202) };
export const agencies = { health: exampleId(301), market: exampleId(302) };
export const people = { farmer: exampleId(401), woman: exampleId(402), absent: exampleId(403) };

function topic(id: string, name: string, position: string): MinutesSource['topics'][number] {
  return { ...recordTypes.topic.blank, id, name, position };
}

function locality(id: string, name: string): MinutesSource['localities'][number] {
  return { ...recordTypes.locality.blank, id, name };
}

function collaborator(
  id: string,
  code: string,
  name: string,
  unit: string,
  localityId: string,
): MinutesSource['collaborators'][number] {
  return { ...recordTypes.collaborator.blank, id, code, name, unit, localityId };
}

function attendance(
  collaboratorId: string,
  state: 'present' | 'absent',
): MinutesSource['attendance'][number] {
  return {
    ...recordTypes.attendance.blank,
    id: `${meetingId}:${collaboratorId}`,
    meetingId,
    collaboratorId,
    state,
  };
}

/** A meeting with something in every part of its minutes. */
export const richSource: MinutesSource = {
  meeting: {
    ...recordTypes.meeting.blank,
    id: meetingId,
    title: 'Hội nghị giao ban cộng tác viên dư luận xã hội',
    periodKind: 'quarter',
    periodNumber: 3,
    periodYear: 2026,
    startsAt: '2026-09-05T08:30',
    endsAt: '2026-09-05T11:05:20',
    place: 'Hội trường A',
    chairName: 'Lê Minh Phú',
    chairTitle: 'Phó Trưởng ban Thường trực',
    recorderName: 'Đặng Thu Hà',
    recorderTitle: 'chuyên viên',
    documents: 'Báo cáo tổng hợp quý III/2026\nDanh mục nhiệm vụ quý II/2026',
    reports: 'Đại diện Văn phòng Ban trình bày báo cáo tổng hợp quý III/2026.',
    otherInformation: 'Hội nghị có ghi âm.',
    conclusion: 'Ghi nhận các ý kiến phát biểu.\n\nGiao Văn phòng Ban hoàn chỉnh báo cáo.',
    minutesNumber: 5,
  },
  agenda: [
    {
      id: exampleId(11),
      meetingId,
      position: 'a',
      time: '08:30',
      content: 'Khai mạc',
      presenter: 'đồng chí chủ trì',
    },
    { id: exampleId(12), meetingId, position: 'b', time: '', content: 'Báo cáo tổng hợp', presenter: '' },
  ],
  guests: [
    {
      id: exampleId(21),
      meetingId,
      position: 'a',
      name: 'Vũ Quốc Bảo',
      title: 'Phó Giám đốc',
      unit: 'Sở Y tế',
    },
  ],
  attendance: [
    attendance(people.farmer, 'present'),
    attendance(people.woman, 'present'),
    { ...attendance(people.absent, 'absent'), reason: 'đi công tác' },
  ],
  tasks: [
    {
      ...recordTypes.task.blank,
      id: exampleId(31),
      meetingId,
      entryId: null,
      position: 'a',
      content: 'Bố trí thêm bàn khám tại bệnh viện đa khoa tỉnh',
      unit: 'Sở Y tế',
      deadline: '2026-10-09',
    },
    {
      ...recordTypes.task.blank,
      id: exampleId(32),
      meetingId,
      entryId: null,
      position: 'b',
      content: 'Kiểm tra các điểm họp chợ tự phát.',
      unit: 'UBND phường Cầu Mới',
      deadline: '',
    },
  ],
  answered: [],
  entries: [
    exampleEntry(501, {
      speakerId: people.woman,
      localityId: localities.newBridge,
      topicIds: [topics.food, topics.health],
      agencyIds: [agencies.market, agencies.health],
      content: 'Người tiêu dùng lo ngại thịt bán ở các điểm họp chợ tự phát.',
    }),
    exampleEntry(502, {
      speakerId: people.farmer,
      localityId: localities.newBridge,
      topicIds: [topics.health],
      content: 'Trạm y tế thiếu thuốc.\nMong được bổ sung sớm.',
    }),
    exampleEntry(503, { content: 'Ý kiến chưa xếp lĩnh vực.', localityId: localities.newField }),
    exampleEntry(504, {
      kind: 'reply',
      speakerText: 'Đại diện Sở Y tế',
      content: 'Sở sẽ bổ sung thuốc trong tháng 9.',
    }),
  ],
  topics: [
    topic(topics.food, 'An toàn thực phẩm', 'b'),
    topic(topics.health, 'Y tế', 'a'),
    topic(topics.safety, 'An ninh, trật tự', 'c'),
  ],
  localities: [
    locality(localities.newField, 'xã Ruộng Mới'),
    locality(localities.newBridge, 'phường Cầu Mới'),
  ],
  agencies: [
    { id: agencies.health, name: 'Sở Y tế', retired: false, mergedIntoId: null },
    { id: agencies.market, name: 'Ban Quản lý chợ', retired: false, mergedIntoId: null },
  ],
  collaborators: [
    collaborator(people.farmer, 'CTV-01', 'Nguyễn Văn Thuận', 'Hội Nông dân', localities.newField),
    collaborator(people.woman, 'CTV-02', 'Trần Thị Lành', 'Hội Liên hiệp Phụ nữ', localities.newBridge),
    collaborator(people.absent, 'CTV-03', 'Phạm Thị Hoa', 'Đoàn Thanh niên', localities.newBridge),
  ],
  office: {
    ...recordTypes.office.blank,
    id: exampleId(2),
    validFrom: '',
    parentName: 'TỈNH ỦY PHÚ GIANG',
    name: 'BAN TUYÊN GIÁO VÀ DÂN VẬN',
    fullName: 'Ban Tuyên giáo và Dân vận Tỉnh ủy',
    symbol: 'BTGDVTU',
    place: 'Phú Giang',
    term: '2025-2030',
    speakerMode: 'unit',
    entryOrder: 'topic',
  },
};
