"""One qualification as window and terminal are told of it: progress, what counts, what does not, what was decided."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

from wallet.model.report import Outcome, VerificationReport
from wallet.model.stack import Definition, Slot, leaves_of, nodes_of
from wallet.model.stack_answer import Answer
from wallet.model.stack_decision import Decision, DecisionKind
from wallet.model.stack_explain import Explanation, WhyNot
from wallet.model.stack_rules import Always
from wallet.model.stack_unit import LearnerSet
from wallet.model.text import Text
from wallet.model.tick import Tick, no_tick
from wallet.stacks.answer_json import answer_to_json
from wallet.stacks.decisions import MARK, applied, evaluate_decided
from wallet.stacks.evaluate import TIME_LIMIT, Depth, evaluate
from wallet.stacks.explain import explain

NEVER = Always(False)


@dataclass(frozen=True, slots=True)
class ProgressLine:
    """One requirement: how much is done of how much, in which metric, and which units count there.

    `amounts` is what each of `counted` brings, in the same order; `shown` is (item id, unit id) where items are shown.
    """

    node_id: str
    title: Text
    type: str
    depth: int
    done: str
    needed: str
    metric: str
    met: bool
    counted: tuple[str, ...]
    amounts: tuple[str, ...] = ()
    shown: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class DecisionLine:
    """One decision the learner wrote down: never the awarding body's word until a signed letter confirms it.

    `applies` is false where the unit or requirement is not there (any more); `attachment` is (file name, SHA-256).
    `decision.signed` says that a signed letter confirms it; `signed` is who signed a letter, whatever it is worth, and
    `same` whether that letter says what was written down.
    """

    id: str
    decision: Decision
    unit_title: str
    applies: bool
    attachment: tuple[str, str] | None = None
    signed: "SignedBy | None" = None
    same: bool = False


@dataclass(frozen=True, slots=True)
class SignedBy:
    """Who signed a definition, and what verification found today."""

    issuer_id: str
    issuer_name: str
    trusted: bool
    verdict: str
    reasons: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class StackView:
    """One qualification over the vault; `progress` starts with the whole, then the tree, then the rules across it.

    `not_counted` are units with their title and reasons, `nearly` units that fail one condition of one requirement:
    unit id, title, requirement id, and the condition's name. `elsewhere` are units that count, with the open
    requirements that miss them. `titles` are the titles of all units by id, `names` those of requirements, rules and
    conditions, where the definition gives them one. `by_rules` is
    the verdict without any decision of the learner; `unproved` names what is only the best found in the time there was.
    `signed` is None for a definition nobody signed; `deep` tells whether the derived parts were looked for at all.
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
    by_rules: str = ""
    decisions: tuple[DecisionLine, ...] = ()
    unproved: tuple[str, ...] = ()
    signed: SignedBy | None = None
    deep: bool = True
    elsewhere: tuple[tuple[str, tuple[str, ...]], ...] = ()
    names: tuple[tuple[str, Text], ...] = ()


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked of the engine: the rules, the units, the decisions, how deep, and seconds for each goal."""

    definition: Definition
    learner: LearnerSet
    decisions: tuple[DecisionLine, ...] = ()
    depth: Depth = Depth.DERIVED
    seconds: float = TIME_LIMIT
    tick: Tick = no_tick

    @property
    def certain(self) -> tuple[Definition, LearnerSet]:
        """Rules and units under the learner's own choices (pins and bans) and confirmed decisions alone."""
        own = [one for one in self._applying if one.is_own or one.signed]
        return applied(self.definition, self.learner, own) if own else (self.definition, self.learner)

    @property
    def _applying(self) -> tuple[Decision, ...]:
        return tuple(one.decision for one in self.decisions if one.applies)

    def answer(self) -> Answer:
        """The engine's answer under the decisions."""
        how: dict[str, Any] = {"time_limit": self.seconds, "tick": self.tick, "depth": self.depth}
        if not self._applying:
            return evaluate(self.definition, self.learner, **how)
        return evaluate_decided(self.definition, self.learner, self._applying, **how)

    def by_rules(self, answer: Answer) -> str:
        """The verdict as if nothing had been decided."""
        if not self._applying:
            return answer.verdict.value
        how: dict[str, Any] = {"time_limit": self.seconds, "tick": self.tick, "depth": Depth.VERDICT}
        return evaluate(self.definition, self.learner, **how).verdict.value


def judged(question: Question, signed: SignedBy | None = None) -> tuple[StackView, Answer]:
    """The view and the answer behind it."""
    answer = question.answer()
    definition, learner = question.certain
    told = explain(definition, learner, answer, tick=question.tick)
    titles = {unit.id: unit.title for unit in question.learner.units}
    view = StackView(
        definition.id,
        definition.version,
        text_of(definition.title),
        answer.verdict.value,
        number(answer.objective.deficit),
        (_whole(definition, told, answer), *_tree(definition, told, answer), *_rules(definition, told, titles)),
        tuple((unit, titles[unit], why) for unit, why in _not_counted(told, question.decisions).items()),
        tuple((one.unit_id, titles[one.unit_id], one.node_id, one.name) for one in told.nearly),
        tuple(sorted(titles.items())),
        answer_to_json(answer),
        question.by_rules(answer),
        question.decisions,
        tuple(goal.value for goal in answer.unproved),
        signed,
        question.depth is Depth.DERIVED,
        tuple(_elsewhere(told).items()),
        tuple(_names(definition)),
    )
    return view, answer


def _whole(definition: Definition, told: Explanation, answer: Answer) -> ProgressLine:
    """ "44 of 60": what counts toward the target amount; rules that use no unit up are as far as their root is."""
    done, needed, metric = answer.objective.spent, definition.target.amount, definition.target.metric
    if not leaves_of(definition.root):
        root = told.progress[0]
        done, needed, metric = root.done, root.needed, root.metric
    counted = tuple(sorted({unit for units in answer.plan.values() for unit in units}))
    title, met = text_of(definition.title), answer.objective.award
    return ProgressLine(definition.id, title, "whole", 0, number(done), number(needed), metric, met, counted)


def _tree(definition: Definition, told: Explanation, answer: Answer) -> Iterator[ProgressLine]:
    """The requirements; one that matches nothing is a text nobody can compute, of the type `text`."""
    titles = {node.id: node.title for node in nodes_of(definition.root)}
    words = {node.id for node in nodes_of(definition.root) if isinstance(node, Slot) and node.match == NEVER}
    for one in told.progress:
        yield ProgressLine(
            one.node_id,
            text_of(titles[one.node_id]),
            "text" if one.node_id in words else one.kind.value,
            one.depth + 1,
            number(one.done),
            number(one.needed),
            one.metric,
            one.met,
            tuple(each.unit_id for each in one.counted),
            tuple(number(each.amount) for each in one.counted),
            tuple(answer.covered.get(one.node_id, {}).items()),
        )


def _rules(definition: Definition, told: Explanation, units: Mapping[str, str]) -> Iterator[ProgressLine]:
    """The rules across the tree; a pin of the learner is one more, of the type `pin`, named after its unit."""
    titles = {rule.id: rule.title for rule in definition.constraints}
    for one in told.rules:
        done = Fraction(int(one.met)) if one.done is None or one.needed is None else one.done
        needed = Fraction(1) if one.done is None or one.needed is None else one.needed
        pinned = units.get(one.rule_id.removeprefix(f"{MARK}pin:")) if one.rule_id.startswith(MARK) else None
        title = Text.plain(pinned) if pinned is not None else text_of(titles[one.rule_id])
        kind = "rule" if pinned is None else "pin"
        yield ProgressLine(one.rule_id, title, kind, 1, number(done), number(needed), one.metric or "rule", one.met, ())


def _not_counted(told: Explanation, decisions: tuple[DecisionLine, ...]) -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for line in decisions:
        if line.applies and line.decision.kind is DecisionKind.FORBID:
            found[line.decision.unit_id] = (WhyNot.FORBIDDEN.value,)
    for one in told.not_counted:
        if one.why is not WhyNot.NEEDED_ELSEWHERE:
            code = f"{one.why.value}:{one.name}" if one.name else one.why.value
            found[one.unit_id] = (*found.get(one.unit_id, ()), code)
    return found


def _elsewhere(told: Explanation) -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for one in told.not_counted:
        if one.why is WhyNot.NEEDED_ELSEWHERE:
            found[one.unit_id] = (*found.get(one.unit_id, ()), one.name)
    return found


def _names(definition: Definition) -> Iterator[tuple[str, Text]]:
    for one in (*nodes_of(definition.root), *definition.constraints, *definition.require):
        if one.title:
            yield one.id, text_of(one.title)


def number(value: Fraction) -> str:
    """An exact decimal where there is one of at most three places, else the fraction."""
    if 1000 % value.denominator:
        return str(value)
    whole, rest = divmod(abs(value.numerator) * (1000 // value.denominator), 1000)
    sign = "-" if value < 0 else ""
    return f"{sign}{whole}.{rest:03}".rstrip("0").rstrip(".")


def text_of(text: Mapping[str, str]) -> Text:
    """A definition's text as the text of the nouns."""
    return Text(tuple(text.items()))


def signed_by(report: VerificationReport) -> SignedBy:
    """Who, and why the verdict is not better."""
    troubles = (one for one in report.checks if one.decisive and one.outcome in (Outcome.FAILED, Outcome.UNKNOWN))
    reasons = tuple(dict.fromkeys(one.reason.value for one in troubles))
    return SignedBy(report.issuer_id, report.issuer_name, report.trusted, report.verdict.value, reasons)
