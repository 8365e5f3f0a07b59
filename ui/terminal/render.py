"""An answer for people: the same facts as the JSON object, as short indented lines."""

from collections.abc import Iterator, Mapping
from typing import Any

from ui.terminal.desk import Answer
from ui.words.errors import trouble
from ui.words.verdicts import own_word, verdict_word
from wallet.errors import ErrorKind, WalletError
from wallet.model.report import Verdict

SHOWN = 240


def render(verb: str, given: Answer) -> str:
    """The lines to print for one answer."""
    match verb:
        case "list" | "search":
            return "\n".join(_rows(given.data["credentials"])) or "No credentials."
        case "import":
            return "\n".join(_imported(given.data))
        case "verify" if "checks" in given.data:
            return "\n".join(_report(given.data, ""))
        case "stack" if "text" in given.data:
            return "\n".join(_page(given.data))
        case "stack" if "answer" in given.data:
            return "\n".join(_lines({name: each for name, each in given.data.items() if name != "answer"}, ""))
        case "check":
            return "\n".join(_checked(given.data))
        case "demo":
            return "\n".join(given.remarks)
        case _:
            return "\n".join(_lines(given.data, ""))


def _rows(rows: list[Mapping[str, Any]]) -> Iterator[str]:
    for row in rows:
        yield f"{row['id']}  {verdict_word(Verdict(row['verdict'])):<18} {row['title']}  ({row['issuer']['name']})"


def _imported(data: Mapping[str, Any]) -> Iterator[str]:
    yield from (f"kept       {line}" for line in _rows(data["imported"]))
    yield from (f"had        {line}" for line in _rows(data["duplicates"]))
    yield from (f"refused    {one['file']}: {one['message']}" for one in data["rejected"])


def _report(data: Mapping[str, Any], indent: str) -> Iterator[str]:
    yield f"{indent}{verdict_word(Verdict(data['verdict']))}: {data['issuer']['name'] or data['issuer']['id']}"
    if data.get("own_word"):
        yield f"{indent}  {own_word()}"
    for check in data["checks"]:
        yield f"{indent}  {check['result']:<14} {check['message']}"
    for need in data["needs"]:
        yield f"{indent}  missing: {need['message']}"
    for part in data.get("credentials", []):
        yield from _report(part, indent + "    ")


def _checked(data: Mapping[str, Any]) -> Iterator[str]:
    """What a look at the whole vault found, and where there is damage the next step."""
    yield from _lines(data, "")
    if not data["ok"]:
        yield trouble(WalletError(ErrorKind.DAMAGED)).step
        yield "The newest automatic backup comes back with: cairn recover --from-auto-backup"


def _page(data: Mapping[str, Any]) -> Iterator[str]:
    """A page as it stands, and where it was written to."""
    yield str(data["text"])
    yield from (f"{name}: {data[name]}" for name in ("out", "csv") if name in data)


def _lines(value: Any, indent: str) -> Iterator[str]:
    if isinstance(value, Mapping):
        for name, inner in value.items():
            if isinstance(inner, (Mapping, list)) and inner:
                yield f"{indent}{name}:"
                yield from _lines(inner, indent + "  ")
            else:
                yield f"{indent}{name}: {_short(inner)}"
    elif isinstance(value, list):
        for inner in value:
            yield from _item(inner, indent)
    else:
        yield f"{indent}{_short(value)}"


def _item(value: Any, indent: str) -> Iterator[str]:
    lines = list(_lines(value, indent + "  "))
    if lines:
        yield f"{indent}- {lines[0].strip()}"
        yield from lines[1:]


def _short(value: Any) -> str:
    text = str(value)
    return text if len(text) <= SHOWN else f"{text[:SHOWN]}…"
