"""Answers with decisions: what a registrar's letter or the learner's own choice changes, and how sure that is."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from fractions import Fraction

from wallet.errors import ErrorKind, WalletError
from wallet.model.stack import All, Choose, Definition, Node, Pool, nodes_of
from wallet.model.stack_answer import Answer, StackVerdict
from wallet.model.stack_decision import Decision, DecisionKind
from wallet.model.stack_rules import ALWAYS, Amount, AnyOf, Minimum, Not, Shares
from wallet.model.stack_unit import LearnerSet, Unit, Verification
from wallet.model.tick import Tick, no_tick
from wallet.stacks.evaluate import TIME_LIMIT, Depth, evaluate
from wallet.stacks.metrics import UNITS

MARK = "decision:"
"""Prefix of the tags and rule ids by which a decision is written into rules and units."""


def evaluate_decided(
    definition: Definition,
    learner: LearnerSet,
    decisions: Sequence[Decision],
    *,
    time_limit: float = TIME_LIMIT,
    tick: Tick = no_tick,
    depth: Depth = Depth.PLAN,
) -> Answer:
    """The answer under the decisions: certain ones decide it, unsigned ones can only make it "met if confirmed".

    Raises `WalletError(NOT_FOUND)` for a decision about a unit or requirement that is not there.
    """
    _check(definition, learner, decisions)
    sure = [each for each in decisions if each.signed or each.is_own]
    answer = evaluate(*applied(definition, learner, sure), time_limit=time_limit, tick=tick, depth=depth)
    if answer.verdict is not StackVerdict.NOT_MET or len(sure) == len(decisions):
        return answer
    hoped = evaluate(
        *applied(definition, learner, decisions), time_limit=time_limit, tick=tick, depth=Depth.VERDICT
    )
    if hoped.verdict is StackVerdict.NOT_MET:
        return answer
    return replace(answer, verdict=StackVerdict.MET_IF_CONFIRMED)


def _check(definition: Definition, learner: LearnerSet, decisions: Iterable[Decision]) -> None:
    units = {unit.id for unit in learner.units}
    nodes = {node.id for node in nodes_of(definition.root)}
    for each in decisions:
        waived, pinned = each.kind is DecisionKind.WAIVED, each.kind is DecisionKind.PIN and each.about
        if not waived and each.unit_id not in units:
            raise WalletError(ErrorKind.NOT_FOUND, unit=each.unit_id[:80])
        if (waived or pinned) and each.about not in nodes:
            raise WalletError(ErrorKind.NOT_FOUND, requirement=each.about[:80])


def applied(
    definition: Definition, learner: LearnerSet, decisions: Sequence[Decision]
) -> tuple[Definition, LearnerSet]:
    """The rules and the units as these decisions leave them, whoever made them."""
    by_unit: dict[str, list[Decision]] = {}
    for each in decisions:
        by_unit.setdefault(each.unit_id, []).append(each)
    units = tuple(
        _decided(_unmarked(unit), by_unit.get(unit.id, ()))
        for unit in learner.units
        if not any(each.kind is DecisionKind.FORBID for each in by_unit.get(unit.id, ()))
    )
    return _with_waivers(_with_pins(_accepting(definition), decisions), decisions), replace(learner, units=units)


def _decided(unit: Unit, decisions: Iterable[Decision]) -> Unit:
    """The unit with what was decided: further codes, or a mark by which the rules let it pass."""
    for each in decisions:
        match each.kind:
            case DecisionKind.EQUIVALENT_TO:
                unit = replace(unit, codes=(*(unit.codes or ()), each.about))
            case DecisionKind.ACCEPTED:
                unit = replace(unit, tags=(*(unit.tags or ()), f"{MARK}accepted"), verification=_trusted(unit))
            case DecisionKind.PIN:
                unit = replace(unit, tags=(*(unit.tags or ()), _pin_of(unit.id)))
            case DecisionKind.FORBID | DecisionKind.WAIVED:
                continue
    return unit


def _unmarked(unit: Unit) -> Unit:
    """An issuer's tag must not pass for a decision."""
    return replace(unit, tags=tuple(tag for tag in unit.tags if not tag.startswith(MARK)) if unit.tags else unit.tags)


def _trusted(unit: Unit) -> Verification:
    """A decision stands in for a missing check, never for a failed one."""
    return Verification.FAILED if unit.verification is Verification.FAILED else Verification.VERIFIED


def _accepting(definition: Definition) -> Definition:
    accepted = Shares("tag", (f"{MARK}accepted",))
    require = tuple(replace(each, predicate=AnyOf((each.predicate, accepted))) for each in definition.require)
    return replace(definition, require=require)


def _with_pins(definition: Definition, decisions: Iterable[Decision]) -> Definition:
    """A pin is one more requirement: without the pinned unit there is no award."""
    pins = tuple(
        Minimum(
            id=f"{MARK}pin:{each.unit_id}",
            title={},
            scope=(each.about,) if each.about else (),
            scoped=bool(each.about),
            metric=UNITS,
            where=Shares("tag", (_pin_of(each.unit_id),)),
            bound=Amount(Fraction(1)),
        )
        for each in decisions
        if each.kind is DecisionKind.PIN
    )
    return replace(definition, constraints=(*definition.constraints, *pins))


def _pin_of(unit_id: str) -> str:
    return f"{MARK}pin:{unit_id}"


def _with_waivers(definition: Definition, decisions: Iterable[Decision]) -> Definition:
    waived = {each.about for each in decisions if each.kind is DecisionKind.WAIVED}
    return replace(definition, root=_without(definition.root, waived)) if waived else definition


def _without(node: Node, waived: Iterable[str]) -> Node:
    """The tree in which waived requirements are fulfilled by nothing."""
    if node.id in waived:
        return Pool(
            id=node.id,
            title=node.title,
            match=Not(ALWAYS),
            metric=UNITS,
            minimum=Fraction(0),
            maximum=None,
            max_units=None,
            caps=(),
            effort=Fraction(0),
        )
    if isinstance(node, All | Choose):
        return replace(node, children=tuple(_without(child, waived) for child in node.children))
    return node

