"""What an open export holds beside credentials: stacks with decisions, searches, material, words of trust, evidence."""

import hashlib
from collections.abc import Iterator
from functools import partial
from typing import Any, TypeAlias

from wallet.model.capsule import Frozen
from wallet.model.trust import Material
from wallet.service.left_out import LeftOut
from wallet.vault import trust
from wallet.vault.records import Shelf
from wallet.vault.vault import Vault

Line: TypeAlias = dict[str, Any]
LINES = "lines"
STACKS, SEARCHES, MATERIAL, TRUST = "stacks.json", "searches.json", "material.json", "trust.json"
CAPSULES = "capsules.json"


def lists(vault: Vault, left: LeftOut) -> Iterator[tuple[str, list[Line]]]:
    """Each list by the name of its file; `file` in a line names the bytes that belong to it."""
    yield STACKS, left.take(STACKS, lambda: _stacks(vault), [])
    searches = left.take(SEARCHES, vault.saved_searches.all, ())
    yield SEARCHES, [{"name": name, "text": text} for name, text in searches]
    yield MATERIAL, [_material(place, one) for place, one in enumerate(_materials(vault, left), 1)]
    yield TRUST, [trust.written(one) for one in left.take(TRUST, vault.trust.lists, ())]
    yield CAPSULES, [_piece(record, one) for record, one in _pieces(vault, left)]


def files(vault: Vault, left: LeftOut) -> Iterator[tuple[str, bytes]]:
    """The bytes of stacks and material, byte for byte."""
    for place, stack in enumerate(left.take(STACKS, vault.stacks.all, ()), 1):
        yield _stack_file(place), stack.definition
    for place, one in enumerate(_materials(vault, left), 1):
        yield _material_file(place), one.data
    for piece in {one.sha256: one for _, one in _pieces(vault, left)}.values():
        name = _evidence_file(piece.sha256)
        found = left.take(name, partial(vault.capsules.material, piece), None)
        if found is not None:
            yield name, found.data


def _stacks(vault: Vault) -> list[Line]:
    return [
        {
            "id": one.id,
            "added": one.added_at.isoformat(),
            "file": _stack_file(place),
            "decisions": [list(pair) for pair in vault.stacks.decisions(one.id)],
        }
        for place, one in enumerate(vault.stacks.all(), 1)
    ]


def _materials(vault: Vault, left: LeftOut) -> tuple[Material, ...]:
    return left.take(MATERIAL, vault.material.all, ())


def _material(place: int, one: Material) -> Line:
    return {
        "uri": one.uri,
        "kind": one.kind,
        "media_type": one.media_type,
        "origin": one.origin.value,
        "obtained": one.obtained_at.isoformat(),
        "file": _material_file(place),
        "sha256": hashlib.sha256(one.data).hexdigest(),
    }


def _pieces(vault: Vault, left: LeftOut) -> Iterator[tuple[str, Frozen]]:
    for shelf in Shelf:
        for record in left.take(CAPSULES, partial(vault.records.ids, shelf), ()):
            for one in left.take(CAPSULES, partial(vault.capsules.of, record), ()):
                yield record, one


def _piece(record: str, one: Frozen) -> Line:
    return {
        "record": record,
        "uri": one.uri,
        "kind": one.kind,
        "media_type": one.media_type,
        "origin": one.origin.value,
        "obtained": one.obtained_at.isoformat(),
        "file": _evidence_file(one.sha256),
        "sha256": one.sha256,
    }


def _stack_file(place: int) -> str:
    return f"stacks/{place:04d}.json"


def _material_file(place: int) -> str:
    return f"material/{place:04d}.bin"


def _evidence_file(sha256: str) -> str:
    return f"evidence/{sha256}.bin"
