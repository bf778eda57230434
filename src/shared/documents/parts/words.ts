/**
 * The fixed words of the other documents of a meeting: they belong to the format, so they are Vietnamese in every
 * language.
 */
export const words = {
  /** The names of the files. */
  fileNames: {
    announcement: 'Thông báo kết luận',
    invitation: 'Giấy mời dự',
    list: 'Danh sách',
    attendance: 'Danh sách điểm danh',
    taskTable: 'Bảng theo dõi nhiệm vụ',
    reminder: 'Phiếu nhắc',
    report: 'Báo cáo kết quả',
    letter: 'Công văn về',
    attendeeList: 'Danh sách đại biểu dự',
    excerpt: 'Trích biên bản',
    unitAnnouncement: 'Thông báo gửi',
  },
  unnamedMeeting: 'hội nghị giao ban',
  ourOffice: 'cơ quan chủ trì',
  addressed: 'Kính gửi: ',
  asAbove: 'Như trên',

  announcement: 'THÔNG BÁO',
  concludedBy: 'kết luận của ',
  concludedAt: ' tại ',
  heldIn: ', tại ',
  chaired: ', chủ trì ',
  attended: '. Dự hội nghị có ',
  collaborators: ' cộng tác viên',
  guestsOf: (units: string) => `; đại biểu mời dự: ${units}`,
  afterReports: '. Sau khi nghe báo cáo và các ý kiến phát biểu, đồng chí chủ trì kết luận như sau:',
  afterRemarks: '. Sau khi nghe các ý kiến phát biểu, đồng chí chủ trì kết luận như sau:',
  tasks: 'Các cơ quan, đơn vị thực hiện những nhiệm vụ sau:',
  toCarryOut: (office: string, end: string) =>
    `${office} thông báo để các cơ quan, đơn vị liên quan biết, tổ chức thực hiện và gửi kết quả về ${office} để theo dõi, báo cáo tại hội nghị giao ban kỳ tới${end}`,
  thoseWhoCame: 'Các đồng chí dự hội nghị',

  invitation: 'GIẤY MỜI',
  toAttend: 'dự ',
  thoseOnTheList: 'Các đồng chí có tên trong danh sách kèm theo',
  invites: ' trân trọng kính mời đồng chí dự ',
  asFollows: ', cụ thể như sau:',
  when: '- Thời gian: ',
  where: '- Địa điểm: ',
  agenda: '- Nội dung:',
  chair: '- Chủ trì: ',
  askToCome: (office: string, end: string) =>
    `Đề nghị đồng chí thu xếp dự hội nghị đầy đủ, đúng giờ; nếu không dự được, đề nghị cử người dự thay và báo về ${office} trước ngày họp${end}`,

  invitationList: 'DANH SÁCH',
  invited: 'mời dự ',
  attendanceSheet: 'DANH SÁCH ĐIỂM DANH',
  attending: 'đại biểu dự ',
  heldAt: (when: string, place: string) =>
    [when === '' ? '' : `Thời gian: ${when}`, place === '' ? '' : `Địa điểm: ${place}`]
      .filter((part) => part !== '')
      .join('. '),
  total: 'Danh sách có ',
  people: ' đồng chí.',
  peopleAndUnits: (people: string, units: string) =>
    `${[people === '' ? '' : `${people} đồng chí`, units === '' ? '' : `${units} đơn vị`].filter((part) => part !== '').join(', ')}.`,
  listColumns: {
    number: 'STT',
    name: 'Họ và tên',
    post: 'Chức vụ, đơn vị',
    locality: 'Địa bàn',
    signature: 'Ký nhận',
  },
  inPlaceOf: (substitute: string, name: string) => `${substitute} (dự thay ${name})`,
  listMaker: 'NGƯỜI LẬP DANH SÁCH',

  taskTable: 'BẢNG THEO DÕI NHIỆM VỤ',
  givenAt: 'giao tại ',
  asOf: (day: string) => `Kết quả thực hiện tính đến ${day}:`,
  tableColumns: {
    number: 'STT',
    task: 'Nhiệm vụ',
    unit: 'Cơ quan, đơn vị',
    deadline: 'Thời hạn',
    document: 'Văn bản',
    result: 'Kết quả',
    note: 'Ghi chú',
  },
  tally: 'Tổng số ',
  ofTasks: ' nhiệm vụ',
  doneOnly: 'Đã thực hiện.',
  droppedOnly: 'Thôi không thực hiện.',
  counted: (done: string, open: string, dropped: string) =>
    `: đã thực hiện ${done}, đang thực hiện ${open}${dropped === '' ? '' : `, thôi không thực hiện ${dropped}`}`,
  onDay: (day: string) => `ngày ${day}`,
  tableMaker: 'NGƯỜI LẬP BẢNG',

  report: 'BÁO CÁO',
  reportAbout: 'kết quả ',
  reportClosing: (office: string, end: string) => `Trên đây là báo cáo của ${office}${end}`,
  letterClosing: (office: string, end: string) =>
    `${office} đề nghị các cơ quan, đơn vị quan tâm, phối hợp thực hiện${end}`,
  letterAbout: 'về việc ',
  letterAboutState: 'V/v ',
  attendeeList: 'DANH SÁCH',
  attendees: 'đại biểu dự ',
  goesWithMinutes: (day: string) => `(Kèm theo Biên bản hội nghị${day === '' ? '' : ` ${day}`})`,
  excerpt: 'TRÍCH BIÊN BẢN',
  excerptOf: (unit: string) => `Nội dung liên quan đến ${unit}:`,
  excerptAsked: 'Ý kiến kiến nghị',
  excerptTasks: 'Nhiệm vụ được giao',
  excerptTrue: (end: string) => `Trích đúng nội dung Biên bản hội nghị${end}`,
  nothingOfUnit: 'Biên bản không có nội dung nào khác liên quan.',
  parts: {
    opening: 'Tình hình hội nghị',
    results: 'Kết quả thực hiện các nhiệm vụ kỳ trước',
    remarks: 'Ý kiến phát biểu tại hội nghị',
    conclusion: 'Kết luận của chủ trì hội nghị',
    tasks: 'Nhiệm vụ được giao',
  },
  urgencies: { urgent: 'KHẨN', veryUrgent: 'THƯỢNG KHẨN', express: 'HỎA TỐC' },
  circulations: {
    draft: (number: number | null) => `Dự thảo${number === null ? '' : ` lần ${number}`}`,
    meetingPaper: () => 'TÀI LIỆU HỘI NGHỊ',
    internal: () => 'LƯU HÀNH NỘI BỘ',
  },

  reminder: 'PHIẾU NHẮC',
  reminderAbout: 'việc thực hiện các nhiệm vụ giao tại hội nghị giao ban',
  stillOpen: (unit: string, day: string, count: string) =>
    `Qua theo dõi, đến ${day}, ${unit} còn ${count} nhiệm vụ chưa có kết quả thực hiện`,
  nothingOpen: (unit: string, day: string, end: string) =>
    `Qua theo dõi, đến ${day}, ${unit} không còn nhiệm vụ nào chưa có kết quả thực hiện${end}`,
  overdue: (count: string) => `, trong đó có ${count} nhiệm vụ đã quá thời hạn`,
  taskColumns: { number: 'STT', task: 'Nhiệm vụ', given: 'Giao tại', deadline: 'Thời hạn', note: 'Ghi chú' },
  sentBy: (number: string, day: string) => `Văn bản số ${number}${day === '' ? '' : `, ngày ${day}`}`,
  late: 'Quá hạn',
  noDeadline: 'Không ghi',
  request: (unit: string, office: string, end: string) =>
    `Đề nghị ${unit} thực hiện và thông báo kết quả về ${office} để tổng hợp, báo cáo tại hội nghị giao ban kỳ tới${end}`,
} as const;
