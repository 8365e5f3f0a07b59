"""The tree of claims: what is chosen, what comes along, what stays fixed."""

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QApplication

from ui.models.disclosures import DisclosuresModel
from wallet.model.presentation import Choice, Disclosure

MAY, MUST = Choice.MAY, Choice.MUST
CLAIMS = (
    Disclosure("/name", "name", "Title", MUST),
    Disclosure("/type/0", "type", "VerifiableCredential", MUST),
    Disclosure("/birth_date", "birth_date", "2001-02-03", MAY),
    Disclosure("/address", "address", {"town": "X"}, MAY),
    Disclosure("/address/town", "town", "X", MAY),
    Disclosure("/address/street", "street", "Y", MAY),
)


@pytest.fixture
def model(qapp: QApplication) -> DisclosuresModel:
    made = DisclosuresModel()
    made.show_claims(CLAIMS)
    return made


def find(model: DisclosuresModel, label: str, parent: QModelIndex | None = None) -> QModelIndex:
    above = parent or QModelIndex()
    for row in range(model.rowCount(above)):
        index = model.index(row, 0, above)
        if index.data() == label:
            return index
        inner = find(model, label, index)
        if inner.isValid():
            return inner
    return QModelIndex()


def tick(model: DisclosuresModel, label: str, on: bool = True) -> bool:
    state = Qt.CheckState.Checked if on else Qt.CheckState.Unchecked
    return model.setData(find(model, label), state.value, Qt.ItemDataRole.CheckStateRole)


def test_the_model_keeps_the_rules_of_models(model: DisclosuresModel, qtmodeltester) -> None:  # type: ignore[no-untyped-def]
    qtmodeltester.check(model)


def test_nothing_optional_is_chosen_at_first(model: DisclosuresModel) -> None:
    assert model.chosen == frozenset()
    assert find(model, "Date of birth").siblingAtColumn(1).data() == "withheld"


def test_choosing_shows_the_value_and_tells(model: DisclosuresModel) -> None:
    told: list[int] = []
    model.chosen_changed.connect(lambda: told.append(1))
    assert tick(model, "Date of birth")
    assert model.chosen == {"/birth_date"}
    assert find(model, "Date of birth").siblingAtColumn(1).data() == "2001-02-03"
    assert told == [1]


def test_an_inner_claim_brings_what_holds_it(model: DisclosuresModel) -> None:
    tick(model, "Town")
    assert model.chosen == {"/address", "/address/town"}
    state = find(model, "Address").data(Qt.ItemDataRole.CheckStateRole)
    assert Qt.CheckState(state) is Qt.CheckState.PartiallyChecked


def test_withholding_the_holder_withholds_what_is_inside(model: DisclosuresModel) -> None:
    model.choose_all(True)
    tick(model, "Address", on=False)
    assert model.chosen == {"/birth_date"}


def test_what_must_be_shown_has_no_box(model: DisclosuresModel) -> None:
    fixed = find(model, "Name")
    assert fixed.parent().data() == "Must be shown"
    assert not fixed.flags() & Qt.ItemFlag.ItemIsUserCheckable
    assert not tick(model, "Name")


def test_claims_for_programs_are_counted_but_not_listed(model: DisclosuresModel) -> None:
    assert find(model, "Must be shown").siblingAtColumn(1).data() == "2 claims"
    assert not find(model, "Type").isValid()


def test_only_required_takes_everything_back(model: DisclosuresModel) -> None:
    model.choose_all(True)
    assert len(model.chosen) == 4
    model.choose_all(False)
    assert model.chosen == frozenset()


def test_what_is_signed_as_a_whole_is_told_apart_from_what_must_be_shown(model: DisclosuresModel) -> None:
    model.show_claims((Disclosure("/name", "name", "Alex", Choice.CANNOT_HIDE),))
    assert find(model, "Cannot be withheld").siblingAtColumn(1).data() == "1 claim"
    assert not find(model, "Must be shown").isValid()
    assert model.decisions == 0


def test_what_was_chosen_before_is_chosen_again(model: DisclosuresModel) -> None:
    claims = (Disclosure("/a", "a", "1", Choice.MAY), Disclosure("/b", "b", "2", Choice.MAY))
    model.show_claims(claims, frozenset({"/b"}))
    assert model.chosen == {"/b"}
    assert model.decisions == 2
