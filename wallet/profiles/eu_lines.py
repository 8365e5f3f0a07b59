"""Fills the lines of the micro-credential view: of several places an element may stand at, the first that says it."""

from collections.abc import Iterable

from wallet.codec.json_span import pointer_to
from wallet.model.credential import Claims, Json
from wallet.model.eu_view import Element, EuLine, Stated
from wallet.model.text import Text
from wallet.profiles import fields

Path = tuple[str | int, ...]
Node = tuple[Path, Claims]
"""An object with the path it stands at."""
SHOWN = 20


class Lines:
    """The lines found so far; what is explicit goes before what is indirect, and the first before later ones."""

    def __init__(self) -> None:
        self._found: dict[Element, EuLine] = {}

    def stated(self, element: Element, path: Path, values: Iterable[Text | str | None]) -> None:
        """The element is explicit at the path, where there are any values."""
        self._add(EuLine(element, Stated.STATED, _texts(values), pointer_to(*path)))

    def partly(self, element: Element, path: Path, values: Iterable[Text | str | None]) -> None:
        """The element is only indirectly there."""
        self._add(EuLine(element, Stated.PARTLY, _texts(values), pointer_to(*path)))

    def all(self) -> tuple[EuLine, ...]:
        """One line for each element."""
        return tuple(self._found.get(element, EuLine(element)) for element in Element)

    def _add(self, line: EuLine) -> None:
        before = self._found.get(line.element)
        if line.values and (before is None or (before.stated, line.stated) == (Stated.PARTLY, Stated.STATED)):
            self._found[line.element] = line


def nodes(node: Node, member: str) -> list[Node]:
    """The objects of a member, one or many, each with its path."""
    path, about = node
    value = about.get(member)
    return [
        ((*path, member, index) if isinstance(value, list) else (*path, member), one)
        for index, one in enumerate(fields.listed(value))
        if isinstance(one, dict)
    ]


def first(node: Node, *members: str) -> Node:
    """The first object down a path of members; an empty one where there is none."""
    for member in members:
        node = next(iter(nodes(node, member)), ((*node[0], member), fields.NOTHING))
    return node


def labels(value: Json) -> list[Text]:
    """The names of concepts; of one that only has an address, its last step."""
    found = []
    for one in fields.listed(value):
        about = fields.first(one)
        address = fields.identifier(one) or ""
        name = fields.text(about.get("prefLabel")) or fields.text(about.get("title"))
        found.append(name or Text.plain(address.rsplit("/", 1)[-1]))
    return [one for one in found if one]


def _texts(values: Iterable[Text | str | None]) -> tuple[Text, ...]:
    found = (one if isinstance(one, Text) else Text.plain(one) for one in values)
    return tuple(dict.fromkeys(one for one in found if one))[:SHOWN]
