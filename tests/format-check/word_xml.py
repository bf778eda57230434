"""Elements of WordprocessingML."""

from docx.oxml import OxmlElement
from docx.oxml.ns import nsdecls, qn

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
