"""Writes Word files with python-docx, as offices build them, for the tests of the format checker.

Reads a list of orders from standard input, JSON: each names its file, the kind of paper, the guide, the way it is
built, and what is wrong in it. Writes the files into the folder given as the only argument.
"""

import copy
import json
import sys
from io import BytesIO
from pathlib import Path

from docx import Document
from docx.oxml.ns import qn
from docx.shared import Mm

from paper_blocks import Blocks
from paper_words import BLOCK, FONT, MARGINS
from word_xml import element, run, text_element


class Writer(Blocks):
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
