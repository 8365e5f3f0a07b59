"""How long a copy of a status list may be kept."""

from datetime import timedelta
from typing import Any

import pytest

from wallet.verify.list_statement import _span


@pytest.mark.parametrize(
    ("stated", "span"),
    [
        (0, timedelta(0)),
        (0.5, timedelta(microseconds=500)),
        (300_000, timedelta(minutes=5)),
        (1e300, timedelta(days=36_500)),
        (-1, None),
        (True, None),
        ("300000", None),
        (None, None),
    ],
)
def test_a_span_of_nothing_is_a_span_and_what_is_no_number_is_none(stated: Any, span: timedelta | None) -> None:
    assert _span(stated, 1) == span
