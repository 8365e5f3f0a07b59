"""What credentials say about qualifications by themselves, asked from the command line."""

import pytest

from tests.terminal.conftest import Cairn
from ui.words.stack_hints import sentence
from wallet.codec import jcs
from wallet.demo import badges, cast
from wallet.demo.document import badge_document
from wallet.demo.issue import signed
from wallet.demo.stack import stack_definition
from wallet.model.credential import Json
from wallet.model.relation import Hint, Relation, RelationKind
from wallet.model.text import Text

CODE = "https://nordhavn.example/achievements/tables"
RULES = stack_definition().replace((badges.DATABASES.code or "").encode(), CODE.encode())
RELATED: list[Json] = [{"id": CODE, "type": ["Related"], "version": "1"}]


def badge(related: Json = None) -> bytes:
    document = badge_document(badges.VISUALISATION, cast.NORDHAVN)
    if related is not None:
        document["credentialSubject"]["achievement"]["related"] = related
    return jcs.canonical(signed(document, cast.NORDHAVN, badges.VISUALISATION.awarded))


def test_hints_are_told_for_one_credential_and_for_all(kept: Cairn) -> None:
    kept("stack", "add", kept.file("stack.json", RULES))
    assert kept("stack", "hints").data["hints"] == []
    added = kept("import", kept.file("badge.json", badge(RELATED))).data["imported"]
    told = kept("stack", "hints", added[0]["id"])
    (one,) = told.data["hints"]
    assert one["message"] == (
        f"“{badges.VISUALISATION.title}” says that it is another edition of what “Databases” asks for in "
        "“Certificate of Data Practice”."
    )
    assert (one["relation"], one["stack"]["kept"], one["requirement"]["id"]) == ("same", True, "databases")
    assert one["credential"]["id"] == added[0]["id"]
    assert kept("stack", "hints").data == told.data
    assert kept("stack", "hints", "nothing").exit == 10


def test_no_verdict_moves_by_what_a_credential_says_of_itself(kept: Cairn) -> None:
    stack = kept("stack", "add", kept.file("stack.json", RULES)).data["stacks"][0]["id"]
    shown = []
    for place, related in enumerate((None, RELATED)):
        (added,) = kept("import", kept.file(f"{place}.json", badge(related))).data["imported"]
        assert bool(kept("stack", "hints", added["id"]).data["hints"]) is (place == 1)
        view = kept("stack", "show", stack).data
        shown.append(
            (view["verdict"], view["progress"], [(one["id"], one["met"], one["done"]) for one in view["requirements"]])
        )
        assert kept("delete", added["id"], "--yes").exit == 0
    assert shown[0] == shown[1]


@pytest.mark.parametrize("kind", RelationKind)
@pytest.mark.parametrize("where", ["", "stack", "requirement"])
def test_each_hint_is_a_whole_sentence(kind: RelationKind, where: str) -> None:
    relation = Relation(kind, "urn:x", Text.plain("{Wool}"))
    hint = Hint(record_id="r", credential=Text.plain("Badge {0}"), verdict="valid", relation=relation)
    if where:
        hint = Hint(
            record_id="r",
            credential=hint.credential,
            verdict="valid",
            relation=relation,
            stack_id="s",
            requirement_id="q" if where == "requirement" else "",
        )
    said = sentence(hint)
    assert said.startswith("“Badge {0}” says ")
    assert "  " not in said
