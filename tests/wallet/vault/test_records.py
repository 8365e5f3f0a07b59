"""The kept credentials: once each, byte for byte, in order, and really gone when deleted."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone

import pytest

from tests.wallet.vault.samples import NOW, record, summary
from wallet.errors import ErrorKind, WalletError
from wallet.model.report import Verdict
from wallet.vault.records import Added, Order, Shelf
from wallet.vault.vault import Vault


def test_the_same_content_is_kept_once(vault: Vault) -> None:
    assert vault.records.add(record(1)) == Added("r1", False)
    again = replace(record(2), content="content 1")
    assert vault.records.add(again) == Added("r1", True)
    assert vault.records.ids() == ("r1",)
    assert vault.records.by_content("content 1") == "r1"
    assert vault.records.by_content("content 2") is None


def test_bytes_that_are_not_those_of_the_digest_are_refused(vault: Vault) -> None:
    with pytest.raises(WalletError) as caught:
        vault.records.add(replace(record(1), source=b"other"))
    assert caught.value.rule == "record-digest"


def test_an_id_is_never_given_twice(vault: Vault) -> None:
    vault.records.add(record(1))
    with pytest.raises(WalletError) as caught:
        vault.records.add(replace(record(2), id="r1"))
    assert caught.value.rule == "record-id"
    assert vault.records.get("r1") == record(1)


def test_every_field_comes_back(vault: Vault) -> None:
    east = timezone(timedelta(hours=9))
    kept = replace(
        record(
            1,
            "Ünïcode \x00 title",
            valid_from=datetime(2, 1, 1, tzinfo=east),
            valid_until=datetime(9999, 12, 31, 23, 59, tzinfo=UTC),
            awarded=datetime(2020, 2, 29, 1, 2, 3, 456789, tzinfo=east),
            subject_id="did:key:z6Mk",
            image="data:image/png;base64," + "A" * 5_000,
            level=-3,
            skills=("a, b", '"c"', ""),
            words="words\n" * 100,
        ),
        verdict=Verdict.REVOKED,
        verified_at=NOW,
        trusted=True,
        source=bytes(range(256)),
        sha256="40aff2e9d2d8922e47afd4648e6967497158785fbd1da870e7110266bf944880",
    )
    vault.records.add(kept)
    assert vault.records.get("r1") == kept
    row = vault.records.rows()[0]
    assert row.summary == replace(kept.summary, words="", image=None)
    assert (row.id, row.verdict, row.verified_at, row.trusted) == ("r1", Verdict.REVOKED, NOW, True)


def test_a_moment_beyond_the_calendar_is_its_end(vault: Vault) -> None:
    west = timezone(timedelta(hours=-9))
    vault.records.add(record(1, valid_until=datetime(9999, 12, 31, 23, 0, tzinfo=west)))
    assert vault.records.get("r1").summary.valid_until == datetime.max.replace(tzinfo=UTC)


def test_text_that_is_not_text_is_refused_and_nothing_stored(vault: Vault) -> None:
    with pytest.raises(WalletError) as caught:
        vault.records.add(record(1, "half \ud800"))
    assert (caught.value.kind, caught.value.rule) == (ErrorKind.MALFORMED, "half-surrogate")
    assert vault.records.count() == 0


def test_rows_come_in_every_order_page_by_page(vault: Vault) -> None:
    titles = ["Zebra", "apfel", "Äpfel", "Birne", "apfel", "ζωή", "Čas"]
    with vault.transaction():
        for number, title in enumerate(titles):
            vault.records.add(
                record(
                    number,
                    title,
                    issuer_name=f"Issuer {number % 3}",
                    valid_until=NOW + timedelta(days=number % 4) if number % 2 else None,
                    awarded=NOW - timedelta(days=number * number % 5),
                )
            )
    for order in Order:
        whole = [row.id for row in vault.records.rows(order)]
        assert len(set(whole)) == len(titles)
        paged: list[str] = []
        while page := vault.records.rows(order, 2, paged[-1] if paged else None):
            paged += [row.id for row in page]
        assert paged == whole
    assert [row.summary.title for row in vault.records.rows(Order.TITLE)][:4] == ["apfel", "Äpfel", "apfel", "Birne"]
    assert vault.records.rows(Order.EXPIRES)[0].id == "r1"
    assert vault.records.rows(Order.NEWEST)[0].id == "r6"


def test_a_page_behind_a_record_that_is_gone_is_told(vault: Vault) -> None:
    with pytest.raises(WalletError) as caught:
        vault.records.rows(after="r1")
    assert caught.value.kind is ErrorKind.NOT_FOUND


def test_a_deleted_record_is_nowhere(vault: Vault) -> None:
    vault.records.add(record(1, "Findling"))
    vault.records.add(record(2))
    vault.records.delete("r1")
    assert vault.search.find("findling") == ()
    assert vault.records.ids() == ("r2",)
    wal = vault.folder / f"{vault.header.database}-wal"
    assert wal.stat().st_size == 0
    assert vault.check() == ()
    for ask in (vault.records.get, vault.records.delete):
        with pytest.raises(WalletError) as caught:
            ask("r1")
        assert caught.value.kind is ErrorKind.NOT_FOUND
    assert vault.records.add(record(1)) == Added("r1", False)


def test_a_verdict_is_noted(vault: Vault) -> None:
    vault.records.add(record(1))
    vault.records.update_verdict("r1", Verdict.EXPIRED, NOW, True)
    row = vault.records.rows()[0]
    assert (row.verdict, row.verified_at, row.trusted) == (Verdict.EXPIRED, NOW, True)
    with pytest.raises(WalletError):
        vault.records.update_verdict("r2", Verdict.EXPIRED, NOW, True)


def test_a_better_summary_is_found_and_the_bytes_stay(vault: Vault) -> None:
    vault.records.add(record(1, "Vorher", words="alt"))
    vault.records.update_summary("r1", summary("Nachher", words="neu"))
    assert [row.id for row in vault.search.find("nachher neu")] == ["r1"]
    assert vault.search.find("vorher") == vault.search.find("alt") == ()
    assert vault.records.get("r1").source == record(1, "Vorher").source
    assert vault.check() == ()


def test_shelves_hold_what_lies_on_them(vault: Vault) -> None:
    vault.records.add(record(1))
    assert [vault.records.count(one) for one in Shelf] == [1, 0, 0]
    assert vault.records.rows(shelf=Shelf.TRASH) == ()


def test_older_versions_are_found_by_issuer_and_credential_id(vault: Vault) -> None:
    vault.records.add(record(1, credential_id="urn:one"))
    vault.records.add(record(2, credential_id="urn:one"))
    vault.records.add(record(3, credential_id="urn:one", issuer_id="did:web:other.example"))
    vault.records.add(record(4))
    vault.marks.move("r1", Shelf.ARCHIVE, NOW)
    named = vault.records.named("did:web:uni.example", "urn:one")
    assert [row.id for row in named] == ["r2", "r1"]
    assert named[0].summary.credential_id == "urn:one"
    assert vault.records.named("did:web:uni.example", "") == ()
    plan = vault._db.all("EXPLAIN QUERY PLAN SELECT id FROM record WHERE credential_id = 'x' AND issuer_id = 'y'")
    assert "record_credential" in str(plan)


def test_records_of_an_earlier_program_wait_for_their_credential_id(vault: Vault) -> None:
    vault.records.add(record(1, credential_id="urn:one"))
    vault.records.add(record(2))
    with vault.transaction():
        vault._db.run("UPDATE record SET credential_id = NULL")
    assert vault.records.unnamed() == ("r1", "r2")
    vault.records.name("r1", "urn:one")
    vault.records.name("r2", None)
    assert vault.records.unnamed() == ()
    assert vault.records.get("r1") == record(1, credential_id="urn:one")
    assert vault.records.get("r2") == record(2)
