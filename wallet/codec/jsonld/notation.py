"""Reads a context table, this project's own notation for what a JSON-LD context defines.

A table is UTF-8 text. Above the line `table` stand facts about it (`about`, `equals`, `note`) and the
abbreviations it uses (`short NAME IRI`). Below, each line defines one term:

    name  IRI  [^TYPE]  [+CONTAINER ...]  [prefix] [reverse]

An IRI or type is a keyword (`@id`), an abbreviation with its rest (`sec:proof`; `sec:*` repeats the term's own
name), or `<...>`, taken as it stands: in full, or compact and then resolved where the context is used. Lines
indented by two more blanks under a term are that term's own context. A line that starts with `!` says
something about the context itself: `!protected`, `!vocab IRI`, `!use <URL>` (another context, by name), `!null`
(forget all terms), `!empty`, and `!then`, which starts the next part where a context is a list.
"""

from dataclasses import dataclass

from wallet.codec.strict_json import Json
from wallet.errors import ErrorKind, WalletError


@dataclass(frozen=True, slots=True)
class _Line:
    depth: int
    words: tuple[str, ...]


def read(text: str) -> Json:
    """The local context a table describes, in the form of a JSON-LD `@context` value; DAMAGED if it is no table."""
    head, _, body = text.partition("\ntable\n")
    short = dict(_abbreviation(line) for line in head.splitlines() if line.startswith("short "))
    reader = _Reader([_line(line) for line in body.splitlines() if line.strip()], short)
    context = reader.context(0)
    if reader.at < len(reader.lines):
        raise _damaged(reader.lines[reader.at].words)
    return context


def facts(text: str, name: str) -> tuple[str, ...]:
    """The values of every head line of this name, such as the digests under `equals`."""
    head, _, _ = text.partition("\ntable\n")
    return tuple(line[len(name) + 1 :] for line in head.splitlines() if line.startswith(name + " "))


class _Reader:
    def __init__(self, lines: list[_Line], short: dict[str, str]) -> None:
        self.lines = lines
        self.short = short
        self.at = 0

    def context(self, depth: int) -> Json:
        parts: list[Json] = []
        current: dict[str, Json] = {}
        while self.at < len(self.lines) and self.lines[self.at].depth == depth:
            words = self.lines[self.at].words
            self.at += 1
            if words[0] in ("!then", "!use", "!null"):
                parts.extend([current] if current else [])
                current = {}
                parts.extend(self._whole(words))
            elif words[0].startswith("!"):
                self._setting(current, words)
            else:
                current[words[0]] = self._term(words, depth)
        if current or not parts:
            parts.append(current)
        return parts[0] if len(parts) == 1 else parts

    def _whole(self, words: tuple[str, ...]) -> list[Json]:
        match words:
            case ("!use", url):
                return [self.iri(url, "")]
            case ("!null",):
                return [None]
            case ("!then",):
                return []
        raise _damaged(words)

    def _setting(self, current: dict[str, Json], words: tuple[str, ...]) -> None:
        match words:
            case ("!protected",):
                current["@protected"] = True
            case ("!vocab", iri):
                current["@vocab"] = self.iri(iri, "")
            case ("!empty",):
                return
            case _:
                raise _damaged(words)

    def _term(self, words: tuple[str, ...], depth: int) -> dict[str, Json]:
        if len(words) < 2:
            raise _damaged(words)
        name, iri, *rest = words
        entry: dict[str, Json] = {"@reverse" if "reverse" in rest else "@id": self.iri(iri, name)}
        containers: list[Json] = ["@" + word[1:] for word in rest if word.startswith("+")]
        if containers:
            entry["@container"] = containers
        for word in rest:
            if word.startswith("^"):
                entry["@type"] = self.iri(word[1:], name)
            elif word == "prefix":
                entry["@prefix"] = True
            elif word != "reverse" and not word.startswith("+"):
                raise _damaged(words)
        if self.at < len(self.lines) and self.lines[self.at].depth > depth:
            entry["@context"] = self.context(depth + 1)
        return entry

    def iri(self, word: str, name: str) -> str:
        """What an IRI of the table stands for, under the term called `name`."""
        if word.startswith("@"):
            return word
        if word.startswith("<") and word.endswith(">"):
            return word[1:-1]
        prefix, mark, rest = word.partition(":")
        if not mark or prefix not in self.short:
            raise _damaged((word,))
        return self.short[prefix] + (name if rest == "*" else rest)


def _line(text: str) -> _Line:
    blanks = len(text) - len(text.lstrip(" "))
    if blanks % 2:
        raise _damaged((text,))
    return _Line(blanks // 2, tuple(text.split()))


def _abbreviation(line: str) -> tuple[str, str]:
    match line.split():
        case [_, name, iri]:
            return name, iri
    raise _damaged((line,))


def _damaged(words: tuple[str, ...]) -> WalletError:
    return WalletError(ErrorKind.DAMAGED, rule="context-table", line=" ".join(words))
