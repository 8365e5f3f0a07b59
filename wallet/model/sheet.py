"""The words of a printed sheet: the core holds no sentence, so whoever speaks to people brings them."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum


class Template(Enum):
    """Whom a sheet is for: it decides what is put first, never what is shown."""

    EMPLOYER = "employer"
    ADMISSION = "admission"
    CPD = "cpd"
    TRANSCRIPT = "transcript"


@dataclass(frozen=True, slots=True)
class SheetWords:
    """Everything a sheet says by itself, by key, in one language; `direction` is `ltr` or `rtl`.

    `date` holds `{day}`, `{month}` and `{year}`; `months` are the twelve names in the form that stands in a date.
    """

    language: str
    direction: str
    date: str
    months: tuple[str, ...]
    texts: Mapping[str, str]


class Line(Enum):
    """How a paragraph stands on a paper."""

    SECTION = "section"
    STRONG = "strong"
    BODY = "body"
    HINT = "hint"


@dataclass(frozen=True, slots=True)
class Paper:
    """A document of headings and paragraphs in one language, written by whoever speaks to people.

    `page` holds `{n}` and `{of}`; `attached` describes the original that the document is about.
    """

    language: str
    direction: str
    title: str
    lead: str
    lines: tuple[tuple[Line, str], ...]
    footer: str
    page: str
    attached: str
