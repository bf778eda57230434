"""Writes Word files with python-docx, as offices build them, for the tests of the format checker.

Reads a list of orders from standard input, JSON: each names its file, the kind of paper, the guide, the way it is
built, and what is wrong in it. Writes the files into the folder given as the only argument. The words are invented.
"""

import copy
import json
import re
import sys
from io import BytesIO
from pathlib import Path

from docx import Document
from docx.enum.section import WD_SECTION
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Mm

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


# --- writing --------------------------------------------------------------------------------------------------------


class Writer:
    def __init__(self, order, template):
        self.order = order
        self.way = set(order["way"].split("+"))
        self.fault = order.get("fault") or {}
        self.guide = order["guide"]
        self.looks = {role: dict(look) for role, look in (STATE if self.guide == "nd30" else PARTY).items()}
        for role, look in (self.fault.get("look") or {}).items():
            self.looks[role].update(look)
        self.once = copy.deepcopy(self.fault.get("once") or {})
        self.paper = model(order["kind"], self.guide)
        self.paper.update(order.get("words") or {})
        self.paper.update(self.fault.get("words") or {})
        for change in self.fault.get("body") or []:
            self.paper["body"][change[0]] = (change[1], change[2])
        self.document = Document(template)
        self.styles = {}
        if "defaults" in self.way:
            self.set_defaults()

    # looks

    def look_of(self, role):
        look = dict(self.looks[role])
        if role in self.once:
            look.update(self.once.pop(role))
        if "caps" in self.way and role in ("parent", "agency", "type", "signtitle"):
            look["caps"] = True
        return look

    def set_defaults(self):
        style = self.document.styles["Normal"]
        style.font.name = FONT
        fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
        for slot in ("ascii", "hAnsi", "cs", "eastAsia"):
            fonts.set(qn(f"w:{slot}"), FONT)
        style.element.rPr.append(element("w:sz", val=28))
        style.element.get_or_add_pPr().append(element("w:spacing", before=0, after=0, line=240, lineRule="auto"))

    def run_properties(self, look, state):
        properties = OxmlElement("w:rPr")
        font = look.get("font", FONT)
        defaults = "defaults" in self.way
        if not defaults or font != FONT:
            properties.append(element("w:rFonts", ascii=font, hAnsi=font, cs=font, eastAsia=font))
        bold, italic = (bool(look.get(name)) != (name in state) for name in ("bold", "italic"))
        if bold or not defaults:
            properties.append(element("w:b", val=1 if bold else 0))
        if italic or not defaults:
            properties.append(element("w:i", val=1 if italic else 0))
        if look.get("caps"):
            properties.append(element("w:caps"))
        if look.get("color"):
            properties.append(element("w:color", val=look["color"]))
        if look["size"] != 14 or not defaults:
            properties.append(element("w:sz", val=round(look["size"] * 2)))
        if look.get("highlight"):
            properties.append(element("w:highlight", val=look["highlight"]))
        if bool(look.get("underline")) != ("underline" in state):
            properties.append(element("w:u", val="single"))
        return properties

    def paragraph_properties(self, look):
        properties = OxmlElement("w:pPr")
        if look.get("rule") and "lines" not in self.way and "underlined" not in self.way:
            border = OxmlElement("w:pBdr")
            border.append(element("w:bottom", val="single", sz=6, space=1, color="auto"))
            properties.append(border)
        if look.get("tabs"):
            tabs = OxmlElement("w:tabs")
            for position in look["tabs"]:
                tabs.append(element("w:tab", val="center", pos=twips(position)))
            properties.append(tabs)
        rule, amount = look["line"]
        unit = 240 if rule == "auto" else 20
        spacing = element("w:spacing", before=round(look.get("before", 0) * 20), after=round(look["after"] * 20))
        spacing.set(qn("w:line"), str(round(amount * unit)))
        spacing.set(qn("w:lineRule"), rule)
        properties.append(spacing)
        indent = {key: twips(look[name]) for key, name in (("left", "left"), ("right", "right")) if look.get(name)}
        if look["first"] < 0:
            properties.append(element("w:ind", **indent, hanging=twips(-look["first"])))
        elif look["first"] or indent:
            properties.append(element("w:ind", **indent, firstLine=twips(look["first"])))
        if look.get("contextual"):
            properties.append(element("w:contextualSpacing"))
        properties.append(element("w:jc", val=look["align"]))
        return properties

    # paragraphs

    def fill(self, paragraph, pieces, tabs=None):
        """Pieces: a list of (role, text); None for a line break, a string of tabs for tabs."""
        roles = [piece[0] for piece in pieces if isinstance(piece, tuple)]
        looks = {role: self.look_of(role) for role in roles}
        first = dict(looks[roles[0]], rule=any(look.get("rule") for look in looks.values()))
        self.dress(paragraph, dict(first, tabs=tabs, align="left" if tabs else first["align"]), roles[0])
        for piece in pieces:
            if piece is None:
                paragraph._p.append(run(OxmlElement("w:rPr"), [OxmlElement("w:br")]))
            elif isinstance(piece, str):
                paragraph._p.append(run(OxmlElement("w:rPr"), [OxmlElement("w:tab") for _ in piece]))
            else:
                self.words(paragraph, piece[1], looks[piece[0]], piece[0], piece[0] == roles[0])
        return paragraph

    def dress(self, paragraph, look, role):
        properties = self.paragraph_properties(look)
        if "styles" in self.way and not look.get("tabs"):
            key = json.dumps([role, look], sort_keys=True)
            if key not in self.styles:
                self.styles[key] = self.add_style(f"Kieu{len(self.styles)}", look, properties)
            properties = OxmlElement("w:pPr")
            properties.append(element("w:pStyle", val=self.styles[key]))
        old = paragraph._p.pPr
        if old is not None:
            paragraph._p.remove(old)
        paragraph._p.insert(0, properties)

    def add_style(self, name, look, properties):
        style = OxmlElement("w:style")
        style.set(qn("w:type"), "paragraph")
        style.set(qn("w:customStyle"), "1")
        style.set(qn("w:styleId"), name)
        style.append(element("w:name", val=name))
        style.append(copy.deepcopy(properties))
        style.append(self.run_properties(look, ()))
        self.document.styles.element.append(style)
        return name

    def words(self, paragraph, text, look, role, is_first=True):
        if "caps" in self.way and look.get("caps"):
            text = text[:1] + text[1:].lower()
        switched = set()
        if "underlined" in self.way and self.looks[role].get("rule"):
            look = dict(look, underline=True)
        # Between ** letters are bold where the others are not, between __ underlined, and the other way round.
        for index, part in enumerate(re.split(r"(\*\*|__)", text)):
            if index % 2:
                switched ^= {"bold" if part == "**" else "underline"}
                continue
            state = tuple(switched)
            parts = part.split(" ") if "runs" in self.way else [part]
            for at, words in enumerate(parts):
                if words == "" and len(parts) == 1 and len(text) > 0:
                    continue
                tail = " " if at < len(parts) - 1 else ""
                styled = "styles" in self.way and not state and is_first and paragraph._p.pPr.pStyle is not None
                properties = OxmlElement("w:rPr") if styled else self.run_properties(look, state)
                made = run(properties, [text_element(words + tail)])
                if "tracked" in self.way and role == "body":
                    paragraph._p.append(tracked("w:ins", made))
                    gone = run(self.run_properties(dict(look, color="FF0000"), ()), [text_element("cũ ", "w:delText")])
                    paragraph._p.append(tracked("w:del", gone))
                else:
                    paragraph._p.append(made)

    def add(self, role, text):
        return self.fill(self.document.add_paragraph(), [(role, text)])

    def empty(self):
        paragraph = self.document.add_paragraph()
        self.dress(paragraph, dict(BLOCK, align="left"), "empty")
        return paragraph

    # blocks

    def head_columns(self):
        paper = self.paper
        left = [("parent", paper["parent"]), ("agency", paper["agency"]), ("mark", paper["mark"])]
        left += [("number", paper["number"])]
        left += [("subject", line) for line in paper["subject"] or []]
        left += [("urgency", paper["urgency"])]
        right = [("title", paper["title"]), ("motto", paper["motto"]), ("placedate", paper["placedate"])]
        columns = [[piece for piece in column if piece[1] is not None] for column in (left, right)]
        return columns[::-1] if self.fault.get("swap") == "head" else columns

    def letterhead(self):
        left, right = self.head_columns()
        if "tabs" in self.way:
            self.tabbed(left, right)
        elif "loosetabs" in self.way:
            for index in range(max(len(left), len(right))):
                pieces = [left[index]] if index < len(left) else []
                if index < len(right):
                    pieces += ["\t" * (3 if pieces else 6), right[index]]
                if pieces:
                    first = next(piece for piece in pieces if isinstance(piece, tuple))
                    paragraph = self.fill(self.document.add_paragraph(), pieces)
                    self.align(paragraph, "left", first)
        elif "boxes" in self.way:
            self.boxes(left, right)
        elif "frames" in self.way:
            self.frames(left, right)
        elif "stacked" in self.way:
            for role, text in left + right:
                self.add(role, text)
        elif "rows" in self.way:
            table = self.table(max(len(left), len(right)), 2)
            for index, row in enumerate(table.rows):
                for cell, column in zip(row.cells, (left, right)):
                    if index < len(column):
                        self.fill(cell.paragraphs[0], [column[index]])
                    else:
                        self.dress(cell.paragraphs[0], dict(BLOCK), "empty")
        elif "datebelow" in self.way:
            below = [(left.pop(), right.pop())]
            self.cells(self.table(1, 2).rows[0], left, right)
            self.empty()
            self.cells(self.table(1, 2).rows[0], [below[0][0]], [below[0][1]])
        else:
            self.cells(self.table(1, 2).rows[0], left, right)
        if "lines" in self.way:
            paragraph = self.empty()
            paragraph._p.append(run(OxmlElement("w:rPr"), [parse_xml(LINE)]))

    def align(self, paragraph, align, _first):
        paragraph._p.pPr.find(qn("w:jc")).set(qn("w:val"), align)

    def tabbed(self, left, right):
        for index in range(max(len(left), len(right))):
            pieces = ["\t", left[index]] if index < len(left) else ["\t"]
            if index < len(right):
                pieces += ["\t", right[index]]
            self.fill(self.document.add_paragraph(), pieces, tabs=(38, 122))

    def cells(self, row, left, right):
        for cell, column in zip(row.cells, (left, right)):
            self.cell(cell, column)

    def cell(self, cell, column):
        if not column:
            return
        if "breaks" in self.way and len(column) > 1:
            groups, last = [], []
            for piece in column:
                last.append(piece)
                # A line drawn below ends a paragraph.
                if self.looks[piece[0]].get("rule") or piece[0] == "label":
                    groups.append(last)
                    last = []
            groups += [last] if last else []
            for index, group in enumerate(groups):
                paragraph = cell.paragraphs[0] if index == 0 else cell.add_paragraph()
                pieces = [group[0]]
                for piece in group[1:]:
                    pieces += [None, piece]
                self.fill(paragraph, pieces)
            return
        for index, piece in enumerate(column):
            paragraph = cell.paragraphs[0] if index == 0 else cell.add_paragraph()
            if piece[1] == "":
                self.dress(paragraph, dict(BLOCK), "empty")
            else:
                self.fill(paragraph, [piece])

    def table(self, rows, columns):
        table = self.document.add_table(rows, columns)
        if "controls" in self.way:
            body = table._tbl.getparent()
            control = parse_xml(f'<w:sdt {nsdecls("w")}><w:sdtPr/><w:sdtContent/></w:sdt>')
            body.replace(table._tbl, control)
            control[1].append(table._tbl)
        return table

    def boxes(self, left, right):
        paragraph = self.document.add_paragraph()
        for index, column in enumerate((left, right)):
            lines = []
            for piece in column:
                made = self.fill(self.document.add_paragraph(), [piece])
                made._p.getparent().remove(made._p)
                lines.append(made._p)
            shape = parse_xml(BOX.format(left=index * 230))
            content = shape.find(".//" + qn("w:txbxContent"))
            for line in lines:
                content.append(line)
            paragraph._p.append(run(OxmlElement("w:rPr"), [shape]))

    def frames(self, left, right):
        for column, position in ((left, 1701), (right, 6100)):
            for piece in column:
                paragraph = self.fill(self.document.add_paragraph(), [piece])
                frame = element("w:framePr", w=4400, hSpace=181, wrap="around", vAnchor="page", hAnchor="page")
                frame.set(qn("w:x"), str(position))
                frame.set(qn("w:y"), "1134")
                paragraph._p.pPr.insert(1 if paragraph._p.pPr.pStyle is not None else 0, frame)

    def name_of_type(self):
        paper = self.paper
        if paper["type"] is None:
            return
        pieces = [("type", paper["type"])] + [("abstract", line) for line in paper["abstract"]]
        if "breaks" in self.way:
            joined = [pieces[0]]
            for piece in pieces[1:]:
                joined += [None, piece]
            if paper["abstractmark"]:
                joined += [None, ("abstractmark", paper["abstractmark"])]
            made = [self.fill(self.document.add_paragraph(), joined)]
        else:
            made = [self.add(role, text) for role, text in pieces]
            if paper["abstractmark"]:
                self.add("abstractmark", paper["abstractmark"])
        if self.guide == "nd30" and not self.fault.get("norule"):
            made[-1]._p.append(run(OxmlElement("w:rPr"), [parse_xml(LINE)]))
        if paper["attached"]:
            self.add("attached", paper["attached"])

    def main(self):
        for line in self.paper["addressee"]:
            self.add("addressee", line)
        for role, text in self.paper["body"]:
            if role == "table":
                self.list_table(text)
            else:
                self.add(role, text)

    def list_table(self, rows):
        table = self.document.add_table(len(rows), len(rows[0]))
        for index, row in enumerate(rows):
            for cell, words in zip(table.rows[index].cells, row):
                self.fill(cell.paragraphs[0], [("cellhead" if index == 0 else "cell", words)])

    def ending(self):
        paper = self.paper
        room = [("signname", ""), ("attached", paper["stamp"]), ("signname", ""), ("signname", "")]
        right = [tuple(piece) for piece in paper["sign"]] + room + ([("signname", paper["name"])] if paper["name"] else [])
        if paper["left"]:
            title, name = paper["left"]
            left = [("signtitle", title)] + room + [("signname", name)]
            # The titles stand in one line, and so do the names.
            left[1:1] = [("signname", "")] * (len(right) - len(left))
        else:
            left = [("label", paper["label"])] if paper["label"] else []
            left += [("recipient", line) for line in paper["recipients"]]
        if self.fault.get("swap") == "ending":
            left, right = right, left
        self.empty()
        if "signtabs" in self.way or ("tabs" in self.way and paper["left"]):
            for index in range(max(len(left), len(right))):
                pieces = ["\t"]
                if index < len(left) and left[index][1]:
                    pieces.append(left[index])
                if index < len(right) and right[index][1]:
                    pieces += ["\t", right[index]]
                if len(pieces) > 1:
                    self.fill(self.document.add_paragraph(), pieces, tabs=(38, 122))
                else:
                    self.empty()
        elif "stacked" in self.way:
            for role, text in right + left:
                if text:
                    self.add(role, text)
                else:
                    self.empty()
        elif "recipientsbelow" in self.way:
            self.cells(self.table(1, 2).rows[0], [], right)
            self.empty()
            for role, text in left:
                self.add(role, text)
        else:
            self.cells(self.table(1, 2).rows[0], left, right)

    def annex(self):
        annex = self.paper["annex"]
        if annex is None:
            return
        section = self.document.add_section(WD_SECTION.NEW_PAGE)
        if annex.get("landscape"):
            section.page_width, section.page_height = section.page_height, section.page_width
            element_of = section._sectPr.find(qn("w:pgSz"))
            element_of.set(qn("w:orient"), "landscape")
        for line in annex["head"]:
            self.add("annexhead", line)
        self.add("attached", annex["attached"])
        self.list_table(annex["rows"])

    def pages(self):
        top, bottom, left, right = MARGINS.get(self.guide, (20, 20, 30, 15))
        page = dict(top=top, bottom=bottom, left=left, right=right, width=210, height=297, edge=10)
        page.update(self.fault.get("page") or {})
        section = self.document.sections[0]
        section.page_width, section.page_height = Mm(page["width"]), Mm(page["height"])
        section.top_margin, section.bottom_margin = Mm(page["top"]), Mm(page["bottom"])
        section.left_margin, section.right_margin = Mm(page["left"]), Mm(page["right"])
        section.header_distance = Mm(page["edge"])
        figure = dict(place="header", align="center", size=14, first=False)
        figure.update(self.fault.get("figure") or {})
        section.different_first_page_header_footer = not figure["first"]
        if figure["place"] == "none":
            return
        holder = section.header if figure["place"] == "header" else section.footer
        paragraph = holder.paragraphs[0]
        look = dict(BLOCK, size=figure["size"], bold=figure.get("bold"), font=figure.get("font", FONT))
        properties = self.paragraph_properties(dict(look, align=figure["align"]))
        paragraph._p.remove(paragraph._p.pPr)
        paragraph._p.insert(0, properties)
        letters = self.run_properties(look, ())
        if "simplefield" in self.way:
            field = element("w:fldSimple", instr=" PAGE ")
            field.append(run(copy.deepcopy(letters), [text_element("2")]))
            paragraph._p.append(field)
            return
        for kind in ("begin", "instr", "separate", "text", "end"):
            if kind == "instr":
                content = text_element(" PAGE \\* MERGEFORMAT ", "w:instrText")
            elif kind == "text":
                content = text_element("2")
            else:
                content = element("w:fldChar", fldCharType=kind)
            paragraph._p.append(run(copy.deepcopy(letters), [content]))

    def save(self, path):
        # The pages first: a section that is added takes its settings over.
        self.pages()
        if self.fault.get("swap") == "type":
            self.name_of_type()
        self.letterhead()
        if self.paper["type"] is None:
            self.empty()
        if self.fault.get("swap") != "type":
            self.name_of_type()
        self.main()
        self.ending()
        self.annex()
        self.document.save(path)


LINE = f"""<w:pict {nsdecls("w")} xmlns:v="urn:schemas-microsoft-com:vml"><v:line id="l1" from="0,0" to="120pt,0"
 style="position:absolute"/></w:pict>"""
BOX = f"""<w:pict {nsdecls("w")} xmlns:v="urn:schemas-microsoft-com:vml"><v:shape id="b{{left}}"
 style="position:absolute;margin-left:{{left}}pt;width:220pt;height:90pt" filled="f" stroked="f"><v:textbox>
<w:txbxContent/></v:textbox></v:shape></w:pict>"""


def twips(mm):
    return round(mm * 1440 / 25.4)


def element(name, **attributes):
    made = OxmlElement(name)
    for key, value in attributes.items():
        made.set(qn(f"w:{key}"), str(value))
    return made


def text_element(words, name="w:t"):
    made = OxmlElement(name)
    made.text = words
    made.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
    return made


def run(properties, content):
    made = OxmlElement("w:r")
    if len(properties):
        made.append(properties)
    for one in content:
        made.append(one)
    return made


def tracked(name, inner):
    made = element(name, id=900, author="Văn thư")
    made.append(inner)
    return made


def plain_template():
    """The library's own template without the hundreds of styles that no paper here uses."""
    document = Document()
    styles = document.styles.element
    for style in list(styles):
        if style.tag == qn("w:latentStyles") or (style.tag == qn("w:style") and style.get(qn("w:default")) != "1"):
            if style.get(qn("w:styleId")) not in ("Header", "Footer"):
                styles.remove(style)
    made = BytesIO()
    document.save(made)
    return made


if __name__ == "__main__":
    folder = Path(sys.argv[1])
    template = plain_template()
    for one in json.load(sys.stdin):
        template.seek(0)
        Writer(one, template).save(folder / f"{one['name']}.docx")
