"""A part of the corpus in every run of the suite: one attack of each class; `make hostile` runs the whole."""

import random
from collections import defaultdict
from pathlib import Path

import pytest

from tests.hostile import ld_proofs
from tests.hostile.case import Attack
from tests.hostile.corpus import corpus
from tests.hostile.run import complaints, results, table

OF_EACH = 1
CLASSES = 45
CASES = 600
CONTROLS = 30


@pytest.fixture(scope="module")
def attacks() -> list[Attack]:
    """The whole corpus."""
    return corpus()


def some(attacks: list[Attack]) -> list[Attack]:
    """So many of each class, spread over it."""
    groups: dict[str, list[Attack]] = defaultdict(list)
    for one in attacks:
        if not one.heavy:
            groups[one.group].append(one)
    return [one for ones in groups.values() for one in ones[:: max(1, len(ones) // OF_EACH)][:OF_EACH]]


def test_the_corpus_is_wide(attacks: list[Attack]) -> None:
    names = [(one.group, one.name) for one in attacks]
    assert len(names) == len(set(names))
    assert len(names) >= CASES
    assert len({one.group for one in attacks}) >= CLASSES
    assert sum(one.group.startswith("control-") for one in attacks) >= CONTROLS


def test_another_seed_flips_other_bits() -> None:
    one, other = (ld_proofs.attacks(random.Random(seed)) for seed in (1, 2))
    assert [each.name for each in one] == [each.name for each in other]
    assert one != other


def test_one_of_each_class_goes_as_allowed(attacks: list[Attack], tmp_path: Path) -> None:
    found = results(some(attacks), tmp_path / "world", store_all=False)
    assert complaints(found, timed=False) == [], table(found)
