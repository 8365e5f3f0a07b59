"""The flat list model."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from ui.models.listing import VALUE, ListModel


def a_model() -> ListModel[str]:
    return ListModel(str.upper, lambda one: f"{one}, spoken")


def test_the_model_keeps_the_rules_of_models(qapp: QApplication, qtmodeltester) -> None:  # type: ignore[no-untyped-def]
    model = a_model()
    model.show_items(("a", "b", "c"))
    qtmodeltester.check(model)
    model.show_items(())
    qtmodeltester.check(model)


def test_each_role_shows_its_side_of_a_value(qapp: QApplication) -> None:
    model = a_model()
    model.show_items(("a", "b"))
    index = model.index(1)
    assert index.data(Qt.ItemDataRole.DisplayRole) == "B"
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "b, spoken"
    assert index.data(VALUE) == "b"
    assert model.at(index) == "b"


def test_a_value_is_found_by_what_it_is(qapp: QApplication) -> None:
    model = a_model()
    model.show_items(("a", "b"))
    assert model.place(lambda one: one == "b").row() == 1
    assert not model.place(lambda one: one == "z").isValid()
    assert model.at(model.index(7)) is None
