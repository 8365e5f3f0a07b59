import random

import pytest

from wallet.carriers.qr_text import parts_to_payload
from wallet.errors import WalletError
from wallet.present.playing import Gathering, film, seen

DATA = random.Random(5).randbytes(5_000)
CODES = film(DATA)


def gather(texts):
    gathering = Gathering()
    for text in texts:
        gathering = seen(gathering, text)
    return gathering


def shown_until_complete(texts, loss, chance):
    """How many codes were played round and round before the camera had enough."""
    gathering = Gathering()
    for number in range(10_000):
        if chance.random() >= loss:
            gathering = seen(gathering, texts[number % len(texts)])
        if gathering.complete:
            return number + 1, gathering.payload()
    raise AssertionError("never complete")


def test_the_first_codes_are_those_of_a_sheet():
    assert parts_to_payload(CODES[: len(CODES) // 2]) == DATA


@pytest.mark.parametrize("seed", range(20))
def test_any_codes_as_many_as_there_are_parts_are_enough(seed):
    chosen = random.Random(seed).sample(CODES, len(CODES) // 2)

    assert gather(chosen).payload() == DATA


def test_with_a_fifth_of_the_codes_lost_half_as_many_again_are_enough_nearly_always():
    chance = random.Random(1)
    parts = len(CODES) // 2
    rounds = [shown_until_complete(CODES, 0.2, chance) for _ in range(100)]

    assert all(payload == DATA for _, payload in rounds)
    within = sum(played <= 1.5 * parts for played, _ in rounds) / len(rounds)
    print(f"{parts} parts, a fifth lost: {within:.0%} of films read within 1.5 times the parts")
    assert within > 0.85


def test_the_same_code_twice_counts_once():
    assert len(gather([CODES[0]] * 5).found) == 1


def test_another_film_starts_anew():
    other = film(b"something else")

    assert gather([*CODES[:3], other[0]]).payload() == b"something else"


@pytest.mark.parametrize(
    "text", ["", "https://a.example", "CAIRN1:AB", "CAIRN1/999/9/00000000:AB", CODES[0][:-1] + "!"]
)
def test_what_is_no_code_of_a_film_changes_nothing(text):
    before = gather(CODES[:2])

    assert seen(before, text) == before


def test_a_forged_code_is_noticed():
    parts = len(CODES) // 2
    forged = CODES[0][:-6] + "ABCDEF"

    with pytest.raises(WalletError) as caught:
        gather([forged, *CODES[1:parts]]).payload()

    assert caught.value.rule == "qr-checksum"


def test_too_few_is_said_with_how_many_there_are():
    with pytest.raises(WalletError) as caught:
        gather(CODES[:2]).payload()

    assert (caught.value.facts["have"], caught.value.facts["count"]) == (2, len(CODES) // 2)


def test_what_fits_one_code_has_spares_too():
    codes = film(b"short", spares=3)

    assert len(codes) == 4
    assert gather(codes[2:3]).payload() == b"short"
