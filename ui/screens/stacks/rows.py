"""The requirement tree in words: what counts where and with how much, what is missing, and what nearly counts."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum
from fractions import Fraction
from typing import TYPE_CHECKING

from ui.words import stack_rules, stacks
from ui.words.stack_advice import decision_kind, names_in, short_of
from ui.words.tones import SIGNS, Tone
from ui.words.translate import translate
from wallet.model.stack import Cover, Item, Node, nodes_of
from wallet.model.stack_decision import DecisionKind

if TYPE_CHECKING:
    from wallet.service.stacking_shelf import Sight
    from wallet.service.stacking_views import ProgressLine

Known = Mapping[str, tuple[str, str, str]]
"""Title, issuer and issuer id of each kept credential."""
MOST_NEAR = 8
"""So many near misses are shown under one requirement; the rest are counted."""


class Kind(Enum):
    """What a row of the tree is."""

    NEED = "need"
    UNIT = "unit"
    NEAR = "near"
    ITEM = "item"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class Row:
    """One row: a requirement, a credential that counts or nearly would, or a point that is shown."""

    kind: Kind
    title: str
    second: str = ""
    amount: str = ""
    share: float | None = None
    sign: str = ""
    tone: Tone = Tone.NEUTRAL
    seed: str = ""
    spoken: str = ""
    unit: str = ""
    need: str = ""
    children: "tuple[Row, ...]" = field(default=())


@dataclass(frozen=True, slots=True)
class Telling:
    """What the words of one stack are made from."""

    sight: "Sight"
    known: Known
    names: Mapping[str, str]
    nodes: Mapping[str, Node]
    rules: Mapping[str, str]
    elsewhere: Mapping[str, tuple[str, ...]]

    def title(self, unit: str) -> str:
        """A credential's title, or that of the part of it."""
        return dict(self.sight.view.titles).get(unit) or self.known.get(record_of(unit), ("", "", ""))[0] or unit


def record_of(unit: str) -> str:
    """The record a unit came out of."""
    return unit.split("#")[0].split("/")[0]


def telling(sight: "Sight", known: Known) -> Telling:
    """Gathers the names."""
    definition = sight.definition
    return Telling(
        sight,
        known,
        names_in(definition),
        {one.id: one for one in nodes_of(definition.root)},
        {one.id: stack_rules.rule(one, definition) for one in definition.constraints},
        dict(sight.view.elsewhere),
    )


def rows(told: Telling) -> tuple[Row, ...]:
    """The tree: requirements in order, then the rules across them. A root that only gathers is left out."""
    lines = told.sight.view.progress[1:]
    tree = [line for line in lines if line.type not in ("rule", "pin")]
    found = _nested(told, tree, 0, 1)[0]
    if len(found) == 1 and tree and tree[0].type == "all":
        found = found[0].children
    return (*found, *(_rule(told, line) for line in lines if line.type in ("rule", "pin")))


def _nested(told: Telling, lines: "list[ProgressLine]", at: int, depth: int) -> tuple[tuple[Row, ...], int]:
    """The rows from `at` on that stand at this depth, and where the next ones begin."""
    found = []
    while at < len(lines) and lines[at].depth >= depth:
        line = lines[at]
        below, at = _nested(told, lines, at + 1, depth + 1)
        found.append(_need(told, line, below))
    return tuple(found), at


def _need(told: Telling, line: "ProgressLine", below: tuple[Row, ...]) -> Row:
    title = line.title.best() or translate("stacks", "Requirement")
    amount = stacks.amount_of(line.done, line.needed, line.metric)
    second = []
    left = to_go(line.done, line.needed)
    if left and not line.met and line.type != "text":
        text = translate("stacks", "Still missing: {n} {unit}.")
        second.append(text.format(n=left, unit=stacks.unit(line.metric, left)))
    if line.node_id in told.nodes:
        second.append(stack_rules.node(told.nodes[line.node_id]))
    children = (*below, *_units(told, line), *_items(told, line), *_near(told, line))
    state = translate("stacks", "fulfilled") if line.met else translate("stacks", "not fulfilled yet")
    return Row(
        Kind.NEED, title, " ".join(second), amount, share(line.done, line.needed),
        SIGNS[Tone.GOOD] if line.met else "…", Tone.GOOD if line.met else Tone.CAUTION,
        spoken=", ".join((title, amount, state, *second)), need=line.node_id, children=children,
    )  # fmt: skip


def _rule(told: Telling, line: "ProgressLine") -> Row:
    title = line.title.best() or translate("stacks", "Rule")
    if line.type == "pin":
        title = translate("stacks", "“{title}” must count").format(title=title)
    second = translate("stacks", "Your own choice") if line.type == "pin" else told.rules.get(line.node_id, "")
    plain = line.metric == "rule" or line.needed == "0"
    state = translate("stacks", "fulfilled") if line.met else translate("stacks", "not fulfilled yet")
    amount = state if plain else stacks.amount_of(line.done, line.needed, line.metric)
    return Row(
        Kind.NEED, title, second, amount, None if plain else share(line.done, line.needed),
        SIGNS[Tone.GOOD] if line.met else "…", Tone.GOOD if line.met else Tone.CAUTION,
        spoken=", ".join((title, amount, state, second)), need=line.node_id,
    )  # fmt: skip


def _units(told: Telling, line: "ProgressLine") -> tuple[Row, ...]:
    if line.type not in ("slot", "pool"):
        return ()
    metric = told.sight.definition.target.metric
    amounts = line.amounts or ("",) * len(line.counted)
    return tuple(_unit(told, unit, n, metric, line.node_id) for unit, n in zip(line.counted, amounts, strict=True))


def _unit(told: Telling, unit: str, n: str, metric: str, need: str) -> Row:
    _, issuer, seed = told.known.get(record_of(unit), ("", "", ""))
    title = told.title(unit)
    amount = f"{n} {stacks.unit(metric, n)}" if n and n != "0" else ""
    second = " · ".join(one for one in (issuer, _how_sure(told, unit), *_decided(told, unit)) if one)
    missed = [told.names.get(one, one) for one in told.elsewhere.get(unit, ())]
    if missed:
        text = translate("stacks", "Would also fit, and is missed there: {names}.")
        second = f"{second}\n{text.format(names=', '.join(missed))}"
    counts = translate("stacks", "{title} counts here").format(title=title)
    spoken = ", ".join(one for one in (counts, amount, second.replace("\n", ", ")) if one)
    return Row(Kind.UNIT, title, second, amount, seed=seed or unit, spoken=spoken, unit=unit, need=need)


def _how_sure(told: Telling, unit: str) -> str:
    answer = told.sight.view.answer
    if "alwaysCounts" not in answer:
        return ""
    if unit in answer["alwaysCounts"]:
        return translate("stacks", "counts in every best way")
    return translate("stacks", "could be left to another")


def _decided(told: Telling, unit: str) -> list[str]:
    """The learner's own words about a credential, marked as such."""
    found = [one.decision for one in told.sight.view.decisions if one.applies and one.decision.unit_id == unit]
    own, sure = translate("stacks", "your own word: {decision}"), translate("stacks", "confirmed: {decision}")
    return [
        (sure if one.signed else own).format(decision=decision_kind(one.kind))
        for one in found
        if one.kind is not DecisionKind.FORBID
    ]


def _items(told: Telling, line: "ProgressLine") -> tuple[Row, ...]:
    node = told.nodes.get(line.node_id)
    if not isinstance(node, Cover):
        return ()
    shown = dict(line.shown)
    return tuple(_item(told, one, shown.get(one.id, ""), line.node_id) for one in node.items)


def _item(told: Telling, one: Item, unit: str, need: str) -> Row:
    title = stack_rules.named(one.title, one.id)
    if unit:
        second = translate("stacks", "Shown by “{title}”").format(title=told.title(unit))
    else:
        second = translate("stacks", "Not shown yet: {what}").format(what=stack_rules.item(one))
    tone = Tone.GOOD if unit else Tone.NEUTRAL
    sign = SIGNS[Tone.GOOD] if unit else "○"
    return Row(
        Kind.ITEM, title, second, sign=sign, tone=tone, spoken=f"{title}, {second}", unit=unit, need=need
    )  # fmt: skip


def _near(told: Telling, line: "ProgressLine") -> tuple[Row, ...]:
    units = {one.id: one for one in told.sight.units}
    found = [one for one in told.sight.view.nearly if one[2] == line.node_id]
    made = []
    for unit, title, node, name in found[:MOST_NEAR]:
        second = short_of(name, node, told.sight.definition, units.get(unit))
        spoken = translate("stacks", "{title} nearly counts here").format(title=title)
        made.append(
            Row(
                Kind.NEAR, title, second, sign="≈", tone=Tone.NOTE, spoken=f"{spoken}, {second}", unit=unit, need=node
            )
        )  # fmt: skip
    if len(found) > MOST_NEAR:
        text = translate("stacks", "%n more near miss(es)", len(found) - MOST_NEAR)
        made.append(Row(Kind.NOTE, text, spoken=text))
    return tuple(made)


def share(done: str, needed: str) -> float:
    """How much of it is done, from 0 to 1; nothing needed counts as all."""
    try:
        whole = Fraction(needed)
        return 1.0 if whole <= 0 else max(0.0, min(1.0, float(Fraction(done) / whole)))
    except (ValueError, ZeroDivisionError):
        return 0.0


def to_go(done: str, needed: str) -> str:
    """What is missing, as a short number; "" for nothing."""
    try:
        left = Fraction(needed) - Fraction(done)
    except (ValueError, ZeroDivisionError):
        return ""
    if left <= 0:
        return ""
    return str(left.numerator) if left.denominator == 1 else f"{float(left):.2f}".rstrip("0").rstrip(".")
