"""What all kinds of status entries share: the position, and the purpose."""

import re

from wallet.model.credential import Json, StatusEntry
from wallet.model.reasons import BadSeal, Reason

_INDEX = re.compile(r"(?:0|[1-9][0-9]{0,11})\Z")


def index_of(entry: StatusEntry) -> int:
    """The position: base-10 text, or the plain integer some issuers write; STATUS_ENTRY_MALFORMED for anything else."""
    match entry.index:
        case bool():
            pass
        case int(number) if number >= 0:
            return number
        case str(text) if _INDEX.match(text):
            return int(text)
        case _:
            pass
    raise BadSeal(Reason.STATUS_ENTRY_MALFORMED, rule="status-index")


def purpose_of(entry: StatusEntry, stated: Json) -> str:
    """The purpose the entry asks for, when the list (which may hold several) is published for it."""
    if not entry.purpose:
        raise BadSeal(Reason.STATUS_ENTRY_MALFORMED, rule="status-purpose")
    if entry.purpose not in (stated if isinstance(stated, list) else [stated]):
        raise BadSeal(Reason.STATUS_PURPOSE_WRONG, purpose=entry.purpose)
    return entry.purpose
