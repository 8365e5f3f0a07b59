"""What credentials add up to, asked from the command line."""

import json

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
