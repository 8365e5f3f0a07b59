"""What the kept credentials add up to, for each qualification the learner works toward."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from fractions import Fraction
from typing import Any

from wallet.model.changes import Changes
from wallet.model.record import LogEntry
from wallet.model.stack import Definition, nodes_of
from wallet.model.stack_answer import Answer
from wallet.model.stack_explain import Explanation
from wallet.model.stack_unit import LearnerSet
from wallet.model.text import Text
from wallet.model.trust import Policy
from wallet.service.kept import credential_in
from wallet.service.sight import at_hand
from wallet.stacks import catalog
from wallet.stacks.answer_json import answer_to_json
from wallet.stacks.evaluate import evaluate
from wallet.stacks.explain import explain
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
    """One qualification over the vault; `progress` starts with the whole, then the tree, then the rules across it.

    `not_counted` are units with their title and reasons, `nearly` units that fail one condition of one requirement:
    unit id, title, requirement id, and the condition's name. `titles` are the titles of all units by id.
    """

    id: str
    version: str
    title: Text
    verdict: str
    gap: str
    progress: tuple[ProgressLine, ...]
    not_counted: tuple[tuple[str, str, tuple[str, ...]], ...]
    nearly: tuple[tuple[str, str, str, str], ...]
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
    return tuple((one.id, _text(one.title)) for one in catalog.bundled())


def bundled(stack_id: str) -> bytes:
    """The definition of one bundled qualification; raises `WalletError(NOT_FOUND)`."""
    return catalog.source_of(stack_id)


def views(vault: Vault, now: datetime) -> tuple[StackView, ...]:
    """Every qualification worked toward, evaluated over the vault."""
    kept = vault.stacks.all()
    held = _held(vault, now) if kept else ()
    return tuple(over(read_definition(one.definition), held, now) for one in kept)


def view(vault: Vault, stack_id: str, now: datetime) -> StackView:
    """One qualification, evaluated over the vault."""
    return over(read_definition(vault.stacks.get(stack_id).definition), _held(vault, now), now)


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


def over(definition: Definition, held: tuple[Held, ...], now: datetime) -> StackView:
    """One qualification over these credentials, kept or shown by somebody else."""
    learner = LearnerSet(definition.id, "holder", now.date(), learner_units(held))
    answer = evaluate(definition, learner)
    told = explain(definition, learner, answer)
    titles = {unit.id: unit.title for unit in learner.units}
    return StackView(
        definition.id,
        definition.version,
        _text(definition.title),
        answer.verdict.value,
        _number(answer.objective.deficit),
        (_whole(definition, answer), *_tree(definition, told), *_rules(definition, told)),
        tuple((unit, titles[unit], why) for unit, why in _not_counted(told).items()),
        tuple((one.unit_id, titles[one.unit_id], one.node_id, one.name) for one in told.nearly),
        tuple(sorted(titles.items())),
        answer_to_json(answer),
    )


def _whole(definition: Definition, answer: Answer) -> ProgressLine:
    """ "44 of 60": what counts toward the target amount."""
    spent, target = _number(answer.objective.spent), definition.target
    counted = tuple(sorted({unit for units in answer.plan.values() for unit in units}))
    needed, met = _number(target.amount), answer.objective.award
    return ProgressLine(definition.id, _text(definition.title), "whole", 0, spent, needed, target.metric, met, counted)


def _tree(definition: Definition, told: Explanation) -> Iterator[ProgressLine]:
    titles = {node.id: node.title for node in nodes_of(definition.root)}
    for one in told.progress:
        yield ProgressLine(
            one.node_id,
            _text(titles[one.node_id]),
            one.kind.value,
            one.depth + 1,
            _number(one.done),
            _number(one.needed),
            one.metric,
            one.met,
            tuple(each.unit_id for each in one.counted),
        )


def _rules(definition: Definition, told: Explanation) -> Iterator[ProgressLine]:
    titles = {rule.id: rule.title for rule in definition.constraints}
    for one in told.rules:
        done = Fraction(int(one.met)) if one.done is None or one.needed is None else one.done
        needed = Fraction(1) if one.done is None or one.needed is None else one.needed
        metric = one.metric or "rule"
        title = _text(titles[one.rule_id])
        yield ProgressLine(one.rule_id, title, "rule", 1, _number(done), _number(needed), metric, one.met, ())


def _not_counted(told: Explanation) -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for one in told.not_counted:
        code = f"{one.why.value}:{one.name}" if one.name else one.why.value
        found[one.unit_id] = (*found.get(one.unit_id, ()), code)
    return found


def _number(value: Fraction) -> str:
    """An exact decimal where there is one of at most three places, else the fraction."""
    if value.denominator in (1, 2, 4, 5, 8, 10, 20, 25, 40, 50, 100, 125, 200, 250, 500, 1000):
        return f"{float(value):.3f}".rstrip("0").rstrip(".")
    return str(value)


def _text(text: Any) -> Text:
    return Text(tuple(text.items()))
