"""What credentials add up to, asked from the command line."""

import csv
import json

import pytest

from tests.terminal.conftest import Cairn
from wallet.demo import badges, cast
from wallet.demo.issue import issue_badge
from wallet.demo.stack import stack_definition

DEFINITION = {
    "model": "stack-rules/1",
    "id": "two-things",
    "version": "1",
    "title": {"en": "Two things"},
    "target": {"metric": "ECTS", "amount": "10"},
    "root": {
        "id": "both",
        "type": "all",
        "children": [
            {"id": "one", "type": "slot", "match": {"tag": ["a"]}},
            {"id": "rest", "type": "pool", "match": {"always": True}, "metric": "ECTS", "min": "5"},
        ],
    },
}


def unit(name: str, **more: object) -> dict[str, object]:
    base = {"id": name, "title": name, "issuer": "did:example:i", "awarded": "2026-01-01"}
    return {**base, "verification": "verified", "status": "active", "credits": {"ECTS": "5"}, **more}


def test_evaluate_answers_on_files_without_a_vault(cairn: Cairn) -> None:
    learner = {
        "definition": "two-things",
        "learner": "l",
        "asOf": "2026-11-23",
        "units": [unit("u1", tags=["a"]), unit("u2"), unit("u3", status="revoked")],
    }
    definition = cairn.file("definition.json", json.dumps(DEFINITION).encode())
    told = cairn("stack", "evaluate", definition, cairn.file("learner.json", json.dumps(learner).encode()), locked=True)
    assert (told.exit, told.data["verdict"]) == (0, "met")
    assert told.data["plan"] == {"one": ["u1"], "rest": ["u2"]}
    assert told.data["notUsable"] == {"u3": ["revoked"]}


def test_a_broken_definition_is_refused_with_its_place(cairn: Cairn) -> None:
    broken = json.dumps({**DEFINITION, "root": {"id": "x", "type": "heap"}}).encode()
    told = cairn("stack", "evaluate", cairn.file("d.json", broken), cairn.file("l.json", b"{}"), locked=True)
    assert told.exit == 4
    assert told.data["error"]["facts"]["at"].startswith("/root")


def test_a_stack_over_the_vault_grows_with_what_is_kept(kept: Cairn) -> None:
    path = kept.file("stack.json", stack_definition())
    added = kept("stack", "add", path)
    stack = added.data["stacks"][0]["id"]
    before = kept("stack", "show", stack).data
    kept("import", kept.file("badge.json", issue_badge(badges.DATABASES, cast.NORDHAVN)))
    after = kept("stack", "show", stack).data
    met = [{one["id"] for one in view["requirements"] if one["met"]} for view in (before, after)]
    assert met[1] - met[0] == {"databases"}
    assert after["verdict"] == "not-met"
    assert [one["id"] for one in kept("stack", "list").data["stacks"]] == [stack]
    assert kept("stack", "remove", stack).data == {"removed": stack}
    assert kept("stack", "show", stack).exit == 10


def planned(name: str, **more: object) -> bytes:
    return json.dumps({"units": [unit(name, **more)]}).encode()


def simple(**more: object) -> bytes:
    """Ten credits, of which some named module; nothing is asked of the issuer."""
    root = {
        "id": "both",
        "type": "all",
        "children": [
            {"id": "module", "type": "slot", "match": {"code": ["MOD-1"]}},
            {"id": "rest", "type": "pool", "match": {"always": True}, "metric": "units", "min": "1"},
        ],
    }
    return json.dumps({**DEFINITION, "id": "simple", "root": root, **more}).encode()


@pytest.fixture
def stacked(kept: Cairn) -> Cairn:
    """Two credentials and a stack that asks for a module neither of them names."""
    for badge in (badges.DATABASES, badges.DATA_ANALYSIS):
        assert kept("import", kept.file(f"{badge.slug}.json", issue_badge(badge, cast.NORDHAVN))).exit == 0
    assert kept("stack", "add", kept.file("simple.json", simple())).exit == 0
    return kept


def units_of(cairn: Cairn) -> list[str]:
    return [one["id"] for one in cairn("list").data["credentials"]]


def test_a_decision_of_the_learner_is_kept_with_its_letter_and_only_makes_it_to_be_confirmed(stacked: Cairn) -> None:
    one = units_of(stacked)[0]
    letter = stacked.file("letter.txt", b"We recognise it.\n")
    decide = ["stack", "decide", "simple", "--unit", one, "--as", "equivalent-to", "--target", "MOD-1"]
    told = stacked(*decide, "--source", "Registry, letter of 3 May", "--attachment", letter)
    (decision,) = told.data["decisions"]
    assert (told.data["by_rules"], told.data["verdict"]) == ("not-met", "met-if-confirmed")
    assert (decision["by"], decision["own"], decision["confirmed"]) == ("learner", True, False)
    shown = stacked("stack", "show", "simple").data
    assert (shown["verdict"], shown["by_rules"], shown["decisions"]) == ("met-if-confirmed", "not-met", [decision])
    out = stacked.folder / "again.txt"
    assert stacked("stack", "attachment", "simple", decision["id"], "--out", out).data["name"] == "letter.txt"
    assert out.read_bytes() == b"We recognise it.\n"
    gone = stacked("stack", "undecide", "simple", decision["id"]).data
    assert (gone["decisions"], gone["verdict"]) == ([], "not-met")
    assert stacked("stack", "attachment", "simple", decision["id"], "--out", out).exit == 10


def test_a_pin_and_a_ban_are_obeyed_and_said(stacked: Cairn) -> None:
    first, second = units_of(stacked)
    rest = stacked("stack", "show", "simple").data["answer"]["plan"]["rest"]
    banned = rest[0]
    stacked("stack", "decide", "simple", "--unit", banned, "--as", "forbid", "--source", "kept for another stack")
    shown = stacked("stack", "show", "simple").data
    (other,) = {first, second} - {banned}
    assert shown["answer"]["plan"]["rest"] == [other]
    assert ("forbidden",) in {tuple(one["reasons"]) for one in shown["not_counted"] if one["id"] == banned}


@pytest.mark.parametrize(
    ("arguments", "exit_code"),
    [
        (("--as", "accepted", "--source", "x"), 2),
        (("--as", "waived", "--source", "x"), 2),
        (("--as", "accepted", "--unit", "nobody", "--source", "x"), 10),
        (("--as", "waived", "--target", "nowhere", "--source", "x"), 10),
        (("--as", "waived", "--target", "module", "--source", " "), 2),
    ],
)
def test_a_decision_about_nothing_or_without_source_is_refused(
    stacked: Cairn, arguments: tuple[str, ...], exit_code: int
) -> None:
    assert stacked("stack", "decide", "simple", *arguments).exit == exit_code
    assert stacked("stack", "decisions", "simple").data["decisions"] == []


def test_what_if_shows_the_difference_and_changes_nothing(stacked: Cairn) -> None:
    file = stacked.file("plan.json", planned("future", codes=["MOD-1"], awarded="2027-05-01"))
    found = stacked("stack", "what-if", "simple", "--add", file).data
    assert found["change"]["verdict"] == {"before": "not-met", "after": "met"}
    assert [(one["unit"], one["after"]) for one in found["change"]["gained"]] == [("future", "module")]
    assert found["stack"]["verdict"] == "met"
    both = [word for one in units_of(stacked) for word in ("--without", one)]
    without = stacked("stack", "what-if", "simple", *both)
    assert without.data["change"]["gap"] == {"before": "1", "after": "2"}
    assert stacked("stack", "what-if", "simple", "--without", "nobody").exit == 10
    assert stacked("stack", "what-if", "simple").exit == 2
    assert stacked("stack", "what-if", "simple", "--on", "soon").exit == 2
    assert stacked("stack", "show", "simple").data["verdict"] == "not-met"


def test_another_version_tells_what_it_changes_and_keeps_the_decisions(stacked: Cairn) -> None:
    stacked("stack", "decide", "simple", "--as", "waived", "--target", "module", "--source", "head of studies")
    easier = json.loads(simple())["root"]["children"][1]
    told = stacked("stack", "add", stacked.file("v2.json", simple(version="2", root=easier))).data
    assert told["change"]["version"] == {"before": "1", "after": "2"}
    assert told["change"]["verdict"] == {"before": "met-if-confirmed", "after": "met"}
    assert {one["id"] for one in told["change"]["requirements"]} == {"both", "module"}
    (decision,) = stacked("stack", "decisions", "simple").data["decisions"]
    assert decision["applies"] is False
    assert "change" not in stacked("stack", "add", stacked.folder / "v2.json").data


def test_next_steps_name_what_to_earn_and_what_to_have_confirmed(kept: Cairn) -> None:
    kept("import", kept.file("b.json", issue_badge(badges.DATABASES, cast.NORDHAVN)))
    online = {"id": "s", "type": "slot", "match": {"mode": ["online"]}}
    kept("stack", "add", kept.file("s.json", simple(root=online)))
    offers = [unit("course", mode="online"), unit("no-help", mode="onsite")]
    told = kept("stack", "next", "simple", "--catalogue", kept.file("c.json", json.dumps(offers).encode())).data
    assert told["complete"] is True
    assert {(one["kind"], one["closes"], one["completes"], one["rank"]) for one in told["next"]} == {
        ("earn", "1", True, 1),
        ("confirm", "1", True, 1),
    }
    (confirm,) = (one for one in told["next"] if one["kind"] == "confirm")
    assert (confirm["requirement"], confirm["confirm"]) == ("s", "mode")


def test_days_on_which_a_stack_lapses(kept: Cairn) -> None:
    kept("import", kept.file("b.json", issue_badge(badges.DATABASES, cast.NORDHAVN)))
    recent = {"id": "s", "type": "slot", "match": {"awarded": {"withinMonths": 60}}}
    kept("stack", "add", kept.file("s.json", simple(root=recent)))
    assert kept("stack", "show", "simple").data["verdict"] == "met"
    (first, *_) = kept("stack", "dates", "simple").data["dates"]
    assert first["verdict"] == "not-met"
    what_if = ["stack", "what-if", "simple", "--on"]
    assert kept(*what_if, first["day"]).data["change"]["verdict"] == {"before": "met", "after": "not-met"}


def test_several_stacks_with_shared_and_single_use_and_exits(stacked: Cairn) -> None:
    one = {"id": "s", "type": "slot", "match": {"always": True}}
    for name, count in (("cas", 1), ("das", 2), ("mas", 3)):
        stacked("stack", "add", stacked.file(f"{name}.json", simple(id=name, root={**one, "count": count})))
    shared = stacked("stack", "portfolio", "cas", "das").data
    assert [each["verdict"] for each in shared["stacks"]] == ["met", "met"]
    assert [each["stacks"] for each in shared["used_in_several"]] == [["cas", "das"]]
    (both,) = shared["used_in_several"]
    assert {(each["stack"], each["need"]) for each in both["needed"]} == {("cas", "spare"), ("das", "needed")}
    assert {each["message"] for each in both["needed"]} >= {"Needed there"}
    once = stacked("stack", "portfolio", "cas", "das", "--once").data
    assert [each["verdict"] for each in once["stacks"]] == ["met", "not-met"]
    assert once["used_in_several"] == []
    assert len(stacked("stack", "portfolio").data["stacks"]) == 4
    way = stacked("stack", "exits", "cas", "das", "mas").data
    assert (way["claim"], way["next"], way["to_next"]) == ("das", "mas", "1")
    assert stacked("stack", "exits", "nothing-of-that-name").exit == 10


def test_a_table_for_a_spreadsheet_holds_no_formula(stacked: Cairn) -> None:
    evil = simple(title={"en": "=1+1"})
    stacked("stack", "add", stacked.file("evil.json", evil))
    out = stacked.folder / "stack.csv"
    assert stacked("stack", "show", "simple", "--csv", out).data["csv"] == str(out)
    rows = list(csv.DictReader(out.read_text(encoding="utf-8").splitlines()))
    assert {row["row"] for row in rows} == {"requirement", "counts", "does-not-count"}
    assert rows[0]["title"] == "'=1+1"
    (counts,) = (row for row in rows if row["row"] == "counts")
    assert (counts["requirement"], counts["unit"] in units_of(stacked)) == ("rest", True)
    assert stacked("stack", "show", "simple", "--csv", out).exit == 11


def pathway() -> bytes:
    """A CTDL pathway of two courses, with a constraint nobody can compute."""
    base = "https://pathways.example/"
    level = {"@type": "ceterms:Constraint", "ceterms:name": {"en": "Upper division"}, "ceterms:leftSource": ["x:y"]}
    asked = {
        "@type": "ceterms:ComponentCondition",
        "ceterms:targetComponent": [f"{base}a", f"{base}b"],
        "ceterms:hasConstraint": [level],
    }
    goal = {"@id": f"{base}award", "@type": "ceterms:CredentialComponent", "ceterms:hasCondition": [asked]}
    whole = {"@id": f"{base}p", "@type": "ceterms:Pathway", "ceterms:hasDestinationComponent": [goal["@id"]]}
    return json.dumps({"@graph": [whole, goal]}).encode()


def test_a_pathway_is_brought_in_with_its_losses_and_written_out_again(kept: Cairn) -> None:
    told = kept("stack", "import", kept.file("pathway.json", pathway())).data
    assert (told["format"], [one["rule"] for one in told["losses"]]) == ("ctdl", ["constraint"])
    name = told["stacks"][0]["id"]
    texts = [one["title"] for one in kept("stack", "show", name).data["requirements"] if not one["computable"]]
    assert texts == ["Upper division"]
    for form in ("ctdl", "elm", "stack-rules"):
        out = kept.folder / f"{form}.json"
        assert kept("stack", "export", name, "--to", form, "--out", out).data["out"] == str(out)
        assert json.loads(out.read_bytes())
    lost = kept("stack", "export", name, "--to", "ctdl", "--out", kept.folder / "x.json").data["losses"]
    assert {"at": "text-constraint", "rule": "predicate", "detail": ""} in lost
    assert kept("stack", "evaluate", kept.folder / "stack-rules.json", kept.file("l.json", learner_file())).exit == 0


def learner_file() -> bytes:
    return json.dumps({"definition": "x", "learner": "l", "asOf": "2026-11-23", "units": []}).encode()


def test_a_foreign_definition_can_be_turned_into_a_file_without_a_vault(cairn: Cairn) -> None:
    out = cairn.folder / "definition.json"
    told = cairn("stack", "import", cairn.file("p.json", pathway()), "--out", out, locked=True)
    assert (told.exit, told.data["id"]) == (0, json.loads(out.read_bytes())["id"])
    assert cairn("stack", "import", cairn.file("q.json", b'{"a":1}'), "--out", out, locked=True).exit == 4
