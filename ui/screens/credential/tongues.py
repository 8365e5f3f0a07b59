"""The languages a credential is written in, and the same credential in one of them."""

from collections.abc import Iterator
from dataclasses import fields, is_dataclass, replace
from typing import Any, TypeVar

from wallet.model.credential import Credential
from wallet.model.text import UNSTATED, Text

T = TypeVar("T")


def languages(credential: Credential) -> tuple[str, ...]:
    """The stated languages of its texts, each once, in the issuer's order."""
    tags = (tag for text in _texts(credential.described) for tag, words in text.values if words and tag != UNSTATED)
    return tuple(dict.fromkeys(tags))


def best_of(found: tuple[str, ...], wanted: str) -> str:
    """The language to show: the person's own where the credential has it, else English, else the issuer's first."""
    base = wanted.split("-")[0].lower()
    own = next((one for one in found if one.lower().split("-")[0] == base), None)
    english = next((one for one in found if one.lower().split("-")[0] == "en"), None)
    return own or english or (found[0] if found else "")


def told_in(credential: Credential, tag: str) -> Credential:
    """The same credential with each text in this language, or the next best where it lacks that one."""
    return replace(credential, described=_in(credential.described, tag)) if tag else credential


def _in(value: T, tag: str) -> T:
    if isinstance(value, Text):
        return Text.plain(value.best((tag,)))  # type: ignore[return-value]
    if isinstance(value, tuple):
        return tuple(_in(one, tag) for one in value)  # type: ignore[return-value]
    if is_dataclass(value) and not isinstance(value, type):
        named = {one.name: getattr(value, one.name) for one in fields(value)}
        changed: dict[str, Any] = {name: _in(one, tag) for name, one in named.items()}
        return replace(value, **changed)
    return value


def _texts(value: object) -> Iterator[Text]:
    if isinstance(value, Text):
        yield value
    elif isinstance(value, tuple):
        for one in value:
            yield from _texts(one)
    elif is_dataclass(value) and not isinstance(value, type):
        for one in fields(value):
            yield from _texts(getattr(value, one.name))
