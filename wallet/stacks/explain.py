"""Why an answer is as it is: what counts, what is missing, what does not count and why, what nearly would."""

from collections.abc import Iterator

from wallet.model.stack import Definition, Pool, leaves_of
from wallet.model.stack_answer import Answer
from wallet.model.stack_explain import Explanation, Near
from wallet.model.stack_unit import LearnerSet, Unit
from wallet.model.tick import Tick, no_tick
from wallet.stacks.conditions import failing, property_of
from wallet.stacks.holds import holds
from wallet.stacks.progress import progress_of, rules_of
from wallet.stacks.score import Seated, node_state, seated
from wallet.stacks.settle import Eye, settle
from wallet.stacks.usability import Reading, own_reasons
from wallet.stacks.why_not import Case, reasons


def explain(definition: Definition, learner: LearnerSet, answer: Answer, *, tick: Tick = no_tick) -> Explanation:
    """Everything a person is told about this answer; `answer` must be that of the same definition and learner."""
    eye = Eye(definition, learner.as_of, Reading.STRICT)
    settled = settle(eye, learner.units, tick)
    index_of = {unit.id: index for index, unit in enumerate(settled.problem.units)}
    assignment = {index_of[name]: leaf for leaf, names in answer.plan.items() for name in names}
    where = seated(settled.problem, assignment)
    shown = frozenset(name for items in answer.covered.values() for name in items.values())
    case = Case(eye, learner, settled, assignment, shown)
    return Explanation(
        progress=progress_of(definition, settled.problem, where),
        rules=rules_of(definition, settled.problem, where),
        not_counted=reasons(case, tick),
        nearly=tuple(_nearly(case, where)),
    )


def _nearly(case: Case, where: Seated) -> Iterator[Near]:
    """Units that fail exactly one condition of a requirement that is still open."""
    counted = {case.problem.units[index].id for index in case.assignment}
    for leaf in leaves_of(case.eye.definition.root):
        if node_state(case.problem, leaf, where)[0]:
            continue
        for unit in sorted(case.learner.units, key=lambda each: each.id):
            near = _only_fault(case, unit, leaf) if unit.id not in counted else None
            if near is not None:
                yield near


def _only_fault(case: Case, unit: Unit, leaf: object) -> Near | None:
    definition, as_of = case.eye.definition, case.eye.as_of
    node = next(each for each in leaves_of(definition.root) if each is leaf)
    faults: list[Near] = []
    for reason in own_reasons(unit, definition, as_of):
        kind, _, name = reason.partition(":")
        condition = next((each.predicate for each in definition.require if each.id == name), None)
        faults.append(Near(unit.id, node.id, reason, kind == "unknown", condition))
    for predicate in failing(node.match, unit, definition, as_of):
        unknown = holds(predicate, unit, definition, as_of) is None
        faults.append(Near(unit.id, node.id, property_of(predicate), unknown, predicate))
    if isinstance(node, Pool) and case.eye.amount(unit, node.metric) is None:
        faults.append(Near(unit.id, node.id, f"amount:{node.metric}", True))
    return faults[0] if len(faults) == 1 else None
