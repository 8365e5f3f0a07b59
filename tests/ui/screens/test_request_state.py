"""A request as a receiver fills it in."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from ui.screens.check.request_state import Form, ask_of, audience_of, trouble_of

FORM = Form(
    "Muster GmbH", "https://employer.example", "Proof of soldering", ("birthdate",), ("S1",), (), (), date(2026, 6, 15)
)


def test_a_whole_form_has_no_trouble() -> None:
    assert trouble_of(FORM) == ""


@pytest.mark.parametrize("member", ["name", "address", "label"])
def test_what_is_missing_is_said(member: str) -> None:
    assert trouble_of(replace(FORM, **{member: ""}))


def test_an_address_without_a_scheme_is_asked_for_again() -> None:
    assert "https://" in trouble_of(replace(FORM, address="employer.example"))


def test_a_claim_is_asked_for_by_every_name_it_goes_by() -> None:
    assert ask_of(FORM).claims == ("birthdate", "birth_date", "dateOfBirth")
    assert ask_of(FORM).skills == ("S1",)


def test_the_last_day_counts_to_its_end_and_the_nonce_is_left_to_the_wallet() -> None:
    audience = audience_of(FORM, datetime(2026, 6, 1, tzinfo=UTC))
    assert audience.until == datetime(2026, 6, 15, 23, 59, 59, tzinfo=UTC)
    assert audience.nonce is None
