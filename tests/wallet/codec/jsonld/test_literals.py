import json
from decimal import Decimal

from hypothesis import given, settings
from hypothesis import strategies as st

from wallet.codec.jsonld.literals import escape, typed

NUMBERS = st.floats(allow_nan=False, allow_infinity=False)


@settings(max_examples=100, deadline=None, derandomize=True)
@given(NUMBERS)
def test_a_double_keeps_fifteen_digits_after_the_point(number: float) -> None:
    text = typed(number, "http://www.w3.org/2001/XMLSchema#double").split('"')[1]
    mantissa, _, exponent = text.partition("E")
    whole, _, fraction = mantissa.lstrip("-").partition(".")
    assert len(whole) == 1 and fraction and (fraction == "0" or not fraction.endswith("0"))
    assert exponent == str(int(exponent))
    assert abs(Decimal(text) - Decimal(number)) <= abs(Decimal(number)) * Decimal("1e-15")


@settings(max_examples=100, deadline=None, derandomize=True)
@given(st.text(st.characters(codec="utf-8")))
def test_escapes_leave_no_raw_control_character_and_read_back(text: str) -> None:
    written = escape(text)
    assert not any(ord(char) < 0x20 or char in "\x7f\ufffe\uffff" for char in written)
    assert json.loads(f'"{written}"') == text
