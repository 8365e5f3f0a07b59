"""The lines of the history in words."""

from datetime import datetime

from ui.words import dates
from ui.words.translate import said, translate
from ui.words.verdicts import verdict_word
from wallet.model.record import LogEntry
from wallet.model.report import Verdict

_LINES = {
    "created": (said("history", "Wallet created"), "sparkles"),
    "imported": (said("history", "Received"), "download"),
    "received": (said("history", "Received"), "download"),
    "verified": (said("history", "Verified again"), "refresh-cw"),
    "reverified": (said("history", "Verified again"), "refresh-cw"),
    "verdict-changed": (said("history", "Verdict changed"), "triangle-alert"),
    "presented": (said("history", "Shared"), "share"),
    "shared": (said("history", "Shared"), "share"),
    "exported": (said("history", "Original saved as a file"), "file-down"),
    "deleted": (said("history", "Deleted"), "trash-2"),
    "trashed": (said("history", "Moved to trash"), "trash-2"),
    "restored": (said("history", "Taken out of the trash"), "undo-2"),
    "untrashed": (said("history", "Taken out of the trash"), "undo-2"),
    "tagged": (said("history", "Tags changed"), "list"),
    "noted": (said("history", "Note changed"), "file-text"),
    "archived": (said("history", "Put into the archive"), "list"),
    "unarchived": (said("history", "Taken out of the archive"), "list"),
    "merged": (said("history", "Brought from another wallet"), "download"),
    "trust-added": (said("history", "Issuer added to your trust list"), "landmark"),
    "trust-removed": (said("history", "Issuer removed from your trust list"), "landmark"),
    "trust-imported": (said("history", "Trust list added"), "landmark"),
    "material-added": (said("history", "Material for checks added"), "file-text"),
    "stack-added": (said("history", "Stack added"), "layers"),
    "stack-decided": (said("history", "Own decision on a stack written down"), "layers"),
    "stack-undecided": (said("history", "Own decision on a stack taken back"), "layers"),
    "stack-removed": (said("history", "Stack removed"), "layers"),
    "identity-added": (said("history", "Identity made"), "key-round"),
    "identity-retired": (said("history", "Identity retired"), "key-round"),
    "unlocked": (said("history", "Unlocked"), "key-round"),
    "locked": (said("history", "Locked"), "lock"),
    "setting": (said("history", "Setting changed"), "settings"),
}


def line(entry: LogEntry) -> str:
    """What happened."""
    known = _LINES.get(entry.what)
    return translate("history", known[0]) if known else entry.what.replace("-", " ").capitalize()


def icon(entry: LogEntry) -> str:
    """The name of the picture beside it."""
    known = _LINES.get(entry.what)
    return known[1] if known else "info"


def facts(entry: LogEntry) -> str:
    """The facts of an entry on one line, as plain text."""
    return " · ".join(said_fact for name, value in entry.facts if value and (said_fact := _fact(name, value)))


def _fact(name: str, value: str) -> str:
    match name:
        case "verdict" | "before" | "after" | "was" | "now":
            known = next((one for one in Verdict if one.value == value), None)
            return translate("verdicts", verdict_word(known)) if known else value
        case "audience":
            return translate("history", "for {who}").format(who=value)
        case "until":
            return translate("history", "until {day}").format(day=_day(value))
        case "claims" | "stack":
            return ""
        case "shown" | "withheld":
            words = said("history", "%n claim(s) shown") if name == "shown" else said("history", "%n withheld")
            return translate("history", words, int(value)) if value.isdigit() and value != "0" else ""
        case _:
            return value


def _day(value: str) -> str:
    try:
        return dates.day(datetime.fromisoformat(value))
    except ValueError:
        return value
