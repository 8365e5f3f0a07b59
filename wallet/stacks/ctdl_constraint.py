"""One constraint of a CTDL condition: left side, comparator, right side."""

import re
from dataclasses import dataclass
from enum import Enum

from wallet.stacks.exchange import Json, amount, ids, listed, local, texts


class Kind(Enum):
    """What a constraint is about, as far as the rule model has it."""

    SUM = "sum"
    MEAN = "mean"
    CODES = "codes"
    LEVEL = "level"
    TEXT = "text"


@dataclass(frozen=True, slots=True)
class Rule:
    """A constraint; `title` says it in the words of the file."""

    kind: Kind
    title: Json
    least: str | None = None
    most: str | None = None
    scale: str = ""
    codes: tuple[str, ...] = ()


_CREDIT = frozenset({"creditvalue", "value", "minvalue"})
_CODE = frozenset({"ctid", "codednotation", "identifier", "proxyfor"})
_SUM, _MEAN = frozenset({"sum"}), frozenset({"mean", "average"})
_LEVEL = frozenset({"creditleveltype", "audienceleveltype", "educationleveltype"})
_EQF = re.compile(r"https?://data\.europa\.eu/snb/eqf/([1-8])")
_AT_LEAST = frozenset({"gteq", "greaterthanorequal", "greaterthanorequalto"})
_AT_MOST = frozenset({"lteq", "lessthanorequal", "lessthanorequalto"})
_EQUAL = frozenset({"eq", "equal", "equals"})
_ANY = frozenset({"anyof", "isanyof", "eq"})


def read_rule(one: Json) -> Rule:
    """The constraint, or its text where it cannot be computed."""
    left = [local(name).lower() for name in ids(one.get("ceterms:leftSource"))]
    action = local(one.get("ceterms:leftAction")).lower()
    comparator = local(one.get("ceterms:comparator")).lower()
    right = [each for each in listed(one.get("ceterms:rightSource")) if not isinstance(each, dict)]
    title = texts(one.get("ceterms:name")) or texts(one.get("ceterms:description")) or {"und": _said(one)}
    bound = amount(right[0]) if len(right) == 1 else None
    if len(left) != 1 or "ceterms:rightAction" in one:
        return Rule(Kind.TEXT, title)
    if action in _SUM and left[0] in _CREDIT and bound is not None and _bounds(comparator):
        return _bounded(Kind.SUM, title, comparator, bound)
    level = _EQF.fullmatch(str(right[0])) if len(right) == 1 and not action and left[0] in _LEVEL else None
    if level is not None and _bounds(comparator):
        return _bounded(Kind.LEVEL, title, comparator, level[1])
    if action in _MEAN and comparator in _AT_LEAST and bound is not None:
        return Rule(Kind.MEAN, title, least=bound, scale=left[0])
    if not action and left[0] in _CODE and comparator in _ANY and right:
        return Rule(Kind.CODES, title, codes=tuple(str(each) for each in right))
    return Rule(Kind.TEXT, title)


def _bounds(comparator: str) -> tuple[bool, ...]:
    """Whether it bounds from below and from above; empty where it does neither."""
    found = comparator in _AT_LEAST | _EQUAL, comparator in _AT_MOST | _EQUAL
    return found if any(found) else ()


def _bounded(kind: Kind, title: Json, comparator: str, bound: str) -> Rule:
    below, above = _bounds(comparator)
    return Rule(kind, title, least=bound if below else None, most=bound if above else None)


def _said(one: Json) -> str:
    """The constraint as it is written, for want of a name."""
    parts = (one.get(f"ceterms:{name}") for name in ("leftAction", "leftSource", "comparator", "rightSource"))
    return " ".join(str(each) for part in parts for each in listed(part))[:400] or "?"
