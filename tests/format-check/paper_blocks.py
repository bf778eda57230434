"""The blocks of a paper, in all the ways offices build them."""

from docx.enum.section import WD_SECTION
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn

from paper_formats import Formats
from paper_words import BLOCK
from word_xml import BOX, LINE, element, run


class Blocks(Formats):
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
