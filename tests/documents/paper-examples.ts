import type { DocumentSource } from '../../src/shared/documents/compose-document.ts';
import type { MinutesSource } from '../../src/shared/documents/sources/minutes-source.ts';
import { type DocumentKind, meetingParts } from '../../src/shared/records/document-kinds.ts';
import { line, prose } from '../../src/shared/records/field-kinds.ts';
import { recordTypes } from '../../src/shared/records/index.ts';
import { emptySource, exampleEntry, exampleId, richSource, topics } from './minutes-examples.ts';

/** Documents the tests of papers are written with; people and places are invented. */

/** Text such as nobody means to type, and somebody will. */
export const nastyTexts = [
  ']]>',
  '</w:t></w:r><w:p>',
  '&amp;&#0;<!--',
  '\ud800 một nửa \udc00',
  '😀👩‍👩‍👧 biểu tượng',
  'trước\u0000\u0007\u001b\u0085sau',
  '\ufffe\uffff',
  'مرحبا \u200e\u202eabc\u2028',
  'hai  khoảng  trắng ',
  'cột\tcột\t',
  'Tie\u0302\u0301ng Vie\u0323\u0302t ro\u031b\u0300i',
  'ế'.repeat(10_000),
  'w\u0302'.repeat(500),
] as const;

const sentence =
  'Người dân ở một số khu phố phản ánh đường nội bộ ngập nước sau mỗi trận mưa, đi lại khó khăn, nhất là giờ học sinh đến trường; đề nghị sớm nạo vét cống và thông báo lịch thi công để bà con chủ động sắp xếp.';
const units = ['Sở Y tế', 'Sở Xây dựng', 'UBND phường Cầu Mới', 'Công an tỉnh', 'Sở Nội vụ'];
const given = ['An', 'Bình', 'Châu', 'Dũng', 'Đức', 'Em', 'Giang', 'Hạnh', 'Khánh'];

/** A meeting with so many entries, people, guests and tasks; 0 is a meeting of which nothing is known but its office. */
export function meetingOf(count: number): MinutesSource {
  if (count === 0) return { ...emptySource, office };
  const many = <T>(make: (at: number) => T): T[] => Array.from({ length: count }, (_, at) => make(at));
  const topicIds = [topics.health, topics.food, topics.safety];
  const meetingId = richSource.meeting.id;
  const person = (at: number) => exampleId(10_000 + at);
  return {
    ...richSource,
    office,
    collaborators: many((at) => ({
      ...recordTypes.collaborator.blank,
      id: person(at),
      code: `CTV-${at + 1}`,
      name: `Nguyễn Thị Phương ${given[at % given.length]}`,
      title: 'Phó Chủ tịch phụ trách công tác tuyên truyền',
      unit: `Ủy ban Mặt trận Tổ quốc Việt Nam khu ${at + 1}`,
      localityId: richSource.localities[at % 2]?.id ?? null,
    })),
    attendance: many((at) => ({
      ...recordTypes.attendance.blank,
      id: `${meetingId}:${person(at)}`,
      meetingId,
      collaboratorId: person(at),
      state: at % 5 === 4 ? 'absent' : 'present',
      reason: at % 5 === 4 ? 'đi công tác' : '',
    })),
    entries: many((at) =>
      exampleEntry(100_000 + at, {
        content: sentence,
        speakerId: person(at),
        topicIds: topicIds.slice(at % 3, (at % 3) + 1),
        kind: at % 7 === 6 ? 'reply' : 'remark',
      }),
    ),
    tasks: many((at) => ({
      ...recordTypes.task.blank,
      id: exampleId(200_000 + at),
      meetingId,
      content: `Khảo sát, nạo vét hệ thống thoát nước tuyến đường số ${at + 1}.`,
      unit: units[at % units.length] ?? '',
      deadline: '2026-10-15',
      state: at % 3 === 1 ? 'done' : 'open',
      documentNumber: at % 2 === 0 ? `${at + 1}-CV/BTGDVTU` : '',
      documentDate: at % 2 === 0 ? '2026-09-18' : '',
      answer: at % 3 === 1 ? 'Đã nạo vét xong.\nTiếp tục theo dõi.' : '',
    })),
  };
}

/** A meeting whose every text is nasty, as the store would keep it; `texts` are taken in turn. */
export function nastyMeeting(texts: readonly string[] = nastyTexts): MinutesSource {
  let taken = 0;
  const next = () => {
    const text = texts[taken % texts.length] ?? '';
    taken += 1;
    return text;
  };
  const short = () => line.parse(next().slice(0, 500));
  const long = () => prose.parse(`${next()}\n${next()}`);
  const source = meetingOf(texts.length);
  return {
    ...source,
    meeting: {
      ...source.meeting,
      title: short(),
      place: short(),
      chairName: short(),
      chairTitle: short(),
      recorderName: short(),
      recorderTitle: short(),
      documents: long(),
      reports: long(),
      otherInformation: long(),
      conclusion: long(),
    },
    agenda: source.agenda.map((item) => ({ ...item, time: short(), content: long(), presenter: short() })),
    guests: source.guests.map((guest) => ({ ...guest, name: short(), title: short(), unit: short() })),
    attendance: source.attendance.map((mark) => ({ ...mark, reason: short(), substitute: short() })),
    collaborators: source.collaborators.map((one) => ({
      ...one,
      name: short(),
      title: short(),
      unit: short(),
    })),
    entries: source.entries.map((entry) => ({ ...entry, content: long(), speakerText: short() })),
    tasks: source.tasks.map((task) => ({
      ...task,
      content: long(),
      unit: short(),
      answer: long(),
      documentNumber: short(),
    })),
    topics: source.topics.map((topic) => ({ ...topic, name: short() })),
    localities: source.localities.map((locality) => ({ ...locality, name: short() })),
  };
}

const office: MinutesSource['office'] = richSource.office && {
  ...richSource.office,
  signerAuthority: 'K/T TRƯỞNG BAN',
  signerTitle: 'PHÓ TRƯỞNG BAN THƯỜNG TRỰC',
  signerName: 'Lê Minh Phú',
};

/** The document of a kind about a meeting. */
export function exampleDocument(kind: DocumentKind, source: MinutesSource): DocumentSource {
  const options = { speakerMode: 'unit', entryOrder: 'topic' } as const;
  switch (kind) {
    case 'minutes':
      return { kind, source, options };
    case 'reminder': {
      const { tasks, meeting, office } = source;
      const today = '2026-11-23';
      const unit = tasks[0]?.unit || 'Sở Xây dựng';
      const open = tasks.filter(({ state }) => state === 'open').map((task) => ({ ...task, meeting }));
      return { kind, source: { unit, today, tasks: open, office } };
    }
    case 'report':
    case 'letter': {
      const matter = {
        subject: '',
        addressee: 'Các ban, sở, ngành của tỉnh',
        text: 'Ban báo cáo như sau:',
        parts: meetingParts,
      };
      return { kind, source, options, matter, ...issueOf(source) };
    }
    case 'excerpt':
      return { kind, source, options, unit: source.tasks[0]?.unit || 'Sở Xây dựng' };
    case 'unitAnnouncement': {
      const { issuedOn } = issueOf(source);
      return { kind, source, unit: source.tasks[0]?.unit || 'Sở Xây dựng', issuedOn };
    }
    default:
      return { kind, source, ...issueOf(source) };
  }
}

function issueOf(source: MinutesSource) {
  const known = source.meeting.startsAt !== '';
  return { number: known ? 7 : null, issuedOn: known ? '2026-10-20' : '' };
}
