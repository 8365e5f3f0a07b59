"""Asking and answering between two wallets, without a network and without surprises."""

import hashlib
import json
from pathlib import Path

import pytest

from tests.terminal.conftest import NOW, PASSPHRASE, Cairn
from wallet.demo import badges, cast
from wallet.demo.issue import issue_badge
from wallet.demo.sd_jwt import issue_sd_jwt
from wallet.service.answers import Paths

RECEIVER = "https://receiver.example"


@pytest.fixture
def holding(kept: Cairn) -> Cairn:
    """A wallet with a selective badge, bound to its own key, and one that is signed as a whole."""
    wallet = kept.wallet(Paths(kept.vault, kept.folder / "profile"), lambda: NOW)
    wallet.unlock(PASSPHRASE)
    key = wallet.holder_key()
    wallet.lock()
    files = (
        kept.file("a.sd-jwt", issue_sd_jwt(badges.DATABASES, cast.NORDHAVN, holder=key)),
        kept.file("b.json", issue_badge(badges.VISUALISATION, cast.NORDHAVN)),
    )
    assert kept("import", *files).exit == 0
    return kept


def request(cairn: Cairn, name: str, *more: object) -> tuple[Path, dict[str, object]]:
    out = cairn.folder / name
    told = cairn("request", "make", "--out", out, "--aud", RECEIVER, *more, locked=True)
    assert told.exit == 0, told.data
    return Path(str(told.data["out"][0])), told.data


def test_a_request_is_answered_for_its_receiver_and_no_other(holding: Cairn) -> None:
    asked, made = request(holding, "r.json", "--codes", badges.DATABASES.code, "--claims", "result")
    assert (made["kind"], made["party"], made["warnings"]) == ("request", RECEIVER, ["party-not-proven"])
    assert len(str(made["nonce"])) >= 16
    told = holding("request", "match", asked)
    ((answer,),) = [ask["answers"] for ask in told.data["asks"]]
    assert told.data["answerable"]
    assert any("result" in path for path in answer["shown"])
    assert answer["personal"]

    shown = holding("present", "--request", asked, "--out", holding.folder / "answer")
    assert shown.exit == 0, shown.data
    assert (shown.data["audience"], shown.data["credentials"]) == (RECEIVER, [answer["id"]])
    good = holding("verify", holding.folder / "answer", "--request", asked, locked=True)
    assert (good.exit, good.data["verdict"]) == (0, "valid")
    other, _ = request(holding, "other.json", "--codes", "x")
    assert holding("verify", holding.folder / "answer", "--request", other, locked=True).exit == 3
    assert (
        holding("verify", holding.file("bare", issue_sd_jwt(badges.CARE, cast.MAHARAT)), "--request", asked).exit == 3
    )


def test_a_whole_credential_answers_it_too(holding: Cairn) -> None:
    asked, _ = request(holding, "r.json", "--codes", badges.VISUALISATION.code)
    assert holding("present", "--request", asked, "--out", holding.folder / "answer").exit == 0
    assert holding("verify", holding.folder / "answer", "--request", asked, locked=True).exit == 0
    other, _ = request(holding, "other.json", "--codes", "x")
    assert holding("verify", holding.folder / "answer", "--request", other, locked=True).exit == 3


def test_more_than_is_asked_does_not_leave(holding: Cairn) -> None:
    asked, _ = request(holding, "r.json", "--codes", badges.DATABASES.code)
    told = holding("present", "--request", asked, "--out", holding.folder / "answer")
    assert told.data["withheld"]
    assert cast.MIRA.family_name.encode() not in (holding.folder / "answer").read_bytes()


def test_types_and_issuers_narrow_it_down(holding: Cairn) -> None:
    asked, _ = request(holding, "r.json", "--types", "OpenBadgeCredential", "--issuers", cast.NORDHAVN.id)
    assert [len(ask["answers"]) for ask in holding("request", "match", asked).data["asks"]] == [2]
    other, _ = request(holding, "s.json", "--types", "OpenBadgeCredential", "--issuers", cast.GUILD.id)
    told = holding("present", "--request", other, "--out", holding.folder / "answer")
    assert (told.exit, told.data["error"]["code"]) == (11, "nothing-matches")
    assert not (holding.folder / "answer").exists()


def test_it_travels_as_a_picture_of_codes(holding: Cairn) -> None:
    asked, _ = request(holding, "r.png", "--ask", "A badge", "--types", "OpenBadgeCredential", "--format", "qr")
    assert asked.read_bytes().startswith(b"\x89PNG")
    assert holding("qr", asked, locked=True).data["kind"] == "request"
    assert holding("request", "inspect", asked, locked=True).data["asks"] == ["A badge"]
    assert holding("present", "--request", asked, "--out", holding.folder / "answer").exit == 0


def test_what_is_over_or_broken_is_not_answered(holding: Cairn) -> None:
    asked, _ = request(
        holding, "r.json", "--ask", "x", "--types", "OpenBadgeCredential", "--until", "2026-11-01T00:00:00Z"
    )
    told = holding("present", "--request", asked, "--out", holding.folder / "answer")
    assert (told.exit, told.data["error"]["code"]) == (11, "already-over")
    short = json.loads(asked.read_bytes()) | {"nonce": "abc"}
    path = holding.file("short.json", json.dumps(short).encode())
    assert holding("request", "inspect", path, locked=True).data["error"]["code"] == "request-nonce"
    assert holding("present", "--request", asked, "--aud", "x", "--out", holding.folder / "answer").exit == 2
    assert holding("request", "make", "--out", holding.folder / "n.json", "--aud", RECEIVER).exit == 2
    few = holding(
        "request", "make", "--out", holding.folder / "n.json", "--aud", RECEIVER, "--ask", "x", "--nonce", "abc"
    )
    assert (few.exit, few.data["error"]["code"]) == (4, "request-nonce")


def test_parts_of_a_film_are_counted_and_joined(holding: Cairn) -> None:
    ids = [one["id"] for one in holding("list").data["credentials"]]
    told = holding("present", *ids, "--out", holding.folder / "film.png", "--format", "qr")
    pictures = told.data["out"]
    assert len(pictures) > 2
    some = holding("qr", *pictures[:-1], locked=True).data
    assert some["parts"] == {"have": len(pictures) - 1, "count": len(pictures), "complete": False}
    whole = holding("qr", *reversed(pictures), locked=True).data
    assert (whole["kind"], whole["parts"]["complete"]) == ("credential", True)


def test_a_request_in_several_pictures_is_read_as_one(holding: Cairn) -> None:
    words = [hashlib.sha256(bytes([number])).hexdigest() for number in range(90)]
    _, told = request(holding, "r.png", "--codes", badges.DATABASES.code, *words, "--format", "qr")
    out = [str(one) for one in list(told["out"])]  # type: ignore[call-overload]
    assert len(out) > 1
    seen = holding("request", "inspect", *reversed(out), locked=True)
    assert (seen.exit, seen.data["party"]) == (0, RECEIVER)
    assert holding("request", "match", *out).data["answerable"]
    some = holding("request", "inspect", *out[1:], out[1], locked=True)
    assert (some.exit, some.data["error"]["code"]) == (4, "qr-parts-missing")
    plain = holding.file("plain.json", b"{}")
    assert holding("request", "inspect", plain, plain, locked=True).exit == 4
