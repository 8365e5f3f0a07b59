"""What an open export holds beside credentials: stacks with decisions, searches, material, words of trust, evidence."""

import hashlib
from collections.abc import Iterator
from typing import Any

from wallet.model.capsule import Frozen
from wallet.vault import trust
from wallet.vault.records import Shelf
from wallet.vault.vault import Vault

LINES = "lines"
STACKS, SEARCHES, MATERIAL, TRUST = "stacks.json", "searches.json", "material.json", "trust.json"
CAPSULES = "capsules.json"


def lists(vault: Vault) -> Iterator[tuple[str, list[dict[str, Any]]]]:
    """Each list by the name of its file; `file` in a line names the bytes that belong to it."""
    yield (
        STACKS,
        [
            {
                "id": one.id,
                "added": one.added_at.isoformat(),
                "file": _stack_file(place),
                "decisions": [list(pair) for pair in vault.stacks.decisions(one.id)],
            }
            for place, one in enumerate(vault.stacks.all(), 1)
        ],
    )
    yield SEARCHES, [{"name": name, "text": text} for name, text in vault.saved_searches.all()]
    yield (
        MATERIAL,
        [
            {
                "uri": one.uri,
                "kind": one.kind,
                "media_type": one.media_type,
                "origin": one.origin.value,
                "obtained": one.obtained_at.isoformat(),
                "file": _material_file(place),
                "sha256": hashlib.sha256(one.data).hexdigest(),
            }
            for place, one in enumerate(vault.material.all(), 1)
        ],
    )
    yield TRUST, [trust.written(one) for one in vault.trust.lists()]
    yield CAPSULES, [_piece(record, one) for record in _records(vault) for one in vault.capsules.of(record)]


def files(vault: Vault) -> Iterator[tuple[str, bytes]]:
    """The bytes of stacks and material, byte for byte."""
    for place, stack in enumerate(vault.stacks.all(), 1):
        yield _stack_file(place), stack.definition
    for place, one in enumerate(vault.material.all(), 1):
        yield _material_file(place), one.data
    pieces = {one.sha256: one for record in _records(vault) for one in vault.capsules.of(record)}
    for piece in pieces.values():
        yield _evidence_file(piece.sha256), vault.capsules.material(piece).data


def _records(vault: Vault) -> Iterator[str]:
    for shelf in Shelf:
        yield from vault.records.ids(shelf)


def _piece(record: str, one: Frozen) -> dict[str, Any]:
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
