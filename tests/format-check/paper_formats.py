"""Paragraphs and runs of a paper, in the formats of its guide."""

import copy
import json
import re

from docx import Document
from docx.oxml import OxmlElement
from docx.oxml.ns import qn

from paper_words import BLOCK, FONT, PARTY, STATE, model
from word_xml import element, run, text_element, tracked, twips


class Formats:
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
