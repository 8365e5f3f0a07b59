"""What credentials and rules state by a code, in words: form of study, kind, evidence, and how it was assessed.

What nobody here knows stays as it was written; a flag of one's own is set in quotation marks.
"""

import re
from collections.abc import Mapping

from ui.words.languages import language
from ui.words.translate import said, translate

_EVIDENCE = {
    "assessed": said("stack-rules", "assessment"),
    "participation": said("stack-rules", "taking part"),
    "experience": said("stack-rules", "experience"),
    "self": said("stack-rules", "your own record"),
}
_ONLINE, _THERE = said("stack-rules", "online"), said("stack-rules", "on site")
_BOTH = said("stack-rules", "partly online, partly on site")
_MODES = {
    "online": _ONLINE, "onsite": _THERE, "onlocation": _THERE, "onpremise": _THERE, "presential": _THERE,
    "inperson": _THERE, "blended": _BOTH, "hybrid": _BOTH,
}  # fmt: skip
_DEGREE = said("stack-rules", "degree")
_KINDS = {
    "badge": said("stack-rules", "badge"),
    "certificate": said("stack-rules", "certificate"),
    "certificateofcompletion": said("stack-rules", "certificate of completion"),
    "certification": said("stack-rules", "professional certification"),
    "competency": said("stack-rules", "competence"),
    "degree": _DEGREE,
    "bachelordegree": said("stack-rules", "bachelor's degree"),
    "masterdegree": said("stack-rules", "master's degree"),
    "diploma": said("stack-rules", "diploma"),
    "license": said("stack-rules", "licence"),
    "microcredential": said("stack-rules", "micro-credential"),
}
_ASSESSED_BY = {
    "recognitionofpriorlearning": said("stack-rules", "recognition of prior learning"),
    "validation": said("stack-rules", "recognition of prior learning"),
    "writtenexamination": said("stack-rules", "written examination"),
    "writtenexam": said("stack-rules", "written examination"),
    "oralexamination": said("stack-rules", "oral examination"),
    "oralexam": said("stack-rules", "oral examination"),
    "exam": said("stack-rules", "examination"),
    "examination": said("stack-rules", "examination"),
    "project": said("stack-rules", "project"),
    "portfolio": said("stack-rules", "portfolio"),
    "practical": said("stack-rules", "practical test"),
}
_TABLES: Mapping[str, Mapping[str, str]] = {"evidence": _EVIDENCE, "mode": _MODES, "kind": _KINDS}
_JOINTS = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|[-_ ]+")


def value(name: str, written: str) -> str:
    """One value of a property (`mode`, `kind`, `evidence`, `language`) as people say it."""
    if name == "language":
        return language(written)
    return _known(_TABLES.get(name, {}), written)


def flag(name: str, found: bool | str) -> str:
    """One thing asked of an assessment, as a clause."""
    match name, found:
        case "supervised", True:
            return translate("stack-rules", "assessed under supervision")
        case "supervised", False:
            return translate("stack-rules", "assessed without supervision")
        case "idVerified", True:
            return translate("stack-rules", "with the identity checked")
        case "idVerified", False:
            return translate("stack-rules", "with the identity not checked")
        case "type", str():
            return translate("stack-rules", "assessed by {way}").format(way=_known(_ASSESSED_BY, found))
        case _, True:
            return translate("stack-rules", "assessment: {flag}").format(flag=_quoted(name))
        case _, False:
            return translate("stack-rules", "assessment: not {flag}").format(flag=_quoted(name))
        case _:
            text = translate("stack-rules", "assessment: {flag} is {value}")
            return text.format(flag=_quoted(name), value=f"“{found}”")


def _known(table: Mapping[str, str], written: str) -> str:
    found = table.get(_JOINTS.sub("", written).casefold())
    return translate("stack-rules", found) if found else written


def _quoted(name: str) -> str:
    """A name out of somebody's rules, with its parts apart: “open book” for `openBook`."""
    return f"“{_JOINTS.sub(' ', name).strip().lower()}”"
