from datetime import date
from fractions import Fraction
from typing import Any

from tests.wallet.stacks.instances import instance
from wallet.model.stack_answer import StackVerdict
from wallet.model.stack_explain import Counted, Explanation, WhyNot
from wallet.stacks.evaluate import evaluate
from wallet.stacks.explain import explain
from wallet.stacks.read_definition import definition_from
from wallet.stacks.read_learner import learner_from
from wallet.stacks.what_if import compare, next_lapse

Json = dict[str, Any]


def definition(root: Json, **more: Any) -> Json:
    head = {"model": "stack-rules/1", "id": "d", "version": "1", "title": {"en": "D"}}
    return {**head, "target": {"metric": "ECTS", "amount": "10"}, "root": root, **more}


def unit(name: str, **more: Any) -> Json:
    base = {"id": name, "title": name, "issuer": "i", "awarded": "2025-01-01"}
    return {**base, "verification": "verified", "status": "active", **more}


def learner(*units: Json, day: str = "2026-01-01") -> Json:
    return {"definition": "d", "learner": "l", "asOf": day, "units": list(units)}


def told(rules: Json, units: Json) -> Explanation:
    read, known = definition_from(rules), learner_from(units)
    return explain(read, known, evaluate(read, known))


def why(rules: Json, units: Json) -> dict[str, tuple[WhyNot, str, str]]:
    return {each.unit_id: (each.why, each.name, each.other) for each in told(rules, units).not_counted}


ALL: Json = {"always": True}
SLOT = {"id": "s", "type": "slot", "match": ALL}


def pool(minimum: str = "10", match: Json = ALL, **more: Any) -> Json:
    return {"id": "p", "type": "pool", "match": match, "metric": "ECTS", "min": minimum, **more}


def test_progress_says_what_is_done_and_missing_and_how_it_was_converted() -> None:
    rules = definition(
        {"id": "root", "type": "all", "children": [pool(), SLOT]},
        conversions=[{"from": "hours", "to": "ECTS", "factor": "1/30", "step": "1"}],
    )
    found = told(rules, learner(unit("a", credits={"ECTS": "4.5"}), unit("b", hours="89"), unit("c")))
    root, points, slot = found.progress
    assert (root.done, root.needed, root.metric, root.met, root.amount) == (1, 2, "parts", False, Fraction(13, 2))
    assert (points.done, points.needed, points.missing) == (Fraction(13, 2), 10, Fraction(7, 2))
    assert points.counted == (Counted("a", Fraction(9, 2)), Counted("b", Fraction(2), ("hours", Fraction(89))))
    assert (slot.done, slot.met, slot.counted) == (1, True, (Counted("c", Fraction(0)),))


def test_a_constraint_has_its_progress() -> None:
    rule = {"id": "high", "type": "min", "amount": "5", "where": {"level": {"framework": "EQF", "min": 7}}}
    units = learner(
        unit("a", credits={"ECTS": "6"}, levels={"EQF": 6}), unit("b", credits={"ECTS": "4"}, levels={"EQF": 7})
    )
    (line,) = told(definition(pool(), constraints=[rule]), units).rules
    assert (line.rule_id, line.met, line.done, line.needed, line.metric) == ("high", False, 4, 5, "ECTS")


def test_each_reason_of_the_list() -> None:
    units = learner(
        unit("a", status="revoked"),
        unit("b", verification="unverified"),
        unit("c", validUntil="2025-12-31"),
        unit("d", passed=False, tags=["t"]),
        unit("e", mode="online"),
        unit("f", tags=["x"]),
        unit("g", tags=["t"], kind="k"),
    )
    tagged = {"all": [{"tag": ["t"]}, {"kind": ["k"]}]}
    rules = definition({**SLOT, "match": tagged}, require=[{"id": "r", "if": {"not": {"mode": ["online"]}}}])
    rules["require"][0]["if"] = {"any": [{"not": {"has": ["mode"]}}, {"mode": ["onsite"]}]}
    assert why(rules, units) == {
        "a": (WhyNot.REVOKED, "", ""),
        "b": (WhyNot.NOT_VERIFIED, "", ""),
        "c": (WhyNot.EXPIRED, "", ""),
        "d": (WhyNot.NOT_PASSED, "", ""),
        "e": (WhyNot.RULE_CONDITION, "r", ""),
        "f": (WhyNot.FITS_NOTHING, "", ""),
    }


def test_missing_data_is_named() -> None:
    rules = definition({**SLOT, "match": {"level": {"framework": "EQF", "min": 6}}})
    assert why(rules, learner(unit("a"))) == {"a": (WhyNot.DATA_MISSING, "level:EQF", "s")}
    assert why(definition(pool()), learner(unit("a"))) == {"a": (WhyNot.DATA_MISSING, "amount:ECTS", "p")}


def test_full_repeats_and_needed_elsewhere() -> None:
    assert why(definition(SLOT), learner(unit("a"), unit("b"))) == {"b": (WhyNot.FULL, "s", "")}
    twice = learner(unit("a", codes=["m"], credits={"ECTS": "5"}), unit("b", codes=["m"], credits={"ECTS": "5"}))
    assert why(definition(pool()), twice) == {"b": (WhyNot.REPEATS, "", "a")}
    both = {"id": "root", "type": "all", "children": [SLOT, pool()]}
    found = why(definition(both), learner(unit("a", credits={"ECTS": "1"})))
    assert found["a"][0] is WhyNot.NEEDED_ELSEWHERE


def test_limits_are_named() -> None:
    rule = {"id": "prior", "type": "max", "amount": "5", "where": {"evidence": ["experience"]}}
    units = [unit(name, evidence="experience", credits={"ECTS": "5"}) for name in "ab"]
    assert why(definition(pool(), constraints=[rule]), learner(*units)) == {"b": (WhyNot.LIMIT_REACHED, "prior", "")}
    capped = pool(caps=[{"where": {"evidence": ["experience"]}, "amount": "5"}])
    assert why(definition(capped), learner(*units)) == {"b": (WhyNot.LIMIT_REACHED, "p", "")}
    span = {"id": "years", "type": "window", "months": 12}
    far = learner(unit("a", credits={"ECTS": "6"}), unit("b", credits={"ECTS": "3"}, awarded="2022-01-01"))
    assert why(definition(pool(), constraints=[span]), far) == {"b": (WhyNot.OUTSIDE_TIME_SPAN, "years", "")}


def test_wrong_order_names_the_other_unit() -> None:
    slots = [
        {"id": name, "type": "slot", "match": {"tag": [name]}, "effort": effort}
        for name, effort in (("x", "1"), ("y", "2"))
    ]
    rules = definition(
        {"id": "root", "type": "all", "children": slots},
        constraints=[{"id": "order", "type": "before", "first": "x", "then": "y"}],
    )
    units = learner(unit("a", tags=["x"], awarded="2025-06-01"), unit("b", tags=["y"], awarded="2025-01-01"))
    assert why(rules, units) == {"a": (WhyNot.WRONG_ORDER, "order", "b")}


def test_nearly_names_the_one_condition() -> None:
    match = {"all": [{"tag": ["t"]}, {"level": {"framework": "EQF", "min": 7}}]}
    units = learner(
        unit("a", tags=["t"]),
        unit("b", tags=["t"], levels={"EQF": 6}),
        unit("c"),
        unit("d", tags=["t"], status="revoked"),
    )
    near = {
        each.unit_id: (each.name, each.unknown) for each in told(definition({**SLOT, "match": match}), units).nearly
    }
    assert near == {"a": ("level:EQF", True), "b": ("level:EQF", False)}


def test_everything_left_out_has_a_reason() -> None:
    for seed in range(70):
        pair = instance(seed)
        rules, known = definition_from(pair[0]), learner_from(pair[1])
        answer = evaluate(rules, known)
        told_of = {each.unit_id for each in explain(rules, known, answer).not_counted}
        used = {name for names in answer.plan.values() for name in names}
        used |= {name for items in answer.covered.values() for name in items.values()}
        assert {each.id for each in known.units} <= told_of | used, seed


def test_tells_the_day_the_verdict_changes() -> None:
    rules = definition_from(definition({**SLOT, "match": {"awarded": {"withinMonths": 24}}}))
    known = learner_from(learner(unit("a"), unit("b", validUntil="2027-05-01", awarded="2024-01-01")))
    lapse = next_lapse(rules, known, evaluate(rules, known))
    assert lapse is not None
    assert (lapse.day, lapse.verdict) == (date(2027, 1, 2), StackVerdict.NOT_MET)
    empty = learner_from(learner())
    assert next_lapse(rules, empty, evaluate(rules, empty)) is None


def test_difference_between_two_answers() -> None:
    rules = definition_from(definition(pool()))
    first = learner(unit("a", credits={"ECTS": "5"}), unit("b", credits={"ECTS": "5"}))
    second = learner(unit("a", credits={"ECTS": "5"}, status="revoked"), unit("b", credits={"ECTS": "5"}))
    found = compare(*(evaluate(rules, learner_from(each)) for each in (first, second)))
    assert found.verdict == (StackVerdict.MET, StackVerdict.NOT_MET)
    assert (found.gained, found.lost, found.newly_unusable) == ((), ("a",), ("a",))
