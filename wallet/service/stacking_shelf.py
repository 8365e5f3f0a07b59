"""Definitions to look at, to check while they are written, and to put back after a second thought."""

from dataclasses import dataclass

from wallet.errors import ErrorKind, WalletError
from wallet.model.changes import Changes
from wallet.model.stack import Definition
from wallet.model.stack_unit import Unit
from wallet.service.stacking_views import StackView
from wallet.stacks import catalog
from wallet.stacks.read_definition import read_definition
from wallet.vault.stacks import KeptStack
from wallet.vault.vault import Vault


@dataclass(frozen=True, slots=True)
class Qualification:
    """One definition at hand. `kept` is the version worked toward, "" for none; `bundled` that of the catalogue."""

    definition: Definition
    kept: str
    bundled: str


@dataclass(frozen=True, slots=True)
class Sight:
    """One stack with what a window needs beside it: its rules and what each credential states."""

    view: StackView
    definition: Definition
    units: tuple[Unit, ...]


@dataclass(frozen=True, slots=True)
class Taken:
    """A stack as it was kept, with its decisions, letters and signed form, so that it can be put back."""

    stack: KeptStack
    notes: tuple[tuple[str, str], ...]


def shelf(vault: Vault) -> tuple[Qualification, ...]:
    """The stacks worked toward in their order, then the rest of the bundled catalogue by id."""
    bundled = {one.id: one for one in catalog.bundled()}
    kept = [read_definition(one.definition) for one in vault.stacks.all()]
    found = [Qualification(one, one.version, bundled[one.id].version if one.id in bundled else "") for one in kept]
    names = {one.id for one in kept}
    return (*found, *(Qualification(one, "", one.version) for one in bundled.values() if one.id not in names))


def source(vault: Vault, stack_id: str) -> bytes:
    """The definition as received: the kept one, else the bundled one. Raises `WalletError(NOT_FOUND)`."""
    try:
        return vault.stacks.get(stack_id).definition
    except WalletError as error:
        if error.kind is not ErrorKind.NOT_FOUND:
            raise
        return catalog.source_of(stack_id)


def take(vault: Vault, stack_id: str) -> Taken:
    """What is kept of a stack; nothing is changed. Raises `WalletError(NOT_FOUND)`."""
    return Taken(vault.stacks.get(stack_id), vault.stacks.decisions(stack_id))


def put_back(vault: Vault, taken: Taken) -> Changes:
    """Keeps the stack again exactly as it was, in place of what stands under its id."""
    name = taken.stack.id
    with vault.transaction():
        vault.stacks.add(taken.stack)
        for note, _ in vault.stacks.decisions(name):
            vault.stacks.undecide(name, note)
        for note, value in taken.notes:
            vault.stacks.decide(name, note, value, taken.stack.added_at)
    return Changes(stacks=True)
