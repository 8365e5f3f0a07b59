"""What window and terminal are told of a stack."""

import csv
import io
from typing import Any

import pytest

from tests.wallet.stacks.instances import Json
from wallet.service.stacking_table import table
from wallet.service.stacking_views import Question, StackView, judged
from wallet.stacks.read_definition import definition_from
from wallet.stacks.read_learner import learner_from

SLOT: Json = {"id": "core", "type": "slot", "title": {"en": "Core"}, "match": {"tag": ["core"]}}
POOL: Json = {"id": "more", "type": "pool", "match": {"always": True}, "metric": "ECTS", "min": "10"}
COVER: Json = {"id": "skills", "type": "cover", "min": 1, "items": [
    {"id": "python", "match": {"tag": ["python"]}}, {"id": "sql", "match": {"tag": ["sql"]}},
]}  # fmt: skip


def unit(name: str, **more: Any) -> Json:
    base = {"id": name, "title": name, "issuer": "did:a", "awarded": "2025-01-01", "verification": "verified"}
    return {**base, "status": "active", **more}


def seen(root: Json, *units: Json, **more: Any) -> StackView:
    head = {"model": "stack-rules/1", "id": "d", "version": "1", "title": {"en": "D"}}
    rules = {**head, "target": {"metric": "ECTS", "amount": "10"}, "root": root, **more}
    known = {"definition": "d", "learner": "l", "asOf": "2026-01-01", "units": list(units)}
    return judged(Question(definition_from(rules), learner_from(known)))[0]


def test_what_counts_is_never_among_what_does_not_even_where_another_requirement_misses_it() -> None:
    both: Json = {"id": "root", "type": "all", "children": [SLOT, POOL]}
    view = seen(both, unit("a", tags=["core"], credits={"ECTS": "6"}))
    assert view.progress[0].counted == ("a",)
    assert view.not_counted == ()
    assert view.elsewhere == (("a", ("core",)),)
    assert b"does-not-count" not in table(view)


def test_requirements_rules_and_conditions_are_told_by_their_titles() -> None:
    condition = {"id": "ours", "if": {"issuer": ["did:x"]}, "title": {"en": "Of our own house"}}
    view = seen(SLOT, unit("a"), require=[condition])
    assert {name: title.best() for name, title in view.names} == {"core": "Core", "ours": "Of our own house"}
    assert view.not_counted[0][2] == ("rule-condition:ours",)


@pytest.mark.parametrize(
    ("tags", "done", "met"), [([], "0", False), (["python"], "1", True), (["sql", "python"], "2", True)]
)
def test_rules_that_use_nothing_up_are_as_far_as_what_is_shown(tags: list[str], done: str, met: bool) -> None:
    whole = seen(COVER, unit("a", tags=tags)).progress[0]
    assert (whole.done, whole.needed, whole.metric, whole.met) == (done, "1", "items", met)


def test_the_table_names_what_shows_each_item() -> None:
    rows = list(csv.DictReader(io.StringIO(table(seen(COVER, unit("a", tags=["python", "sql"]))).decode())))
    assert [(row["unit"], row["item"]) for row in rows if row["row"] == "shows"] == [("a", "python"), ("a", "sql")]
