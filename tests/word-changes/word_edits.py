"""Edits Word files as a person does in Word, from orders in JSON on the standard input.

An order names a file, where its edited copy goes, and edits of its paragraphs by their number in the file as it is.
"""

import copy
import json
import sys

from docx import Document
from docx.oxml import OxmlElement
from docx.oxml.ns import qn

WHEN = "2026-11-30T08:00:00Z"


def runs_of(paragraph):
    return [run for run in paragraph.iter(qn("w:r"))]


def first_look(paragraph):
    for run in runs_of(paragraph):
        properties = run.find(qn("w:rPr"))
        if properties is not None:
            return copy.deepcopy(properties)
    return None


def make_run(text, look=None, tag="w:t"):
    run = OxmlElement("w:r")
    if look is not None:
        run.append(copy.deepcopy(look))
    piece = OxmlElement(tag)
    piece.set(qn("xml:space"), "preserve")
    piece.text = text
    run.append(piece)
    return run


def tracked(tag, number):
    element = OxmlElement(tag)
    element.set(qn("w:id"), str(number))
    element.set(qn("w:author"), "Người sửa")
    element.set(qn("w:date"), WHEN)
    return element


def clear(paragraph):
    for child in list(paragraph):
        if child.tag != qn("w:pPr"):
            paragraph.remove(child)


def write(paragraph, pieces):
    """The text of a paragraph anew, cut into runs as Word cuts them."""
    look = first_look(paragraph)
    clear(paragraph)
    for piece in pieces:
        paragraph.append(make_run(piece, look))


def write_tracked(paragraph, pieces, number):
    """Pieces are kept, inserted or deleted with tracking on."""
    look = first_look(paragraph)
    clear(paragraph)
    for at, (kind, text) in enumerate(pieces):
        if kind == "keep":
            paragraph.append(make_run(text, look))
        else:
            change = tracked("w:ins" if kind == "insert" else "w:del", number + at)
            change.append(make_run(text, look, "w:t" if kind == "insert" else "w:delText"))
            paragraph.append(change)


def mark_changed(paragraph, tag, number):
    properties = paragraph.get_or_add_pPr()
    mark = properties.find(qn("w:rPr"))
    if mark is None:
        mark = OxmlElement("w:rPr")
        properties.append(mark)
    mark.append(tracked(tag, number))


def insert_after(paragraph, text):
    new = copy.deepcopy(paragraph)
    look = first_look(paragraph)
    clear(new)
    new.append(make_run(text, look))
    paragraph.addnext(new)
    return new


def apply(paragraphs, edit, number):
    paragraph = paragraphs[edit["at"]]
    kind = edit["kind"]
    if kind == "write":
        write(paragraph, edit["pieces"])
    elif kind == "track":
        write_tracked(paragraph, edit["pieces"], number)
    elif kind == "insert":
        insert_after(paragraph, edit["text"])
    elif kind == "insertTracked":
        new = insert_after(paragraph, edit["text"])
        write_tracked(new, [("insert", edit["text"])], number)
        mark_changed(new, "w:ins", number + 50)
    elif kind == "remove":
        paragraph.getparent().remove(paragraph)
    elif kind == "removeTracked":
        text = "".join(piece.text or "" for piece in paragraph.iter(qn("w:t")))
        write_tracked(paragraph, [("delete", text)], number)
        mark_changed(paragraph, "w:del", number + 50)
    elif kind == "move":
        paragraphs[edit["after"]].addnext(paragraph)
    elif kind == "cut":
        first, second = edit["texts"]
        insert_after(paragraph, second)
        write(paragraph, [first])
    elif kind == "join":
        other = paragraphs[edit["with"]]
        write(paragraph, [edit["text"]])
        other.getparent().remove(other)
    else:
        raise ValueError(kind)


for order in json.load(sys.stdin):
    document = Document(order["file"])
    paragraphs = list(document.element.body.iter(qn("w:p")))
    for number, edit in enumerate(order["edits"]):
        apply(paragraphs, edit, 1000 + number * 100)
    document.save(order["to"])
