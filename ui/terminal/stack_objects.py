"""Answers about stacks as JSON objects."""

from collections.abc import Mapping
from typing import Any

from ui.words import stack_hints
from ui.words import stack_several as several
from ui.words import stack_versions as versions
from ui.words import stacks as words
from wallet.model.relation import Hint
from wallet.service.stacking_exchange import LossLine
from wallet.service.stacking_futures import Change, Moved, Shift, StepLine, TurnLine
from wallet.service.stacking_several import Portfolio, Standing, Way
from wallet.service.stacking_views import DecisionLine, ProgressLine, SignedBy, StackView


def line(view: StackView) -> dict[str, Any]:
    """One stack in a list."""
    root = view.progress[0]
    return {
        "id": view.id,
        "title": view.title.best(),
        "version": view.version,
        "verdict": view.verdict,
        "by_rules": view.by_rules,
        "progress": {"done": root.done, "needed": root.needed, "metric": root.metric, "gap": view.gap},
        "signed": _signed(view.signed),
        "unproved": list(view.unproved),
    }


def _signed(one: SignedBy | None) -> dict[str, Any] | None:
    """Who stands for rules or a letter by a signature; None: nobody, they are as safe as where the file came from."""
    if one is None:
        return None
    issuer = {"id": one.issuer_id, "name": one.issuer_name, "trusted": one.trusted}
    return {"issuer": issuer, "verdict": one.verdict, "reasons": list(one.reasons)}


def whole(view: StackView) -> dict[str, Any]:
    """One stack with what counts where, and why the rest does not."""
    names = {name: title.best() for name, title in view.names}
    decided = {one.decision.unit_id for one in view.decisions if one.applies and one.decision.unit_id}
    return {
        **line(view),
        "decisions": [decision(one) for one in view.decisions],
        "requirements": [_requirement(one, decided) for one in view.progress],
        "not_counted": [
            {"id": unit, "title": title, "reasons": list(why), "message": words.not_counted(why, names)}
            for unit, title, why in view.not_counted
        ],
        "elsewhere": [{"id": unit, "missed_in": list(nodes)} for unit, nodes in view.elsewhere],
        "nearly": [
            {"id": unit, "title": title, "requirement": node, "condition": name}
            for unit, title, node, name in view.nearly
        ],
        "answer": view.answer,
    }


def _requirement(one: ProgressLine, decided: set[str]) -> dict[str, Any]:
    return {
        "id": one.node_id,
        "title": one.title.best(),
        "type": one.type,
        "depth": one.depth,
        "done": one.done,
        "needed": one.needed,
        "metric": one.metric,
        "met": one.met,
        "computable": one.type != "text",
        "counted": list(one.counted),
        "decided": [unit for unit in one.counted if unit in decided],
    }


def decision(one: DecisionLine) -> dict[str, Any]:
    """One decision, marked as whose it is: the learner's own word until a signed letter confirms it."""
    found = one.decision
    return {
        "id": one.id,
        "kind": found.kind.value,
        "unit": found.unit_id or None,
        "unit_title": one.unit_title or None,
        "target": found.about or None,
        "by": found.by,
        "own": not found.signed,
        "confirmed": found.signed,
        "word": words.whose_word(found.signed, found.by),
        "letter": None if one.signed is None else {"signed": _signed(one.signed), "says_the_same": one.same},
        "day": found.day.isoformat(),
        "source": found.evidence,
        "attachment": {"name": one.attachment[0], "sha256": one.attachment[1]} if one.attachment else None,
        "applies": one.applies,
    }


def change(found: Change) -> dict[str, Any]:
    """A difference; pairs are before and after."""
    pairs: Mapping[str, tuple[str, str]] = {
        "version": found.version, "verdict": found.verdict, "gap": found.gap, "done": found.done,
    }  # fmt: skip
    return {
        **{name: _pair(pair) for name, pair in pairs.items()},
        "gained": [_moved(one) for one in found.gained],
        "lost": [_moved(one) for one in found.lost],
        "moved": [_moved(one) for one in found.moved],
        "newly_unusable": list(found.newly_unusable),
        "requirements": [_shift(one) for one in found.requirements],
        "warnings": [{"code": code, "message": versions.warning(code)} for code in found.warnings],
    }


def _pair(pair: tuple[str, str]) -> dict[str, str]:
    return {"before": pair[0], "after": pair[1]}


def _moved(one: Moved) -> dict[str, Any]:
    return {"unit": one.unit, "title": one.title, "before": one.before or None, "after": one.after or None}


def _shift(one: Shift) -> dict[str, Any]:
    return {
        "id": one.node_id,
        "title": one.title.best(),
        "before": one.before or None,
        "after": one.after or None,
        "needed": one.needed,
        "metric": one.metric,
        "met": {"before": one.met[0], "after": one.met[1]},
    }


def turn(one: TurnLine) -> dict[str, Any]:
    """A day on which a stack changes by itself."""
    stops = [{"unit": unit, "title": title} for unit, title in one.stops]
    return {"day": one.day.isoformat(), "verdict": one.verdict, "gap": one.gap, "stops": stops}


def step(one: StepLine) -> dict[str, Any]:
    """One next step."""
    found: dict[str, Any] = {
        "rank": one.rank,
        "kind": one.kind,
        "unit": one.unit,
        "title": one.title,
        "closes": one.closes or None,
        "completes": one.completes,
    }
    if one.for_node:
        found |= {"requirement": one.for_node, "requirement_title": one.for_title.best(), "confirm": one.what}
    return found


def portfolio(found: Portfolio) -> dict[str, Any]:
    """Several stacks side by side."""
    return {
        "use": "once" if found.once else "shared",
        "stacks": [_standing(one) for one in found.stacks],
        "used_in_several": [
            {
                "unit": unit,
                "title": title,
                "stacks": list(ids),
                "needed": [
                    {"stack": stack, "need": need, "message": several.need(need)}
                    for one, stack, need in found.needs
                    if one == unit
                ],
            }
            for unit, title, ids in found.several_uses
        ],
    }


def way(found: Way) -> dict[str, Any]:
    """Exits on an ordered way."""
    return {
        "exits": [_standing(one) for one in found.exits],
        "claim": found.claim or None,
        "next": found.next or None,
        "to_next": found.to_next or None,
    }


def _standing(one: Standing) -> dict[str, Any]:
    return {
        "id": one.id,
        "title": one.title.best(),
        "version": one.version,
        "verdict": one.verdict,
        "progress": {"done": one.done, "needed": one.needed, "metric": one.metric, "gap": one.gap},
        "plan": {leaf: [unit for unit, _ in units] for leaf, units in one.plan},
        "unproved": list(one.unproved),
    }


def losses(found: tuple[LossLine, ...]) -> list[dict[str, str]]:
    """What the other format cannot say."""
    return [{"at": one.at, "rule": one.rule, "detail": one.detail} for one in found]


def hint(one: Hint) -> dict[str, Any]:
    """What a credential says about a qualification; `stack` is null where it only names what comes first."""
    relation = one.relation
    placed = {"id": one.stack_id, "title": one.stack.best(), "kept": one.kept}
    asked = {"id": one.requirement_id, "title": one.requirement.best()}
    return {
        "message": stack_hints.sentence(one),
        "credential": {"id": one.record_id, "title": one.credential.best(), "verdict": one.verdict},
        "relation": relation.kind.value,
        "target": {"id": relation.target, "name": relation.name.best(), "code": relation.code},
        "stack": placed if one.stack_id else None,
        "requirement": asked if one.requirement_id else None,
    }
