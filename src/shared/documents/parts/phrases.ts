import { asComrade } from '../../text/honorific.ts';

/**
 * The fixed words of the minutes: they belong to the format (model: Hướng dẫn 16-HD/VPTW, 23/02/2023), so they are
 * Vietnamese in either language of the program.
 */
/** Dots to write a number or a short name on. */
export const SHORT_DOTS = '……';

/** Dots to write a name or a sentence on. */
export const DOTS = '……………………';

export const phrases = {
  documentType: 'BIÊN BẢN',
  fileName: 'Biên bản',
  ordinal: (ordinal: number) => `(lần thứ ${ordinal})`,
  /** The date of a document whose day is unknown. */
  blankDate: `ngày ${SHORT_DOTS} tháng ${SHORT_DOTS} năm ${SHORT_DOTS}`,
  blankTime: `${SHORT_DOTS} giờ ${SHORT_DOTS} phút`,

  start: '- Thời gian: bắt đầu vào hồi ',
  place: '- Địa điểm: ',
  agenda: '- Nội dung:',
  chair: '- Người chủ trì: ',
  recorder: '- Người ghi biên bản: ',
  documents: '- Tài liệu sử dụng trong hội nghị:',
  otherInformation: '- Thông tin khác:',
  listItem: '- ',
  subItem: '+ ',

  attendees: 'Thành phần hội nghị',
  delegates: 'Đại biểu chính thức',
  present: 'Có mặt: ',
  absent: 'Vắng mặt: ',
  nobodyAbsent: 'Vắng mặt: không.',
  people: (count: string) => `${count} đồng chí`,
  substitutes: 'Dự thay: ',
  sentSomebody: ' (cử người dự thay)',
  sent: (substitute: string) => ` (${substitute} dự thay)`,
  reason: (reason: string) => ` (lý do: ${reason})`,
  guests: 'Đại biểu mời dự',

  proceedings: 'Diễn biến hội nghị',
  reports: 'Khai mạc và báo cáo tại hội nghị',
  results: 'Kết quả thực hiện các nhiệm vụ kỳ trước',
  sentBy: (number: string, day: string) => ` (văn bản số ${number}${day === '' ? '' : `, ngày ${day}`})`,
  result: 'Kết quả: ',
  dropped: 'Thôi không thực hiện: ',
  doneOnly: 'Đã thực hiện.',
  droppedOnly: 'Thôi không thực hiện.',
  remarks: 'Ý kiến phát biểu của cộng tác viên',
  remarkCount: (count: string) => `Đã có ${count} lượt ý kiến phát biểu.`,
  replies: 'Ý kiến trả lời, làm rõ',
  otherTopics: 'Khác',
  asked: (agencies: string) => ` (Kiến nghị: ${agencies}).`,

  comrade: asComrade,
  comradeFirst: (name: string) => atBeginning(asComrade(name)),
  someCollaborator: 'Cộng tác viên',
  theChair: 'Đồng chí chủ trì',
  aboutLocality: (locality: string) => ` (về địa bàn ${locality})`,

  conclusion: 'Kết luận của chủ trì hội nghị',
  concludes: 'Sau khi nghe các ý kiến phát biểu, đồng chí chủ trì kết luận:',
  tasks: 'Các nhiệm vụ được giao:',
  deadline: ' Thời hạn: ',
  deadlineDay: (day: string) => `ngày ${day}`,
  blankDay: `ngày ${SHORT_DOTS}`,

  ends: 'Hội nghị kết thúc vào hồi ',
  sameDay: ' cùng ngày.',
  readBack: 'Biên bản đã được đọc lại trước hội nghị và được các đại biểu nhất trí thông qua',

  recorderSigns: 'NGƯỜI GHI BIÊN BẢN',
  chairSigns: 'CHỦ TRÌ HỘI NGHỊ',
} as const;

/** As a sentence begins. */
function atBeginning(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
