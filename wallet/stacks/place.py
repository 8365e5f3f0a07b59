"""A JSON value together with where it stands, so that every fault can name its path (RFC 6901)."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from wallet.errors import WalletError, malformed, over_limit
from wallet.stacks import limits

_NUMBER = re.compile(r"([0-9]+)(?:\.([0-9]+))?(?:/([0-9]+))?")
_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


def read_number(text: str) -> Fraction | None:
    """The exact value of `12`, `7.5`, `1/30` or `1.5/2`; None when it is not written so or divides by zero."""
    found = _NUMBER.fullmatch(text)
    if found is None or (found[3] is not None and int(found[3]) == 0):
        return None
    decimals = found[2] or ""
    return Fraction(int(found[1] + decimals), 10 ** len(decimals) * int(found[3] or 1))


@dataclass(frozen=True, slots=True)
class Place:
    """A value and its JSON pointer. The readers raise `WalletError(MALFORMED, rule=..., at=<pointer>)`."""

    value: object
    at: str = ""

    def fault(self, rule: str, **facts: str | int) -> WalletError:
        return malformed(rule, at=self.at or "/", **facts)

    def members(self) -> Mapping[str, "Place"]:
        if not isinstance(self.value, Mapping):
            raise self.fault("not-an-object")
        return {str(name): Place(value, f"{self.at}/{_escaped(str(name))}") for name, value in self.value.items()}

    def fields(self, required: str, optional: str | None = None) -> Mapping[str, "Place"]:
        """The members, with all `required` (space-separated) there; others than `optional` only if that is None."""
        found = self.members()
        for name in required.split():
            if name not in found:
                raise self.fault("member-missing", member=name)
        if optional is not None:
            allowed = {*required.split(), *optional.split()}
            for name, place in found.items():
                if name not in allowed:
                    raise place.fault("member-unknown", member=name[:80])
        return found

    def entries(self, limit: str = "LIST_ENTRIES", at_least: int = 0) -> tuple["Place", ...]:
        if not isinstance(self.value, list | tuple):
            raise self.fault("not-a-list")
        maximum = int(getattr(limits, limit))
        if len(self.value) > maximum:
            raise over_limit(limit.lower().replace("_", "-"), maximum, at=self.at)
        if len(self.value) < at_least:
            raise self.fault("too-few", minimum=at_least)
        return tuple(self._numbered())

    def _numbered(self) -> Iterator["Place"]:
        if isinstance(self.value, list | tuple):
            for index, value in enumerate(self.value):
                yield Place(value, f"{self.at}/{index}")

    def text(self) -> str:
        if not isinstance(self.value, str):
            raise self.fault("not-a-text")
        if len(self.value) > limits.TEXT_CHARACTERS:
            raise over_limit("text-characters", limits.TEXT_CHARACTERS, at=self.at)
        return self.value

    def texts(self) -> tuple[str, ...]:
        return tuple(each.text() for each in self.entries())

    def texts_by_name(self, at_least: int = 0) -> Mapping[str, str]:
        found = {name: place.text() for name, place in self.members().items()}
        if len(found) < at_least:
            raise self.fault("too-few", minimum=at_least)
        return found

    def one_of(self, allowed: str) -> str:
        text = self.text()
        if text not in allowed.split():
            raise self.fault("not-allowed", value=text[:80], allowed=allowed)
        return text

    def matching(self, pattern: re.Pattern[str], rule: str) -> str:
        text = self.text()
        if pattern.fullmatch(text) is None:
            raise self.fault(rule, value=text[:80])
        return text

    def boolean(self) -> bool:
        if not isinstance(self.value, bool):
            raise self.fault("not-a-boolean")
        return self.value

    def whole(self, minimum: int | None, limit: str = "COUNT") -> int:
        value = self.value
        if isinstance(value, float) and value.is_integer() and abs(value) < limits.COUNT:
            value = int(value)
        if not isinstance(value, int) or isinstance(value, bool):
            raise self.fault("not-a-whole-number")
        maximum = int(getattr(limits, limit))
        if abs(value) > maximum:
            raise over_limit(limit.lower(), maximum, at=self.at)
        if minimum is not None and value < minimum:
            raise self.fault("too-small", minimum=minimum)
        return value

    def number(self) -> Fraction:
        """An exact number, written as a text."""
        text = self.text()
        if len(text) > limits.NUMBER_CHARACTERS:
            raise over_limit("number-characters", limits.NUMBER_CHARACTERS, at=self.at)
        value = read_number(text)
        if value is None:
            raise self.fault("not-a-number", value=text)
        return value

    def day(self) -> date:
        text = self.matching(_DATE, "not-a-date")
        try:
            return date.fromisoformat(text)
        except ValueError:
            raise self.fault("not-a-date", value=text) from None

    def whole_or_text(self) -> int | str:
        return self.text() if isinstance(self.value, str) else self.whole(None)

    def flag(self) -> bool | str:
        return self.text() if isinstance(self.value, str) else self.boolean()


def _escaped(name: str) -> str:
    return name[:80].replace("~", "~0").replace("/", "~1")
