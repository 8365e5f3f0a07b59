"""Definitions from and to other formats, each with a report of what is lost on the way."""

import json
from dataclasses import dataclass

from wallet.codec.strict_json import parse
from wallet.errors import unsupported
from wallet.stacks.ctdl import is_ctdl, read_ctdl
from wallet.stacks.ctdl_export import write_ctdl
from wallet.stacks.elm import is_elm, read_elm, write_elm
from wallet.stacks.exchange import Loss
from wallet.stacks.read_definition import MODEL, read_definition
from wallet.vault.vault import Vault


@dataclass(frozen=True, slots=True)
class LossLine:
    """One thing that is lost: where, which rule, and what it said."""

    at: str
    rule: str
    detail: str


@dataclass(frozen=True, slots=True)
class Brought:
    """A definition made out of another format's description; every loss with text is a requirement in words."""

    id: str
    form: str
    definition: bytes
    losses: tuple[LossLine, ...]


@dataclass(frozen=True, slots=True)
class Exported:
    """A file in another format."""

    data: bytes
    losses: tuple[LossLine, ...]


def brought(data: bytes) -> Brought:
    """Reads CTDL pathways, part relations of ELM and CLR, and our own form.

    Raises `WalletError`: UNSUPPORTED `exchange-format`, MALFORMED, LIMIT.
    """
    value = parse(data)
    if not isinstance(value, dict):
        raise unsupported("exchange-format")
    if value.get("model") == MODEL:
        return Brought(read_definition(data).id, "stack-rules", data, ())
    if is_ctdl(value):
        form, (made, building) = "ctdl", read_ctdl(value)
    elif is_elm(value):
        form, (made, building) = "elm", read_elm(value)
    else:
        raise unsupported("exchange-format")
    definition = json.dumps(made, ensure_ascii=False, indent=1).encode()
    return Brought(read_definition(definition).id, form, definition, _lines(tuple(building.losses)))


def exported(vault: Vault, stack_id: str, form: str) -> Exported:
    """A kept definition as `ctdl`, `elm`, or byte for byte as `stack-rules`.

    Raises `WalletError`: NOT_FOUND, UNSUPPORTED `exchange-format`.
    """
    kept = vault.stacks.get(stack_id).definition
    match form:
        case "stack-rules":
            return Exported(kept, ())
        case "ctdl":
            made, losses = write_ctdl(read_definition(kept))
        case "elm":
            made, losses = write_elm(read_definition(kept))
        case _:
            raise unsupported("exchange-format", format=form[:40])
    return Exported(json.dumps(made, ensure_ascii=False, indent=1).encode(), _lines(losses))


def _lines(losses: tuple[Loss, ...]) -> tuple[LossLine, ...]:
    return tuple(LossLine(one.at, one.rule, one.detail) for one in losses)
