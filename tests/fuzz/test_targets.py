"""Each reader that is fuzzed takes what it is started from, and a few hundred mutants of it do no harm."""

import random
import zlib

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.fuzz.guided import STATE, TooSlow, limited
from tests.fuzz.mutants import mutated
from tests.fuzz.strategies import inputs
from tests.fuzz.targets import TARGETS, Target
from wallet.supported import CARRIERS

MUTANTS = 25


@pytest.mark.parametrize("target", TARGETS, ids=lambda one: one.name)
def test_a_reader_takes_good_bytes_and_only_refuses_others(target: Target) -> None:
    good = target.seeds()
    assert any(target.run(one) for one in good)
    chance = random.Random(zlib.crc32(target.name.encode()))
    for _ in range(MUTANTS):
        target.run(mutated(chance.choice(good), chance))


@pytest.mark.parametrize("target", TARGETS, ids=lambda one: one.name)
def test_a_reader_only_takes_or_refuses_whatever_hypothesis_makes(target: Target) -> None:
    settled = settings(max_examples=20, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))

    @settled
    @given(inputs(target))
    def taken_or_refused(data: bytes) -> None:
        target.run(data)

    taken_or_refused()


def test_documents_are_made_of_the_words_of_good_ones() -> None:
    (target,) = (one for one in TARGETS if one.name == "request")
    seen: list[bytes] = []

    @settings(max_examples=60, deadline=None, derandomize=True, database=None)
    @given(st.data())
    def look(data: st.DataObject) -> None:
        seen.append(data.draw(inputs(target)))

    look()
    assert any(b'"audience"' in one or b'"asks"' in one for one in seen)
    assert len(set(seen)) > 30


def test_every_carrier_is_fuzzed_and_each_name_stands_once() -> None:
    names = [one.name for one in TARGETS]
    assert {one.name for one in CARRIERS} < set(names)
    assert len(set(names)) == len(names)


def test_what_takes_more_memory_than_allowed_is_a_find() -> None:
    if STATE.exists():
        with pytest.raises(MemoryError):
            limited(lambda data: bytearray(300 * 1024 * 1024), b"")
    limited(lambda data: bytearray(20 * 1024 * 1024), b"")


def test_what_takes_too_long_is_a_find(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tests.fuzz.guided.SECONDS", -1.0)
    with pytest.raises(TooSlow):
        limited(lambda data: None, b"")


def test_a_defect_is_not_taken_for_a_refusal() -> None:
    def broken(data: bytes) -> None:
        raise KeyError("defect")

    with pytest.raises(KeyError):
        Target("broken", list, broken).run(b"")
