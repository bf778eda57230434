"""What each part of a paper looks like under each guide, and what the papers say. All words are invented."""

# --- what each part looks like (Hướng dẫn 05-HD/VPTW, 36-HD, 11-HD; Nghị định 30/2020/NĐ-CP) ------------------------

BLOCK = dict(size=14, align="center", first=0, after=0, line=("auto", 1))
RUN = dict(size=14, align="both", first=10, after=6, line=("exact", 18))

PARTY = {
    "title": dict(BLOCK, size=15, bold=True, rule=True),
    "parent": BLOCK,
    "agency": dict(BLOCK, bold=True),
    "mark": BLOCK,
    "number": BLOCK,
    "placedate": dict(BLOCK, italic=True),
    "urgency": dict(BLOCK, bold=True),
    "subject": dict(BLOCK, size=12, italic=True),
    "type": dict(BLOCK, size=16, bold=True, before=24),
    "abstract": dict(BLOCK, bold=True),
    "abstractmark": dict(BLOCK, after=12),
    "attached": dict(BLOCK, italic=True),
    "addressee": dict(BLOCK, after=6),
    "heading": dict(RUN, bold=True),
    "body": RUN,
    "cellhead": dict(BLOCK, size=13, bold=True),
    "cell": dict(BLOCK, size=13, align="left"),
    "signtitle": dict(BLOCK, bold=True),
    "signpost": BLOCK,
    "signname": dict(BLOCK, bold=True),
    "label": dict(BLOCK, align="left", underline=True),
    "recipient": dict(BLOCK, size=12, align="left"),
    "annexhead": dict(BLOCK, bold=True),
}
RUNNING_STATE = dict(RUN, first=12.7, line=("auto", 1.15))
STATE = dict(
    PARTY,
    title=dict(BLOCK, size=12, bold=True),
    motto=dict(BLOCK, size=13, bold=True, rule=True),
    parent=dict(BLOCK, size=12),
    agency=dict(BLOCK, size=12, bold=True, rule=True),
    number=dict(BLOCK, size=13),
    placedate=dict(BLOCK, size=13, italic=True),
    urgency=dict(BLOCK, size=13, bold=True),
    subject=dict(BLOCK, size=12),
    type=dict(BLOCK, size=14, bold=True, before=24),
    abstract=dict(BLOCK, bold=True),
    heading=dict(RUNNING_STATE, bold=True),
    body=RUNNING_STATE,
    signpost=dict(BLOCK, bold=True),
    label=dict(BLOCK, size=12, align="left", bold=True, italic=True),
    recipient=dict(BLOCK, size=11, align="left"),
)
MARGINS = {"hd11": (25, 25, 35, 15)}
FONT = "Times New Roman"

# --- what the papers say --------------------------------------------------------------------------------------------

LONG = (
    "Trong quý vừa qua, các tổ cộng tác viên đã ghi nhận kịp thời những việc người dân quan tâm về nước sạch, đường "
    "liên xã và giờ mở cửa của trạm y tế; các cơ quan liên quan đã trả lời phần lớn những việc được chuyển đến."
)
TYPES = {
    "minutes": ("BIÊN BẢN", "BB", ["Hội nghị giao ban cộng tác viên quý III/2026"]),
    "announcement": ("THÔNG BÁO", "TB", ["kết luận Hội nghị giao ban cộng tác viên quý III/2026"]),
    "report": ("BÁO CÁO", "BC", ["kết quả công tác tháng 8 năm 2026", "và nhiệm vụ tháng 9 năm 2026"]),
    "plan": ("KẾ HOẠCH", "KH", ["tổ chức hội nghị giao ban cộng tác viên năm 2026"]),
    "proposal": ("TỜ TRÌNH", "TTr", ["về việc tổ chức lớp bồi dưỡng cộng tác viên"]),
    "decision": ("QUYẾT ĐỊNH", "QĐ", ["về việc kiện toàn tổ cộng tác viên"]),
    "guidance": ("HƯỚNG DẪN", "HD", ["ghi biên bản hội nghị giao ban"]),
    "letter": (None, "CV", []),
}


def model(kind, guide):
    state = guide == "nd30"
    name, abbreviation, abstract = TYPES[kind]
    number = f"Số: 05/{abbreviation}-SVH" if state else f"Số 05-{abbreviation}/BTGDVTU"
    year = {"hd05": 2026, "nd30": 2026, "hd36": 2024, "hd11": 2016}[guide]
    month = 9
    paper = dict(
        parent="ỦY BAN NHÂN DÂN TỈNH PHÚ GIANG" if state else "TỈNH ỦY PHÚ GIANG",
        agency="SỞ VĂN HÓA" if state else "BAN TUYÊN GIÁO VÀ DÂN VẬN",
        mark=None if state else "*",
        number=number,
        title="CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM" if state else "ĐẢNG CỘNG SẢN VIỆT NAM",
        motto="Độc lập - Tự do - Hạnh phúc" if state else None,
        placedate=f"Phú Giang, ngày 15 tháng {month} năm {year}",
        urgency=None,
        subject=None,
        type=name,
        abstract=abstract,
        abstractmark=None if state else "-----",
        attached=None,
        addressee=[],
        body=[
            ("body", LONG),
            ("heading", "I- TÌNH HÌNH CHUNG"),
            ("body", LONG),
            ("body", "1. Có mặt: 18 đồng chí; vắng mặt: 02 đồng chí (có lý do)."),
            ("heading", "II- NHIỆM VỤ THỜI GIAN TỚI"),
            ("body", LONG),
            ("heading", "1. Việc cần làm ngay"),
            ("body", "a) Sở Xây dựng kiểm tra đường liên xã, trả lời trước ngày 30/9;"),
            ("body", "b) Sở Y tế bố trí thêm bàn khám tại các trạm y tế xã."),
            ("body", LONG),
            ("body", LONG),
            ("body", "Số điện thoại liên hệ của các đơn vị được ghi trong danh sách gửi kèm."),
        ],
        sign=[("signtitle", "KT. GIÁM ĐỐC" if state else "K/T TRƯỞNG BAN")]
        + [("signpost", "PHÓ GIÁM ĐỐC" if state else "PHÓ TRƯỞNG BAN")],
        name="Lê Minh Phú",
        label="Nơi nhận:",
        recipients=["- Thường trực Tỉnh ủy;", "- Như trên;"]
        + ["- Lưu: VT." if state else "- Lưu Ban Tuyên giáo và Dân vận Tỉnh ủy."],
        left=None,
        stamp="",
        annex=None,
    )
    if kind == "minutes":
        paper.update(
            left=("NGƯỜI GHI BIÊN BẢN", "Đặng Thu Hà"),
            sign=[("signtitle", "CHỦ TRÌ HỘI NGHỊ")],
            label=None,
            recipients=[],
        )
    if kind == "decision":
        paper["body"] = [
            ("body", "Căn cứ Quy chế làm việc của cơ quan;"),
            ("body", LONG),
            ("heading", "Điều 1. Kiện toàn tổ cộng tác viên"),
            ("body", LONG),
            ("heading", "Điều 2. Trách nhiệm thi hành"),
            ("body", LONG),
        ]
    if kind == "letter":
        paper["number"] = "Số: 05/SVH-VP" if state else "Số 05-CV/BTGDVTU"
        paper["subject"] = ["V/v cử người dự hội nghị" if state else "về việc cử người dự hội nghị"]
        paper["abstractmark"] = None
        paper["addressee"] = ["Kính gửi: Sở Xây dựng"]
        paper["body"] = [("body", LONG), ("body", LONG), ("body", "Rất mong nhận được sự phối hợp của quý cơ quan.")]
    if state:
        style, last = paper["body"][-1]
        paper["body"][-1] = (style, last.rstrip(".") + "./.")
    return paper
