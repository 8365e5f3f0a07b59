"""Verbs about order among many credentials, and what happened to them."""

from argparse import Namespace
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ui.terminal.desk import Answer, Desk
from ui.terminal.objects import instant, row_object
from ui.words import history as words
from ui.words.history_table import table
from wallet.errors import ErrorKind, WalletError
from wallet.service.files import read_source, write_new

if TYPE_CHECKING:
    from wallet.model.record import LogEntry


def usage(detail: str) -> WalletError:
    """The error for arguments that do not go together."""
    return WalletError(ErrorKind.BAD_ARGUMENT, rule="usage", detail=detail)


def marks_object(desk: Desk, record_id: str) -> dict[str, Any]:
    """What the learner made of one credential."""
    marks = desk.open().marks(record_id)
    return {
        "id": record_id,
        "shelf": marks.shelf.value,
        "favourite": marks.favourite,
        "tags": list(marks.tags),
        "note": marks.note,
    }


def _tag(desk: Desk, arguments: Namespace) -> Answer:
    if arguments.id == "list":
        return Answer({"tags": [{"name": name, "credentials": count} for name, count in desk.open().tags()]})
    more = tuple(one[1:] for one in arguments.changes if one.startswith("+"))
    less = tuple(one[1:] for one in arguments.changes if one.startswith("-"))
    if len(more) + len(less) != len(arguments.changes) or not all((*more, *less)):
        raise usage("tag ID +TAG -TAG")
    if more or less:
        desk.open().retag(arguments.id, more, less)
    return Answer(marks_object(desk, arguments.id))


def _note(desk: Desk, arguments: Namespace) -> Answer:
    if arguments.text is not None and arguments.file is not None:
        raise usage("note ID TEXT or note ID --file FILE")
    text = arguments.text
    if arguments.file is not None:
        try:
            text = read_source(Path(arguments.file)).data.decode()
        except UnicodeDecodeError:
            raise WalletError(ErrorKind.BAD_ARGUMENT, rule="not-utf8") from None
    if text is not None:
        desk.open().set_note(arguments.id, text)
    return Answer(marks_object(desk, arguments.id))


def _favourite(desk: Desk, arguments: Namespace) -> Answer:
    desk.open().favour(arguments.id, arguments.state == "on")
    return Answer(marks_object(desk, arguments.id))


def _archive(desk: Desk, arguments: Namespace) -> Answer:
    desk.open().archive(arguments.id)
    return Answer(marks_object(desk, arguments.id))


def _unarchive(desk: Desk, arguments: Namespace) -> Answer:
    desk.open().unarchive(arguments.id)
    return Answer(marks_object(desk, arguments.id))


def _trash(desk: Desk, arguments: Namespace) -> Answer:
    if arguments.id == "list":
        return Answer({"credentials": [row_object(row) for row in desk.open().shelf("trash")]})
    if arguments.id == "empty":
        if not arguments.yes:
            raise WalletError(ErrorKind.BAD_ARGUMENT, rule="needs-yes")
        return Answer({"deleted": list(desk.open().empty_trash())})
    desk.open().trash(arguments.id)
    return Answer(marks_object(desk, arguments.id))


def _untrash(desk: Desk, arguments: Namespace) -> Answer:
    desk.open().untrash(arguments.id)
    return Answer(marks_object(desk, arguments.id))


def _searches(desk: Desk, arguments: Namespace) -> Answer:
    wanted = {"save": 2, "remove": 1, "list": 0}[arguments.action]
    if sum(one is not None for one in (arguments.name, arguments.text)) != wanted:
        raise usage("searches save NAME TEXT, searches remove NAME, searches list")
    match arguments.action:
        case "save":
            saved = desk.open().save_search(arguments.name, arguments.text)
        case "remove":
            saved = desk.open().remove_search(arguments.name)
        case _:
            saved = desk.open().searches()
    return Answer({"searches": [{"name": name, "text": text} for name, text in saved]})


def _history(desk: Desk, arguments: Namespace) -> Answer:
    wallet = desk.open()
    if arguments.limit is not None and arguments.limit < 0:
        raise usage("--limit takes a number from 0 on")
    if arguments.id is None:
        entries = wallet.history(arguments.limit)
    else:
        entries = wallet.history_of(arguments.id)
        if not entries:
            wallet.marks(arguments.id)
        entries = entries[::-1][: arguments.limit]
    found: dict[str, Any] = {"history": [_entry_object(entry) for entry in entries]}
    if arguments.csv is not None:
        found["csv"] = str(write_new(Path(arguments.csv), table(entries)))
    return Answer(found)


def _entry_object(entry: "LogEntry") -> dict[str, Any]:
    return {
        "at": instant(entry.at),
        "what": entry.what,
        "id": entry.record,
        "facts": [{"name": name, "value": value} for name, value in entry.facts],
        "message": words.line(entry),
    }


VERBS: Mapping[str, Callable[[Desk, Namespace], Answer]] = {
    "tag": _tag,
    "note": _note,
    "favourite": _favourite,
    "archive": _archive,
    "unarchive": _unarchive,
    "trash": _trash,
    "untrash": _untrash,
    "searches": _searches,
    "history": _history,
}
