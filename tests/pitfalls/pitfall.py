"""One way to be wrong about a credential, with mutations that would show it."""

from collections.abc import Callable
from dataclasses import dataclass

from wallet.errors import WalletError
from wallet.model.report import VerificationReport

Run = Callable[[], VerificationReport | str]
"""Judges something: a report, or one word or two about what was seen."""


@dataclass(frozen=True, slots=True)
class Mutation:
    """Something judged, and the answer it must get.

    `expected` is "verdict: check reason" of one check of the report, "refused: kind rule" for what is not even opened,
    or just what `run` tells. The unchanged thing stands beside the changed ones: what is always refused proves nothing.
    """

    name: str
    run: Run
    expected: str


@dataclass(frozen=True, slots=True)
class Pitfall:
    """One pitfall: its number, what it is, and where the standards speak of it."""

    number: int
    about: str
    section: str
    mutations: tuple[Mutation, ...]


def seen(run: Run) -> list[str]:
    """Everything that may stand as `expected`."""
    try:
        found = run()
    except WalletError as error:
        return [f"refused: {error.kind.value} {error.rule}"]
    if isinstance(found, str):
        return [found]
    return [f"{found.verdict.value}: {one.name.value} {one.reason.value}" for one in found.checks]
