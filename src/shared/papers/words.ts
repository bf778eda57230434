/** The fixed words of the papers around a meeting: they belong to the form, so they are Vietnamese in every language. */
export const words = {
  /** What the files are called. */
  fileNames: { list: 'Danh sách', attendance: 'Danh sách điểm danh', reminder: 'Phiếu nhắc' },

  invitationList: 'DANH SÁCH',
  invited: (meeting: string) => `mời dự ${meeting}`,
  attendanceSheet: 'DANH SÁCH ĐIỂM DANH',
  attending: (meeting: string) => `đại biểu dự ${meeting}`,
  unnamedMeeting: 'hội nghị giao ban',
  heldAt: (when: string, place: string) =>
    [when === '' ? '' : `Thời gian: ${when}`, place === '' ? '' : `Địa điểm: ${place}`]
      .filter((part) => part !== '')
      .join('. '),
  total: (count: string) => `Danh sách có ${count} đồng chí.`,
  listColumns: {
    number: 'STT',
    name: 'Họ và tên',
    post: 'Chức vụ, đơn vị',
    locality: 'Địa bàn',
    signature: 'Ký nhận',
  },
  inPlaceOf: (substitute: string, name: string) => `${substitute} (dự thay ${name})`,
  listMaker: 'NGƯỜI LẬP DANH SÁCH',

  reminder: 'PHIẾU NHẮC',
  reminderAbout: 'việc thực hiện các nhiệm vụ giao tại hội nghị giao ban',
  addressed: (unit: string) => `Kính gửi: ${unit}`,
  stillOpen: (unit: string, day: string, count: string) =>
    `Qua theo dõi, đến ${day}, ${unit} còn ${count} nhiệm vụ chưa có kết quả thực hiện`,
  overdue: (count: string) => `, trong đó có ${count} nhiệm vụ đã quá thời hạn`,
  taskColumns: { number: 'STT', task: 'Nhiệm vụ', given: 'Giao tại', deadline: 'Thời hạn', note: 'Ghi chú' },
  sentBy: (number: string, day: string) => `Văn bản số ${number}${day === '' ? '' : `, ngày ${day}`}`,
  late: 'Quá hạn',
  noDeadline: 'Không ghi',
  request: (unit: string, office: string) =>
    `Đề nghị ${unit} thực hiện và thông báo kết quả về ${office} để tổng hợp, báo cáo tại hội nghị giao ban kỳ tới`,
  ourOffice: 'cơ quan chủ trì',
  filing: (office: string) => `- Lưu ${office}.`,
  asAbove: '- Như trên;',
} as const;
