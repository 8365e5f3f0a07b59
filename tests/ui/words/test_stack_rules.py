"""Rules, conditions and reasons in plain words: none is left without, for any qualification at hand."""

import json
from fractions import Fraction

import pytest

from ui.words import stack_advice, stack_rules
from ui.words.stack_conditions import amount, condition
from ui.words.stack_properties import property_words
from ui.words.stack_values import flag, value
from wallet.model.stack import Definition, nodes_of
from wallet.model.stack_decision import DecisionKind
from wallet.model.stack_explain import WhyNot
from wallet.model.stack_rules import AllOf, AnyOf, Awarded, Not, Passed
from wallet.model.stack_unit import Unit
from wallet.stacks.catalog import bundled
from wallet.stacks.read_definition import definition_from

RULES = {
    "model": "stack-rules/1", "id": "x", "version": "1", "title": {"en": "X"},
    "target": {"metric": "ECTS", "amount": "10", "level": {"EQF": 7}},
    "scales": {"abc": {"order": ["C", "B", "A"]}},
    "require": [{"id": "fresh", "title": {"en": "Fresh"}, "if": {"awarded": {"withinMonths": 1}}}],
    "root": {"id": "all", "type": "all", "children": [
        {"id": "core", "type": "slot", "title": {"en": "Core"}, "match": {"code": ["C-1", "C-2"]}},
        {"id": "rest", "type": "pool", "metric": "ECTS", "min": "7.5", "max": "9", "maxUnits": 3, "match": {
            "all": [{"level": {"framework": "EQF", "min": 6}}, {"language": ["de"]}, {"passed": True}]},
         "caps": [{"where": {"assessment": {"supervised": True}}, "amount": "1/3"}]},
        {"id": "one-of", "type": "choose", "min": 1, "max": 2, "children": [
            {"id": "words", "type": "slot", "match": {"always": False}},
            {"id": "points", "type": "cover", "min": 1, "items": [{"id": "p", "match": {"code": ["C-2", "P-9"]}}]}]},
    ]},
    "constraints": [
        {"id": "half", "type": "max", "share": "1/2", "of": "counted", "where": {"mode": ["online"]}},
        {"id": "mean", "type": "mean", "scale": "abc", "min": "B"},
        {"id": "order", "type": "before", "first": "core", "then": "rest"},
        {"id": "span", "type": "window", "months": 1},
        {"id": "many", "type": "variety", "key": "issuer", "min": 2},
        {"id": "house", "type": "same", "key": "language"},
    ],
}  # fmt: skip


@pytest.fixture
def rules() -> Definition:
    return definition_from(json.loads(json.dumps(RULES)))


def test_the_whole_reads_as_sentences(rules: Definition) -> None:
    said = [f"{depth} {name}: {text}" for depth, name, text in stack_rules.summary(rules)]
    assert "1 Core: 1 credential: has the code C-1, C-2" in said
    pool = next(one for one in said if one.startswith("1 rest"))
    assert "At least 7.5 and at most 9 ECTS: EQF level 6 or higher; in the language German; passed." in pool
    assert "At most 3 credentials. Of these at most 1/3 ECTS where: assessed under supervision." in pool
    assert "2 words: This wallet cannot work this out; read it yourself." in said
    assert "1 one-of: At least 1 of the 2 parts below, and at most 2 of them in use" in said
    assert "0 half: At most 50 % of what counts: form of study: online" in said
    assert "0 order: “Core” was earned before “rest”" in said
    assert "0 span: Everything awarded within 1 month" in said
    assert "0 Fresh: For every credential: not older than 1 month" in said


@pytest.mark.parametrize("one", bundled(), ids=lambda one: one.id)
def test_each_bundled_qualification_reads_without_gaps(one: Definition) -> None:
    lines = stack_rules.summary(one)
    assert len(lines) >= len(list(nodes_of(one.root)))
    for _, _, text in lines:
        assert text
        assert "{" not in text
        assert "%n" not in text
    assert stack_rules.size(one)


def test_codes_can_be_named_once_each(rules: Definition) -> None:
    assert stack_rules.codes(rules) == ("C-1", "C-2", "P-9")


@pytest.mark.parametrize("why", WhyNot)
def test_each_reason_has_a_heading_and_a_way_on(why: WhyNot) -> None:
    assert stack_advice.group_title(why)
    assert stack_advice.advice(why).endswith(".")
    assert stack_advice.reason_of(f"{why.value}:rest:more") is why


@pytest.mark.parametrize("kind", DecisionKind)
def test_each_kind_of_decision_has_words(kind: DecisionKind) -> None:
    assert stack_advice.decision_kind(kind)


def test_one_condition_short_says_which_and_what_is_stated(rules: Definition) -> None:
    from datetime import date

    unit = Unit(id="u", title="U", issuer="did:x", awarded=date(2026, 1, 1), levels={"EQF": 5})
    assert stack_advice.short_of("level:EQF", "rest", rules, unit) == (
        "One condition short: EQF level 6 or higher. It states: 5."
    )
    silent = stack_advice.short_of("amount:ECTS", "rest", rules, unit)
    assert silent == "One condition short: the size in ECTS. It does not state the size in ECTS."
    assert stack_advice.short_of("unknown:fresh", "rest", rules, None) == "One condition short: Fresh."
    assert stack_advice.short_of("expired", "rest", rules, unit) == "It has expired."


def test_combinations_are_said_in_order() -> None:
    whole = AnyOf((AllOf((Passed(True), Not(Passed(False)))), Awarded(None, None, 3)))
    assert condition(whole) == "one of these: passed; not: not passed / not older than 3 months"


@pytest.mark.parametrize(("value", "said"), [("7.50", "7.5"), ("1/3", "1/3"), ("10", "10"), ("0", "0")])
def test_amounts_are_exact(value: str, said: str) -> None:
    assert amount(Fraction(value)) == said


def test_an_unknown_property_is_named_as_it_is() -> None:
    assert property_words("level:EQF") == "the level (EQF)"
    assert property_words("odd-thing") == "odd thing"


@pytest.mark.parametrize(
    ("name", "found", "said"),
    [
        ("supervised", True, "assessed under supervision"),
        ("supervised", False, "assessed without supervision"),
        ("idVerified", True, "with the identity checked"),
        ("idVerified", False, "with the identity not checked"),
        ("type", "Recognition of prior learning", "assessed by recognition of prior learning"),
        ("type", "writtenExam", "assessed by written examination"),
        ("type", "Hackathon", "assessed by Hackathon"),
        ("openBook", True, "assessment: “open book”"),
        ("openBook", False, "assessment: not “open book”"),
        ("board_size", "three", "assessment: “board size” is “three”"),
    ],
)
def test_what_is_asked_of_an_assessment_is_no_code(name: str, found: bool | str, said: str) -> None:
    assert flag(name, found) == said


@pytest.mark.parametrize(
    ("name", "written", "said"),
    [
        ("mode", "Online", "online"), ("mode", "on-location", "on site"),
        ("mode", "hybrid", "partly online, partly on site"),
        ("kind", "MasterDegree", "master's degree"), ("kind", "CAS", "CAS"), ("language", "pl", "Polish"),
        ("evidence", "participation", "taking part"), ("country", "CH", "CH"),
    ],
)  # fmt: skip
def test_values_stated_by_a_code_have_words(name: str, written: str, said: str) -> None:
    assert value(name, written) == said


def test_what_a_credential_states_is_no_code(rules: Definition) -> None:
    from datetime import date

    from wallet.model.stack_unit import Evidence

    said = {"evidence": Evidence.PARTICIPATION, "language": "el"}
    unit = Unit(id="u", title="U", issuer="did:x", awarded=date(2026, 1, 1), **said)  # type: ignore[arg-type]
    assert stack_advice.states(unit, "evidence") == "It states: taking part."
    assert stack_advice.states(unit, "language") == "It states: Greek."
