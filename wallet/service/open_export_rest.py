"""What an open export holds beside credentials: stacks with decisions, saved searches, material, words of trust."""

import hashlib
from collections.abc import Iterator
from typing import Any

from wallet.vault import trust
from wallet.vault.vault import Vault

LINES = "lines"
STACKS, SEARCHES, MATERIAL, TRUST = "stacks.json", "searches.json", "material.json", "trust.json"


def lists(vault: Vault) -> Iterator[tuple[str, list[dict[str, Any]]]]:
    """Each list by the name of its file; `file` in a line names the bytes that belong to it."""
    yield STACKS, [
        {
            "id": one.id,
            "added": one.added_at.isoformat(),
            "file": _stack_file(place),
            "decisions": [list(pair) for pair in vault.stacks.decisions(one.id)],
        }
        for place, one in enumerate(vault.stacks.all(), 1)
    ]
    yield SEARCHES, [{"name": name, "text": text} for name, text in vault.saved_searches.all()]
    yield MATERIAL, [
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
    ]
    yield TRUST, [trust.written(one) for one in vault.trust.lists()]


def files(vault: Vault) -> Iterator[tuple[str, bytes]]:
    """The bytes of stacks and material, byte for byte."""
    for place, stack in enumerate(vault.stacks.all(), 1):
        yield _stack_file(place), stack.definition
    for place, one in enumerate(vault.material.all(), 1):
        yield _material_file(place), one.data


def _stack_file(place: int) -> str:
    return f"stacks/{place:04d}.json"


def _material_file(place: int) -> str:
    return f"material/{place:04d}.bin"
