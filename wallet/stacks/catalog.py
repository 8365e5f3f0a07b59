"""The bundled example definitions: sourced, versioned, in this house's own words."""

from functools import cache
from pathlib import Path

from wallet.codec.jsonld.contexts import resources_root
from wallet.errors import ErrorKind, WalletError
from wallet.model.stack import Definition
from wallet.stacks.read_definition import read_definition


@cache
def bundled() -> tuple[Definition, ...]:
    """All of them, by id."""
    return tuple(read_definition(path.read_bytes()) for path in sorted(_folder().glob("*.json")))


def source_of(definition_id: str) -> bytes:
    """The bytes of one bundled definition. Raises `WalletError(NOT_FOUND)`."""
    if definition_id not in {each.id for each in bundled()}:
        raise WalletError(ErrorKind.NOT_FOUND, stack=definition_id[:80])
    return (_folder() / f"{definition_id}.json").read_bytes()


def _folder() -> Path:
    return resources_root() / "qualifications"
