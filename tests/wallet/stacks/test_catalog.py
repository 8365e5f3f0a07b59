import json
from collections.abc import Iterator
from typing import Any

import jsonschema
import pytest

from tests.support.vectors import vectors_root
from tests.wallet.stacks.qualification_cases import CASES
from wallet.errors import ErrorKind, WalletError
from wallet.model.stack_answer import Answer, StackVerdict
from wallet.stacks.catalog import bundled, source_of
from wallet.stacks.evaluate import Depth, evaluate
from wallet.stacks.read_learner import learner_from

NAMES = [each.id for each in bundled()]


def answer(name: str, units: list[dict[str, Any]]) -> Answer:
    definition = next(each for each in bundled() if each.id == name)
    learner = {"definition": name, "learner": "l", "asOf": "2026-03-01", "units": units}
    return evaluate(definition, learner_from(learner), depth=Depth.PLAN)


def refused() -> Iterator[tuple[str, int]]:
    for name, (_, changes) in CASES.items():
        yield from ((name, number) for number in range(len(changes)))


def test_there_are_a_dozen_and_each_has_its_case() -> None:
    assert len(NAMES) >= 12
    assert sorted(CASES) == sorted(NAMES)


@pytest.mark.parametrize("name", NAMES)
def test_met_by_somebody(name: str) -> None:
    assert answer(name, CASES[name][0]).verdict is StackVerdict.MET


@pytest.mark.parametrize(("name", "number"), list(refused()))
def test_not_met_by_everybody(name: str, number: int) -> None:
    units, changes = CASES[name]
    assert answer(name, changes[number](units)).verdict is StackVerdict.NOT_MET


@pytest.mark.parametrize("name", NAMES)
def test_says_where_it_comes_from_and_what_was_filled_in(name: str) -> None:
    definition = next(each for each in bundled() if each.id == name)
    assert definition.sources
    assert definition.composite
    assert {"en", "de"} <= definition.title.keys()
    assert len(definition.digest) == 64


def test_keeps_to_the_published_form() -> None:
    root = vectors_root()
    path = root and root.parent / "design" / "stacks" / "schema" / "qualification.schema.json"
    if not path or not path.is_file():
        pytest.skip("the published form of definitions is not beside the checkout")
    schema = json.loads(path.read_text("utf-8"))
    form = jsonschema.validators.validator_for(schema)(schema)
    for name in NAMES:
        form.validate(json.loads(source_of(name)))


def test_unknown_names_are_refused() -> None:
    with pytest.raises(WalletError) as refusal:
        source_of("no-such-thing")
    assert refusal.value.kind is ErrorKind.NOT_FOUND
