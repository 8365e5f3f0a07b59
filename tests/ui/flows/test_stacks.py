"""The stacks room, driven by mouse and keys over the real wallet."""

import json
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QModelIndex, QPoint, Qt, QUrl
from PySide6.QtGui import QAccessible, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QMenu

from tests.ui.driver import Driver
from tests.ui.flows.test_credentials import library_of, texts
from tests.ui.flows.test_settings import button
from ui.app.rail import Room
from ui.models.dragging import packed
from ui.screens.stacks import StacksView
from ui.screens.stacks.ahead import AheadTab
from ui.screens.stacks.deciding import DecisionSheet, DecisionsTab
from ui.screens.stacks.detail import AHEAD, DECISIONS, LEFT_OUT, NEEDS, RULES, WHAT_IF
from ui.screens.stacks.rows import Kind, Row
from ui.screens.stacks.supposing import WhatIfTab
from ui.screens.stacks.tabs import RowsTab
from ui.theme.look import look

CAS = "ch-cas"


def stacks_of(driver: Driver) -> StacksView:
    view = driver.go(Room.STACKS)
    assert isinstance(view, StacksView)
    driver.settle()
    return view


def tree_of(view: StacksView, place: int = NEEDS) -> RowsTab:
    tab = view.detail.tab(place)
    assert isinstance(tab, RowsTab)
    return tab


def index_of(tab: RowsTab, title: str, kind: Kind | None = None) -> QModelIndex:
    found = tab.model.find(lambda one: one.title == title and kind in (None, one.kind))
    assert found.isValid(), title
    return found


def row_of(tab: RowsTab, title: str, kind: Kind | None = None) -> Row:
    row = tab.model.at(index_of(tab, title, kind))
    assert row is not None
    return row


def pick(menu: QMenu, words: str) -> None:
    """Chooses from a menu by its words."""
    found = next(one for one in menu.actions() if one.text().split("\t")[0].startswith(words))
    found.trigger()
    menu.close()


def with_stack(driver: Driver, stack: str) -> StacksView:
    """Works toward a bundled qualification as well, and shows it."""
    driver.ask(lambda wallet, _: wallet.stack_add_bundled(stack))
    view = stacks_of(driver)
    view._stale = True
    view.reload()
    driver.settle()
    view.go_to(stack)
    driver.settle()
    return view


def test_the_answer_stands_first_and_the_tree_says_its_state(driver: Driver) -> None:
    view = stacks_of(driver)
    assert "You have 14 of 15 ECTS" in texts(view)
    tab = tree_of(view)
    electives = row_of(tab, "Electives in data")
    assert electives.amount == "5 of 6 ECTS"
    assert "Still missing: 1 ECTS." in electives.second
    spoken = QAccessible.queryAccessibleInterface(tab.view)
    assert spoken.role() is QAccessible.Role.Tree
    names = [spoken.child(place).text(QAccessible.Text.Name) for place in range(spoken.childCount())]
    assert any(one.startswith("Electives in data, 5 of 6 ECTS, not fulfilled yet") for one in names)
    assert any(one.startswith("Data Analysis with Python counts here, 5 ECTS") for one in names)


def test_what_does_not_count_says_why_and_what_can_be_done(driver: Driver) -> None:
    tab = tree_of(stacks_of(driver), LEFT_OUT)
    expired = row_of(tab, "Expired (1)")
    assert "What you can do: Ask the issuer for a renewal" in expired.second
    assert expired.children[0].title == "First Aid at Work"


def test_a_near_miss_names_its_one_condition(driver: Driver) -> None:
    near = row_of(tree_of(with_stack(driver, CAS)), "Spreadsheets for Offices", Kind.NEAR)
    assert near.second == "One condition short: EQF level 6 or higher. It states: 4."


def test_leaving_out_and_undoing_by_keys(driver: Driver) -> None:
    view = stacks_of(driver)
    tab = tree_of(view)
    tab.view.setCurrentIndex(index_of(tab, "Databases and SQL"))
    tab.view.setFocus()
    driver.press(Qt.Key.Key_X, tab.view)
    driver.settle()
    assert "You have 10 of 15 ECTS" in texts(view)
    assert row_of(tree_of(view, LEFT_OUT), "Left out by you (1)").children[0].title == "Databases and SQL"
    driver.press(Qt.Key.Key_Z, driver.window, ctrl=True)
    driver.settle()
    assert "You have 14 of 15 ECTS" in texts(view)
    assert view.detail.full is not None
    assert view.detail.full.decisions == ()


def test_pinning_from_the_menu_and_taking_it_back(driver: Driver) -> None:
    view = stacks_of(driver)
    tab = tree_of(view)
    where = index_of(tab, "Ethik im Umgang mit Daten")
    row = tab.model.at(where)
    assert row is not None
    pick(tab.menu_for(row), "Must count here")
    driver.settle()
    row = row_of(tab, "Ethik im Umgang mit Daten")
    assert "your own word: Must count (your choice)" in row.second
    assert row_of(tab, "“Ethik im Umgang mit Daten” must count").amount == "1 of 1 credential"
    tab.view.setCurrentIndex(index_of(tab, "Ethik im Umgang mit Daten"))
    driver.press(Qt.Key.Key_R, tab.view)
    driver.settle()
    assert view.detail.full is not None
    assert view.detail.full.decisions == ()


def test_enter_on_a_row_opens_the_credential(driver: Driver) -> None:
    tab = tree_of(stacks_of(driver))
    tab.view.setCurrentIndex(index_of(tab, "Databases and SQL"))
    driver.press(Qt.Key.Key_Return, tab.view)
    assert driver.window.room is Room.CREDENTIALS
    assert "Databases and SQL" in texts(library_of(driver).detail)


def drop(target, at: QPoint, data: QMimeData) -> bool:  # type: ignore[no-untyped-def]
    """Lets something go over a view, as Qt tells it."""
    actions, none = Qt.DropAction.CopyAction, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(at, actions, data, Qt.MouseButton.LeftButton, none)
    target.dragEnterEvent(enter)
    event = QDropEvent(at.toPointF(), actions, data, Qt.MouseButton.LeftButton, none)
    target.dropEvent(event)
    return event.isAccepted()


def test_a_credential_dropped_on_a_requirement_must_count_there(driver: Driver) -> None:
    view = stacks_of(driver)
    tab = tree_of(view)
    record = row_of(tab, "Databases and SQL").unit
    model = tab.model
    electives = index_of(tab, "Electives in data")
    assert model.canDropMimeData(packed((record,)), Qt.DropAction.CopyAction, -1, -1, electives)
    assert model.dropMimeData(packed((record,)), Qt.DropAction.CopyAction, -1, -1, electives)
    driver.settle()
    assert view.detail.full is not None
    assert [one.about for one in view.detail.full.decisions] == ["Databases and SQL → Electives in data"]
    assert row_of(tab, "“Databases and SQL” must count").amount == "0 of 1 credential"
    assert not model.canDropMimeData(QMimeData(), Qt.DropAction.CopyAction, -1, -1, electives)


def test_a_credential_dragged_over_the_rail_is_dropped_on_a_stack(driver: Driver) -> None:
    library = library_of(driver)
    entry = next(one for one in library.listing.model.items if one.row.summary.title == "Showing Data Well")
    data = packed((entry.row.id,))
    button = driver.window.rail.rooms[Room.STACKS]
    enter = QDragEnterEvent(
        QPoint(4, 4), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    button.dragEnterEvent(enter)
    driver.settle()
    assert driver.window.room is Room.STACKS
    view = driver.window.view(Room.STACKS)
    assert isinstance(view, StacksView)
    assert drop(view.list, view.list.visualRect(view.model.index(0)).center(), data)
    driver.settle()
    assert view.detail.full is not None
    assert [one.own for one in view.detail.full.decisions] == [True]
    assert row_of(tree_of(view), "“Showing Data Well” must count").amount == "0 of 1 credential"


def test_a_decision_with_its_letter_is_written_listed_and_withdrawn(driver: Driver, tmp_path: Path) -> None:
    view = with_stack(driver, CAS)
    tab = view.detail.tab(DECISIONS)
    assert isinstance(tab, DecisionsTab)
    driver.click(tab.add)
    sheet = driver.window.findChild(DecisionSheet)
    assert not sheet.go.isEnabled()
    sheet.kind.setCurrentIndex(3)
    assert not sheet.parts["unit"].isVisible()
    driver.bot.keyClicks(sheet.source, "Registrar, letter of 3 March 2026")
    assert sheet.go.isEnabled()
    letter = tmp_path / "letter.pdf"
    letter.write_bytes(b"%PDF-1.7 a letter")
    sheet.take_letter(letter)
    driver.click(sheet.go)
    driver.settle()
    shown = texts(tab)
    assert "A requirement is waived" in shown
    assert any("Your own word, not confirmed" in one for one in shown)
    assert any(one.startswith("Registrar, letter of 3 March 2026") for one in shown)
    decision = driver.ask(lambda wallet, _: wallet.stack(CAS)).decisions[0]
    assert decision.attachment[0] == "letter.pdf"
    assert driver.ask(lambda wallet, _: wallet.stack_attachment(CAS, decision.id)).data == b"%PDF-1.7 a letter"
    back = next(one for one in tab.findChildren(type(tab.add)) if one.accessibleName().startswith("Withdraw"))
    driver.click(back)
    driver.settle()
    assert "No decision is written down." in texts(tab)
    driver.window.toast.action.click()
    driver.settle()
    assert "A requirement is waived" in texts(tab)


def test_what_if_shows_before_and_after_and_changes_nothing(driver: Driver) -> None:
    view = stacks_of(driver)
    before = driver.ask(lambda wallet, _: wallet.stacks())
    tab = view.detail.tab(WHAT_IF)
    assert isinstance(tab, WhatIfTab)
    driver.settle()
    driver.bot.keyClicks(tab.title, "Data stories")
    driver.bot.keyClicks(tab.amount, "lots")
    driver.click(tab.add)
    assert tab.fault.text() == "The size must be a number, such as 5 or 2.5."
    databases = next(n for n in range(tab.losses.rowCount()) if tab.losses.item(n).text() == "Databases and SQL")
    tab.title.clear()
    tab.losses.item(databases).setCheckState(Qt.CheckState.Checked)
    driver.click(tab.go)
    driver.settle()
    shown = texts(tab)
    assert "You would be farther away." in shown
    assert "Today: 14 of 15 ECTS" in shown
    assert "Then: 10 of 15 ECTS" in shown
    driver.click(tab.over)
    tab.dated.setChecked(True)
    driver.click(tab.go)
    driver.settle()
    assert any(one.startswith("Then: ") for one in texts(tab))
    assert driver.ask(lambda wallet, _: wallet.stacks()) == before


def test_what_if_with_a_planned_credential(driver: Driver) -> None:
    tab = with_stack(driver, CAS).detail.tab(WHAT_IF)
    assert isinstance(tab, WhatIfTab)
    issuer = driver.ask(lambda wallet, _: next(
        one.issuer for one in wallet.stack_units() if one.title == "Data Analysis with Python"))  # fmt: skip
    driver.bot.keyClicks(tab.title, "Statistics")
    driver.bot.keyClicks(tab.amount, "3")
    tab.level.setCurrentIndex(6)
    tab.issuer.setCurrentIndex(tab.issuer.findData(issuer))
    driver.click(tab.go)
    driver.settle()
    assert "It would be complete." in texts(tab)
    assert "Then: 10 of 10 ECTS" in texts(tab)


def test_what_if_with_other_rules_and_with_a_broken_file(driver: Driver, tmp_path: Path) -> None:
    tab = with_stack(driver, CAS).detail.tab(WHAT_IF)
    assert isinstance(tab, WhatIfTab)
    source = driver.ask(lambda wallet, _: wallet.stack_source(CAS))
    other = tmp_path / "other.json"
    other.write_bytes(source.replace(b'"2026.1"', b'"2027.1"').replace(b'"min": "10"', b'"min": "7"'))
    tab.take_rules(other)
    driver.click(tab.go)
    driver.settle()
    assert any("Version 2026.1 → 2027.1" in one for one in texts(tab))
    other.write_bytes(source.replace(b'"min": "10"', b'"min": "ten"'))
    driver.click(tab.go)
    driver.settle()
    assert any("/root/min" in one for one in texts(tab))


def test_next_steps_from_a_file_of_offers(driver: Driver, tmp_path: Path) -> None:
    tab = with_stack(driver, CAS).detail.tab(AHEAD)
    assert isinstance(tab, AheadTab)
    driver.settle()
    assert "Get confirmed: Wissenschaftliches Schreiben" in texts(tab)
    issuer = driver.ask(lambda wallet, _: next(
        one.issuer for one in wallet.stack_units() if one.title == "Data Analysis with Python"))  # fmt: skip
    offers = [{
        "id": "offer-1", "title": "Statistics", "issuer": issuer, "awarded": "2026-05-01", "verification": "verified",
        "status": "active", "evidence": "assessed", "credits": {"ECTS": "3"}, "levels": {"EQF": 6},
    }]  # fmt: skip
    path = tmp_path / "offers.json"
    path.write_text(json.dumps(offers))
    tab.take_offers(path)
    driver.settle()
    shown = texts(tab)
    assert "Earn: Statistics" in shown
    assert any("Completes the stack" in one for one in shown)


def test_a_stack_goes_to_the_share_room_with_its_rules(driver: Driver) -> None:
    view = stacks_of(driver)
    driver.click(view.detail.share)
    assert driver.window.room is Room.SHARE
    share = driver.window.view(Room.SHARE)
    assert len(share.state.ids) == 4  # type: ignore[attr-defined]
    assert share.state.purpose.stack == view.model.items[0].id  # type: ignore[attr-defined]


def test_the_sheet_and_the_table_are_saved(driver: Driver, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from ui.screens.stacks import handing_out

    written: dict[str, bytes] = {}

    def save(_parent: object, _title: str, name: str, data: bytes) -> str:
        written[name] = data
        return f"Saved as {name}"

    monkeypatch.setattr(handing_out, "save_bytes", save)
    view = stacks_of(driver)
    stack = view.model.items[0].id
    pick(view.detail.more_menu(stack), "Save a one-page sheet")
    driver.settle()
    pick(view.detail.more_menu(stack), "Save as a table")
    driver.settle()
    assert written[f"{stack}.pdf"].startswith(b"%PDF-")
    assert b"/MarkInfo" in written[f"{stack}.pdf"]
    assert b"Electives in data" in written[f"{stack}.csv"]


def test_removing_a_stack_can_be_undone(driver: Driver) -> None:
    view = stacks_of(driver)
    pick(view.detail.more_menu(view.model.items[0].id), "Remove this stack")
    driver.settle()
    assert "No stack yet" in texts(view)
    driver.window.toast.action.click()
    driver.settle()
    assert [one.title for one in view.model.items] == ["Certificate of Data Practice"]


def test_the_rules_are_read_out_with_version_and_sources(driver: Driver) -> None:
    view = with_stack(driver, CAS)
    tab = view.detail.tab(RULES)
    driver.settle()
    shown = texts(tab)
    assert "Version 2026.1" in shown
    assert "Everything awarded within 48 months" in shown
    assert "Ordinance on continuing education, article 10" in shown
    assert any(one.startswith("Nobody signed these rules") for one in shown)


def test_a_long_name_and_markup_in_rules_stay_text(driver: Driver, tmp_path: Path) -> None:
    view = stacks_of(driver)
    source = json.loads(driver.ask(lambda wallet, _: wallet.stack_source(CAS)))
    source |= {"id": "odd", "title": {"en": "<b>" + "Very long name " * 40}}
    path = tmp_path / "odd.json"
    path.write_text(json.dumps(source))
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    view.choose()
    driver.settle()
    assert drop(view.catalogue, QPoint(20, 60), data)
    driver.settle()
    assert view.detail.full is not None
    assert any(one.startswith("<b>Very long name") for one in texts(view.detail))
    assert view.detail.widget().width() <= view.detail.viewport().width()


def test_stacks_are_compared_also_where_one_pane_fits_only(driver: Driver) -> None:
    view = with_stack(driver, CAS)
    driver.window.resize(1000, 700)
    driver.window.restyle(percent=200)
    driver.until(lambda: look().style.scale == 2.0)
    view.compare()
    driver.settle(4)
    panes = view.together.panes
    assert not view.together.page.isVisible()
    driver.click(panes.onward)
    assert view.together.page.isVisible()
    assert not panes.onward.isVisible()
    assert button(view.together.page, "Certificate of Data Practice")
    driver.click(panes.back)
    assert panes.onward.isVisible()
    view.home()
    driver.settle()
    view.list.setFocus()
    driver.bot.keyClick(view.list, Qt.Key.Key_Return)
    assert view.detail.isVisible()
    driver.window.restyle(percent=100)
    driver.until(lambda: look().style.scale == 1.0)


def test_next_steps_say_what_is_missing_and_of_what_kind(driver: Driver) -> None:
    view = with_stack(driver, CAS)
    tab = view.detail.tab(AHEAD)
    driver.settle()
    said = texts(tab)
    assert "What is missing" in said
    assert any(one.startswith("Still missing: ") for one in said)
