from datetime import date
from typing import Any

import pytest

from tests.wallet.stacks.test_explain import definition, learner, pool, unit
from wallet.errors import WalletError
from wallet.model.stack_answer import StackVerdict
from wallet.model.stack_decision import Decision, DecisionKind
from wallet.stacks.decisions import evaluate_decided
from wallet.stacks.read_definition import definition_from
from wallet.stacks.read_learner import learner_from

CODE = {"id": "s", "type": "slot", "match": {"code": ["m1"]}}


def decided(kind: DecisionKind, unit_id: str = "a", about: str = "", signed: bool = True) -> Decision:
    return Decision(kind, unit_id, about, "registrar@uni.example", date(2026, 1, 1), "letter", signed)


def verdict(root: Any, units: Any, *decisions: Decision, **more: Any) -> StackVerdict:
    return evaluate_decided(definition_from(definition(root, **more)), learner_from(units), decisions).verdict


def test_a_signed_equivalence_counts_and_an_unsigned_one_is_to_be_confirmed() -> None:
    units = learner(unit("a"))
    assert verdict(CODE, units) is StackVerdict.NOT_MET
    assert verdict(CODE, units, decided(DecisionKind.EQUIVALENT_TO, about="m1")) is StackVerdict.MET
    letter = decided(DecisionKind.EQUIVALENT_TO, about="m1", signed=False)
    assert verdict(CODE, units, letter) is StackVerdict.MET_IF_CONFIRMED


def test_acceptance_overrides_conditions_but_no_revocation() -> None:
    asks = {"require": [{"id": "r", "if": {"mode": ["onsite"]}}]}
    slot = {"id": "s", "type": "slot", "match": {"always": True}}
    accepted = decided(DecisionKind.ACCEPTED)
    unverified = learner(unit("a", mode="online", verification="unverified"))
    assert verdict(slot, unverified, **asks) is StackVerdict.NOT_MET
    assert verdict(slot, unverified, accepted, **asks) is StackVerdict.MET
    for trouble in ({"status": "revoked"}, {"verification": "failed"}):
        assert verdict(slot, learner(unit("a", mode="online", **trouble)), accepted, **asks) is StackVerdict.NOT_MET


def test_a_waiver_takes_one_requirement_away() -> None:
    root = {"id": "root", "type": "all", "children": [CODE, pool("5")]}
    units = learner(unit("a", credits={"ECTS": "5"}))
    assert verdict(root, units) is StackVerdict.NOT_MET
    assert verdict(root, units, decided(DecisionKind.WAIVED, "", "s")) is StackVerdict.MET


def test_pins_and_bans_are_kept() -> None:
    units = learner(unit("a", credits={"ECTS": "5"}), unit("b", credits={"ECTS": "5"}))
    rules = definition_from(definition(pool("5")))
    for pinned, other in (("a", "b"), ("b", "a")):
        answer = evaluate_decided(rules, learner_from(units), [decided(DecisionKind.PIN, pinned, "p")])
        assert (answer.plan["p"], answer.verdict) == ((pinned,), StackVerdict.MET)
        answer = evaluate_decided(rules, learner_from(units), [decided(DecisionKind.FORBID, other)])
        assert answer.plan["p"] == (pinned,)


def test_a_tag_of_an_issuer_is_no_decision() -> None:
    asks = {"require": [{"id": "r", "if": {"mode": ["onsite"]}}]}
    units = learner(unit("a", mode="online", tags=["decision:accepted"]))
    slot = {"id": "s", "type": "slot", "match": {"always": True}}
    assert verdict(slot, units, **asks) is StackVerdict.NOT_MET


@pytest.mark.parametrize(
    "decision",
    [
        decided(DecisionKind.ACCEPTED, "nobody"),
        decided(DecisionKind.WAIVED, "", "nowhere"),
        decided(DecisionKind.PIN, "a", "nowhere"),
    ],
)
def test_decisions_about_nothing_are_refused(decision: Decision) -> None:
    with pytest.raises(WalletError):
        verdict(CODE, learner(unit("a")), decision)
