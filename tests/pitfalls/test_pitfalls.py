"""Every pitfall there is, every mutation of it, and nothing left out."""

import pytest

from tests.pitfalls import carried, documents, keys, sd_jwts, selective, standing, texts, tokens
from tests.pitfalls.pitfall import Mutation, Pitfall, seen

PITFALLS: tuple[Pitfall, ...] = tuple(
    sorted(
        (
            one
            for room in (documents, keys, selective, texts, tokens, sd_jwts, standing, carried)
            for one in room.PITFALLS
        ),
        key=lambda one: one.number,
    )
)
COUNT = 50
MUTATIONS = [(pitfall, one) for pitfall in PITFALLS for one in pitfall.mutations]


def test_every_pitfall_is_here_once() -> None:
    assert [one.number for one in PITFALLS] == list(range(1, COUNT + 1))
    assert len({one.about for one in PITFALLS}) == COUNT


@pytest.mark.parametrize("pitfall", PITFALLS, ids=lambda one: str(one.number))
def test_a_pitfall_has_more_than_one_mutation_and_says_where_it_is_written(pitfall: Pitfall) -> None:
    assert len(pitfall.mutations) >= 2
    assert len({one.name for one in pitfall.mutations}) == len(pitfall.mutations)
    assert any(letter.isdigit() for letter in pitfall.section) or "section" in pitfall.section


def test_what_is_told_is_not_always_the_same() -> None:
    answers = {one.expected for _, one in MUTATIONS}
    assert {one.partition(":")[0] for one in answers} >= {"valid", "invalid", "indeterminate", "expired", "revoked"}
    assert len(MUTATIONS) >= 250


@pytest.mark.parametrize(
    ("pitfall", "mutation"), MUTATIONS, ids=[f"{pitfall.number} {one.name}" for pitfall, one in MUTATIONS]
)
def test_a_mutation_gets_its_answer(pitfall: Pitfall, mutation: Mutation) -> None:
    assert mutation.expected in seen(mutation.run), pitfall.about
