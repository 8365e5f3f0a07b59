"""What the kept credentials add up to, for each qualification the learner works toward."""

from dataclasses import dataclass
from datetime import datetime
from fractions import Fraction
from typing import Any

from wallet.errors import ErrorKind, WalletError
from wallet.model.changes import Changes
from wallet.model.record import LogEntry
from wallet.model.stack import Definition
from wallet.model.stack_answer import Answer
from wallet.model.stack_unit import LearnerSet
from wallet.model.text import Text
from wallet.model.trust import Policy
from wallet.service.kept import credential_in
from wallet.service.sight import at_hand
from wallet.stacks.answer_json import answer_to_json
from wallet.stacks.evaluate import evaluate
from wallet.stacks.progress import Line, progress
from wallet.stacks.read_definition import read_definition
from wallet.stacks.read_learner import read_learner
from wallet.stacks.units import Held, learner_units
from wallet.vault.stacks import KeptStack
from wallet.vault.vault import Vault
from wallet.verify.run import verify


@dataclass(frozen=True, slots=True)
class ProgressLine:
    """One requirement: how much is done of how much, in which metric, and which units count there."""

    node_id: str
    title: Text
    type: str
    depth: int
    done: str
    needed: str
    metric: str
    met: bool
    counted: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class StackView:
    """One qualification over the vault; `progress` starts with the whole tree's line.

    `not_counted` are units with their title and the reason codes; `titles` the titles of all units by id.
    """

    id: str
    version: str
    title: Text
    verdict: str
    gap: str
    progress: tuple[ProgressLine, ...]
    not_counted: tuple[tuple[str, str, tuple[str, ...]], ...]
    titles: tuple[tuple[str, str], ...]
    answer: dict[str, Any]


def evaluate_files(definition: bytes, learner: bytes) -> dict[str, Any]:
    """The engine alone: a definition and a learner's units in, an answer of the published form out."""
    return answer_to_json(evaluate(read_definition(definition), read_learner(learner)))


def add(vault: Vault, definition: bytes, now: datetime) -> StackView:
    """Works toward a qualification; a definition of the same id is replaced."""
    read = read_definition(definition)
    with vault.transaction():
        vault.stacks.add(KeptStack(read.id, definition, now))
        vault.log.add(LogEntry(now, "stack-added", None, (("stack", read.id), ("version", read.version))))
    return view(vault, read.id, now)


def remove(vault: Vault, stack_id: str) -> Changes:
    """Stops working toward a qualification."""
    vault.stacks.remove(stack_id)
    return Changes(stacks=True)


def catalogue() -> tuple[tuple[str, Text], ...]:
    """The bundled qualifications: id and title."""
    from wallet.stacks import catalog

    return tuple((one.id, _text(one.title)) for one in catalog.bundled())


def bundled(stack_id: str) -> bytes:
    """The definition of one bundled qualification; raises `WalletError(NOT_FOUND)`."""
    from wallet.stacks import catalog

    found = next((one for one in catalog.bundled() if one.id == stack_id), None)
    if found is None:
        raise WalletError(ErrorKind.NOT_FOUND, stack=stack_id)
    return catalog.source_of(stack_id)


def views(vault: Vault, now: datetime) -> tuple[StackView, ...]:
    """Every qualification worked toward, evaluated over the vault."""
    kept = vault.stacks.all()
    held = _held(vault, now) if kept else ()
    return tuple(_view(read_definition(one.definition), held, now) for one in kept)


def view(vault: Vault, stack_id: str, now: datetime) -> StackView:
    """One qualification, evaluated over the vault."""
    return _view(read_definition(vault.stacks.get(stack_id).definition), _held(vault, now), now)


def counted_in(vault: Vault, stack_id: str, now: datetime) -> tuple[str, ...]:
    """The records of the smallest proof, else those that count in the best plan."""
    answer = view(vault, stack_id, now).answer
    units = answer.get("smallestProof") or [unit for units in answer["plan"].values() for unit in units]
    return tuple(dict.fromkeys(unit.split("#")[0].split("/")[0] for unit in units))


def _held(vault: Vault, now: datetime) -> tuple[Held, ...]:
    """Every kept credential with a fresh report: a stack must not lean on yesterday's verdict."""
    trust, policy = at_hand(vault), Policy()
    found = []
    for record_id in vault.records.ids():
        credential = credential_in(vault.records.get(record_id))
        found.append(Held(record_id, credential, verify(credential, trust, policy, now)))
    return tuple(found)


def _view(definition: Definition, held: tuple[Held, ...], now: datetime) -> StackView:
    learner = LearnerSet(definition.id, "holder", now.date(), learner_units(held))
    answer = evaluate(definition, learner)
    titles = {unit.id: unit.title for unit in learner.units}
    return StackView(
        definition.id,
        definition.version,
        _text(definition.title),
        answer.verdict.value,
        _number(answer.objective.deficit),
        tuple(_progress_line(line) for line in progress(definition, learner, answer)),
        tuple((unit, titles[unit], why) for unit, why in _not_counted(answer)),
        tuple(sorted(titles.items())),
        answer_to_json(answer),
    )


def _not_counted(answer: Answer) -> list[tuple[str, tuple[str, ...]]]:
    return [*answer.not_usable.items(), *((unit, ("fits-nothing",)) for unit in answer.no_match)]


def _progress_line(line: Line) -> ProgressLine:
    return ProgressLine(
        line.id,
        _text(line.title),
        line.type,
        line.depth,
        _number(line.done),
        _number(line.needed),
        line.metric,
        line.met,
        line.counted,
    )


def _number(value: Fraction) -> str:
    """An exact decimal where there is one of at most three places, else the fraction."""
    if value.denominator in (1, 2, 4, 5, 8, 10, 20, 25, 40, 50, 100, 125, 200, 250, 500, 1000):
        return f"{float(value):.3f}".rstrip("0").rstrip(".")
    return str(value)


def _text(text: Any) -> Text:
    return Text(tuple(text.items()))
