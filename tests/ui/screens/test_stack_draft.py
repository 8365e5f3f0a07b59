"""Rules while they are written: each change is valid data, each step can be taken back, nothing else is touched."""

import json

import pytest

from ui.screens.stacks.editor import draft as drafts
from ui.screens.stacks.editor.draft import Data, Draft, Part
from ui.screens.stacks.editor.fields import fields
from ui.screens.stacks.editor.parts import KINDS, RULES, part_at, part_rows
from wallet.stacks.catalog import bundled, source_of
from wallet.stacks.read_definition import read_definition


def read(draft: Draft) -> Data:
    read_definition(draft.text.encode())
    return draft.data


def set_field(draft: Draft, part: Part, name: str, text: str) -> Draft:
    field = next(one for one in fields(draft.data, part) if one.name == name)
    return draft.then(lambda data: field.put(drafts.at(data, part), text), f"{part}{name}")


def test_a_blank_sheet_is_a_definition_already() -> None:
    assert read(drafts.blank())["id"].startswith("own-")


@pytest.mark.parametrize("kind", [one for one in KINDS if one != "item"])
def test_each_kind_of_part_is_added_valid(kind: str) -> None:
    made: list[Part] = []
    draft = drafts.blank().then(lambda data: made.append(drafts.add(data, ("root",), kind)))
    data = read(draft)
    assert drafts.at(data, made[0])["type"] == kind
    assert all(one.get(drafts.at(data, made[0])) is not None for one in fields(data, made[0]))


@pytest.mark.parametrize("kind", list(RULES))
def test_each_kind_of_rule_is_added_valid(kind: str) -> None:
    draft = drafts.blank().then(lambda data: drafts.add_to_list(data, "constraints", drafts.new_rule(kind, "rule")))
    if kind == "before":
        draft = set_field(draft, ("constraints", 0), "first", "part-1")
        draft = set_field(draft, ("constraints", 0), "then", "whole")
    assert read(draft)["constraints"][0]["type"] == kind


@pytest.mark.parametrize("one", bundled(), ids=lambda one: one.id)
def test_writing_every_field_back_changes_nothing(one) -> None:  # type: ignore[no-untyped-def]
    draft = drafts.draft_of(source_of(one.id))
    waiting = list(part_rows(draft.data))
    seen = 0
    while waiting:
        row = waiting.pop()
        waiting += row.children
        for field in fields(draft.data, row.part):
            value = field.get(drafts.at(draft.data, row.part))
            after = draft.then(lambda data, f=field, v=value, p=row.part: f.put(drafts.at(data, p), v))  # type: ignore[misc]
            before, now = json.loads(draft.text), json.loads(after.text)
            for name in ("acceptExpired", "noRepeat"):
                before.pop(name, None)
                now.pop(name, None)
            assert now == before, (row.part, field.name)
            seen += 1
    assert seen > 10


def test_conditions_are_written_and_taken_out_again() -> None:
    part: Part = ("root", "children", 0)
    draft = set_field(drafts.blank(), part, "match.code", "A-1, B-2")
    draft = set_field(draft, part, "match.level.min", "6")
    draft = set_field(draft, part, "match.awarded.withinMonths", "36")
    draft = set_field(draft, part, "match.skill", "https://skills.example/1")
    match = drafts.at(read(draft), part)["match"]
    assert match == {
        "all": [
            {"evidence": ["assessed"]},
            {"code": ["A-1", "B-2"]},
            {"level": {"framework": "EQF", "min": 6}},
            {"awarded": {"withinMonths": 36}},
            {"skill": {"anyOf": ["https://skills.example/1"]}},
        ]
    }
    for name in ("match.evidence", "match.code", "match.level.min", "match.awarded.withinMonths", "match.skill"):
        draft = set_field(draft, part, name, "")
    assert drafts.at(read(draft), part)["match"] == {"always": True}


def test_typing_in_one_field_is_one_step() -> None:
    first = drafts.blank()
    draft = first
    for text in ("D", "Da", "Data"):
        draft = set_field(draft, (), "title", text)
    draft = set_field(draft, (), "amount", "20")
    assert len(draft.before) == 2
    assert draft.undone().data["title"] == {"en": "Data"}
    assert draft.undone().undone().text == first.text
    assert draft.undone().undone().undone().text == first.text


def test_the_last_part_stays_and_an_emptied_list_goes() -> None:
    draft = drafts.blank()
    assert draft.then(lambda data: drafts.remove(data, ("root", "children", 0))) is draft
    draft = draft.then(lambda data: drafts.add_to_list(data, "constraints", drafts.new_rule("window", "rule")))
    assert "constraints" not in draft.then(lambda data: drafts.remove(data, ("constraints", 0))).data


def test_parts_move_among_their_neighbours() -> None:
    data = drafts.blank().data
    drafts.add(data, ("root",), "slot")
    assert drafts.move(data, ("root", "children", 1), -1) == ("root", "children", 0)
    assert [one["id"] for one in data["root"]["children"]] == ["part", "part-1"]
    assert drafts.move(data, ("root", "children", 0), -1) == ("root", "children", 0)


@pytest.mark.parametrize(
    ("version", "following"), [("1", "2"), ("2026.1", "2026.2"), ("2026-09", "2026-10"), ("first", "first.2")]
)
def test_versions_count_on(version: str, following: str) -> None:
    assert drafts.next_version(version) == following


def test_what_is_saved_never_takes_the_place_of_somebody_elses_rules() -> None:
    foreign = drafts.draft_of(source_of("ch-cas"))
    assert json.loads(drafts.to_save(foreign, frozenset({"ch-cas"})))["id"] == "own-ch-cas"
    assert json.loads(drafts.to_save(foreign, frozenset({"own-ch-cas"})))["id"] == "own-ch-cas-2"
    own = drafts.draft_of(drafts.to_save(foreign, frozenset()))
    saved = json.loads(drafts.to_save(own, frozenset({"own-ch-cas"})))
    assert (saved["id"], saved["version"]) == ("own-ch-cas", "2")
    new = set_field(drafts.blank(), (), "title", "Ärzte & Pflege")
    assert json.loads(drafts.to_save(new, frozenset()))["id"] == "own-arzte-pflege"


@pytest.mark.parametrize(
    ("pointer", "part"),
    [
        ("/root/children/2/match/all/0", ("root", "children", 2)),
        ("/root/children/0/items/1/match", ("root", "children", 0, "items", 1)),
        ("/constraints/3/months", ("constraints", 3)),
        ("/target/amount", ()),
        ("/root", ("root",)),
        ("/", ()),
    ],
)
def test_a_fault_is_shown_at_its_part(pointer: str, part: Part) -> None:
    assert part_at(pointer) == part
