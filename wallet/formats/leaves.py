"""Every single claim of a credential that is signed as a whole."""

from collections.abc import Iterator

from wallet.codec.json_span import pointer_to
from wallet.model.credential import Json, Sealed
from wallet.model.presentation import Choice, Disclosure

_NOT_CLAIMS = frozenset({"@context", "proof"})


def label_of(path: tuple[str | int, ...]) -> str:
    """The name a claim goes by: its innermost member name."""
    return next((step for step in reversed(path) if isinstance(step, str)), "")


def leaves(value: Json, path: tuple[str | int, ...] = ()) -> Iterator[tuple[tuple[str | int, ...], Json]]:
    """Every value that is neither object nor array, with its path; empty objects and arrays count as values."""
    match value:
        case dict() if value:
            for name, member in value.items():
                if path or name not in _NOT_CLAIMS:
                    yield from leaves(member, (*path, name))
        case list() if value:
            for index, item in enumerate(value):
                yield from leaves(item, (*path, index))
        case _:
            yield path, value


def signed_as_a_whole(sealed: Sealed) -> tuple[Disclosure, ...]:
    """All claims; none can be withheld without breaking the seal."""
    return tuple(
        Disclosure(pointer_to(*path), label_of(path), value, Choice.CANNOT_HIDE)
        for path, value in leaves(dict(sealed.claims))
    )
