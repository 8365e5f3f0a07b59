"""Shelves, favourites, tags, notes: the learner's own, and found again."""

from datetime import timedelta

import pytest

from tests.wallet.vault.samples import NOW, record
from wallet.errors import ErrorKind, WalletError
from wallet.vault.marks import Marks
from wallet.vault.records import Added, Shelf
from wallet.vault.vault import Vault


@pytest.fixture
def filled(vault: Vault) -> Vault:
    for number in range(4):
        vault.records.add(record(number))
    return vault


def ids(vault: Vault, text: str, shelf: Shelf = Shelf.KEPT) -> list[str]:
    return [row.id for row in vault.search.find(text, shelf=shelf)]


def test_a_fresh_record_has_no_marks(filled: Vault) -> None:
    assert filled.marks.of("r1") == Marks(Shelf.KEPT, None, False, (), "")


def test_a_record_goes_to_the_trash_and_comes_back(filled: Vault) -> None:
    filled.marks.move("r1", Shelf.TRASH, NOW)
    filled.marks.move("r1", Shelf.TRASH, NOW + timedelta(days=1))
    assert filled.marks.of("r1").shelved_at == NOW
    assert [row.id for row in filled.records.rows()] == ["r3", "r2", "r0"]
    assert ids(filled, "00001") == []
    assert ids(filled, "00001", Shelf.TRASH) == ["r1"]
    assert filled.records.add(record(1)) == Added("r1", True)
    filled.marks.move("r1", Shelf.KEPT, NOW)
    assert filled.records.count() == 4
    assert filled.check() == ()


def test_the_trash_is_emptied_of_what_is_old(filled: Vault) -> None:
    for number in range(3):
        filled.marks.move(f"r{number}", Shelf.TRASH, NOW + timedelta(days=number))
    assert filled.marks.empty_trash(NOW + timedelta(days=2)) == ("r0", "r1")
    assert filled.records.ids(Shelf.TRASH) == ("r2",)
    assert (filled.info().credentials, filled.info().trashed) == (1, 1)
    assert filled.check() == ()


def test_favourites_and_tags_narrow_a_search(filled: Vault) -> None:
    filled.marks.favour("r2", True)
    filled.marks.tag("r2", ("  Job  hunt ", "b", "b", ""))
    filled.marks.tag("r3", ("b",))
    assert filled.marks.of("r2") == Marks(Shelf.KEPT, None, True, ("Job hunt", "b"), "")
    assert ids(filled, "is:favourite") == ["r2"]
    assert ids(filled, "tag:b") == ["r3", "r2"]
    assert ids(filled, 'tag:"job HUNT" certificate') == ["r2"]
    assert filled.marks.tags() == (("Job hunt", 1), ("b", 2))
    filled.marks.tag("r2", ())
    filled.marks.favour("r2", False)
    assert ids(filled, "is:favourite") == []
    assert filled.marks.tags() == (("b", 1),)


def test_a_note_is_found_also_after_a_better_summary(filled: Vault) -> None:
    filled.marks.note("r1", "für die Bewerbung\nbei Ärztehaus")
    assert ids(filled, "arztehaus") == ["r1"]
    filled.records.update_summary("r1", record(1, "Anders").summary)
    assert ids(filled, "anders bewerb") == ["r1"]
    filled.marks.note("r1", "")
    assert ids(filled, "bewerb") == []
    assert filled.marks.of("r1").note == ""
    assert filled.check() == ()


def test_limits_are_told_by_name(filled: Vault) -> None:
    for action, name in (
        (lambda: filled.marks.tag("r1", ("x" * 101,)), "tag-characters"),
        (lambda: filled.marks.note("r1", "x" * 70_000), "text-field-bytes"),
    ):
        with pytest.raises(WalletError) as caught:
            action()
        assert (caught.value.kind, caught.value.rule) == (ErrorKind.LIMIT, name)


def test_what_is_not_kept_has_no_marks(filled: Vault) -> None:
    for action in (
        lambda: filled.marks.of("r9"),
        lambda: filled.marks.move("r9", Shelf.TRASH, NOW),
        lambda: filled.marks.favour("r9", True),
        lambda: filled.marks.tag("r9", ("a",)),
        lambda: filled.marks.note("r9", "a"),
    ):
        with pytest.raises(WalletError) as caught:
            action()
        assert caught.value.kind is ErrorKind.NOT_FOUND


def test_searches_are_saved_by_name(vault: Vault) -> None:
    vault.saved_searches.save("Soon", "expires:<2027", NOW)
    vault.saved_searches.save("All", "", NOW + timedelta(days=1))
    vault.saved_searches.save("Soon", "expires:<2028", NOW + timedelta(days=2))
    assert vault.saved_searches.all() == (("Soon", "expires:<2028"), ("All", ""))
    assert vault.saved_searches.remove("Soon")
    assert not vault.saved_searches.remove("Soon")
