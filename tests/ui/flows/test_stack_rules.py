"""The catalogue, several stacks side by side, and the rule editor, driven by mouse and keys over the real wallet."""

import json
from pathlib import Path

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QLineEdit

from tests.ui.driver import Driver
from tests.ui.flows.test_credentials import texts
from tests.ui.flows.test_stacks import pick, stacks_of
from ui.app.rail import Room
from ui.screens.stacks import StacksView
from ui.screens.stacks.editor import EditorPage
from ui.screens.stacks.editor.view import SOURCE

CAS = "ch-cas"


def editor_of(driver: Driver, view: StacksView, stack: str) -> EditorPage:
    view.edit(stack)
    driver.settle()
    checked(driver, view)
    assert view.editor is not None
    return view.editor


def checked(driver: Driver, view: StacksView) -> None:
    """Waits until what is written was checked."""
    assert view.editor is not None
    state = view.editor.state
    driver.until(lambda: not state.text().startswith("Checking"))
    driver.settle()


def part(editor: EditorPage, title: str) -> QModelIndex:
    found = editor.model.find(lambda one: one.title == title)
    assert found.isValid(), title
    return found


def type_into(driver: Driver, editor: EditorPage, name: str, text: str) -> None:
    line = editor.form.inputs[name]
    assert isinstance(line, QLineEdit)
    line.setFocus()
    line.selectAll()
    driver.bot.keyClicks(line, text)


def test_the_catalogue_is_searched_and_a_qualification_is_taken_up(driver: Driver) -> None:
    view = stacks_of(driver)
    driver.click(view.new_button)
    assert len(view.catalogue.model.items) >= 15
    driver.bot.keyClicks(view.search.edit, "switzerland")
    titles = [one.title for one in view.catalogue.model.items]
    assert 1 <= len(titles) < 6
    assert all("Switzerland" in one for one in titles)
    driver.settle()
    shown = texts(view.catalogue.page)
    assert "Sources" in shown
    assert any("version 2026.1" in one for one in shown)
    view.search.clear()
    where = view.catalogue.model.place(lambda one: one.id == CAS)
    view.catalogue.list.setCurrentIndex(where)
    driver.settle()
    driver.press(Qt.Key.Key_Return, driver.window, ctrl=True)
    driver.settle()
    assert view.detail.full is not None
    assert view.detail.full.shown.id == CAS
    driver.window.toast.action.click()
    driver.settle()
    assert [one.id for one in view.model.items if one.id == CAS] == []


def test_a_faulty_file_is_refused_with_the_path_of_the_fault(driver: Driver, tmp_path: Path) -> None:
    view = stacks_of(driver)
    source = driver.ask(lambda wallet, _: wallet.stack_source(CAS))
    path = tmp_path / "broken.json"
    path.write_bytes(source.replace(b'"months": 48', b'"months": "four"'))
    view.add_file(path)
    driver.settle()
    shown = texts(view.catalogue.page)
    assert "“broken.json” was not taken" in shown
    assert any("Where: /constraints/0/months" in one for one in shown)
    assert len(driver.ask(lambda wallet, _: wallet.stacks())) == 1


def test_a_new_version_says_what_changes_and_can_be_undone(driver: Driver, tmp_path: Path) -> None:
    view = stacks_of(driver)
    view.add(CAS)
    driver.settle()
    source = driver.ask(lambda wallet, _: wallet.stack_source(CAS))
    path = tmp_path / "newer.json"
    path.write_bytes(source.replace(b'"2026.1"', b'"2027.1"').replace(b'"min": "10"', b'"min": "7"'))
    view.add_file(path)
    driver.settle()
    shown = texts(view.catalogue.page)
    assert any("now follows the other version" in one for one in shown)
    assert "It would be complete." in shown
    assert any("Version 2026.1 → 2027.1" in one for one in shown)
    assert any(one.startswith("Nobody signed") for one in shown)
    driver.window.toast.action.click()
    driver.settle()
    assert driver.ask(lambda wallet, _: wallet.stack(CAS)).version == "2026.1"


def test_a_description_in_another_format_tells_what_is_lost(driver: Driver, tmp_path: Path) -> None:
    view = stacks_of(driver)
    driver.ask(lambda wallet, _: wallet.stack_add_bundled("ch-das"))
    made = driver.ask(lambda wallet, _: wallet.stack_export("ch-das", "elm"))
    path = tmp_path / "qualification.jsonld"
    path.write_bytes(made.data)
    view.add_file(path)
    driver.settle()
    assert any("cannot be worked out here" in one for one in texts(view.catalogue.page))


def test_several_stacks_stand_side_by_side(driver: Driver) -> None:
    view = stacks_of(driver)
    for one in (CAS, "ch-das"):
        view.add(one)
        driver.settle()
    driver.click(view.beside)
    page = view.together
    assert len(page.ids()) == 3
    shown = texts(page.page)
    assert "14 of 15 ECTS" in shown
    assert "Used in several" in shown
    driver.click(page.once)
    driver.settle()
    shown = texts(page.page)
    assert "Each credential counts once" in shown
    assert any(one.startswith("With shared use: 7 of 10 ECTS") for one in shown)
    page.list.setCurrentIndex(page.chosen.index(1, 0))
    driver.click(page.up)
    assert page.ids()[0] == CAS
    page.way.setFocus()
    driver.press(Qt.Key.Key_Space, page.way)
    driver.settle()
    assert any(one == "You cannot claim one of them yet." for one in texts(page.page))


def test_own_rules_are_written_checked_kept_and_changed(driver: Driver) -> None:
    view = stacks_of(driver)
    editor = editor_of(driver, view, "")
    assert editor.state.text() == "The rules can be saved."
    type_into(driver, editor, "title", "Data and ethics")
    editor.tree.setCurrentIndex(part(editor, "part-1"))
    type_into(driver, editor, "min", "five")
    checked(driver, view)
    assert not editor.save.isEnabled()
    assert "Where: /root/children/0/min" in editor.state.text()
    assert editor.model.at(part(editor, "part-1")).fault  # type: ignore[union-attr]
    type_into(driver, editor, "min", "4")
    type_into(driver, editor, "match.tag", "data")
    checked(driver, view)
    assert any("At least 4 ECTS: shown by assessment; is tagged data." in one for one in texts(editor.words))
    driver.click(editor.save)
    driver.settle()
    assert view.detail.full is not None
    assert (view.detail.full.shown.id, view.detail.full.version) == ("own-data-and-ethics", "1")
    editor = editor_of(driver, view, "own-data-and-ethics")
    pick(editor.menu(), "Within a span of time")
    checked(driver, view)
    driver.click(editor.save)
    driver.settle()
    assert view.detail.full.version == "2"
    assert any("Everything awarded within 36 months" in text for _, _, text in view.detail.full.rules)
    driver.window.toast.action.click()
    driver.settle()
    assert driver.ask(lambda wallet, _: wallet.stack("own-data-and-ethics")).version == "1"


def test_steps_in_the_editor_are_taken_back_by_keys(driver: Driver) -> None:
    view = stacks_of(driver)
    editor = editor_of(driver, view, CAS)
    first = editor.draft.text
    pick(editor.menu(), "Named credentials")
    assert editor.draft.data["root"]["type"] == "all"
    driver.click(editor.up)
    assert editor.draft.data["root"]["children"][0]["id"] == "part"
    driver.click(editor.remove_button)
    assert len(editor.draft.data["root"]["children"]) == 1
    driver.press(Qt.Key.Key_Z, editor.tree, ctrl=True)
    assert len(editor.draft.data["root"]["children"]) == 2
    while editor.draft.changed:
        driver.click(editor.undo_button)
    assert editor.draft.text == first


def test_rules_of_others_become_a_copy_of_ones_own(driver: Driver) -> None:
    view = stacks_of(driver)
    view.add(CAS)
    driver.settle()
    editor = editor_of(driver, view, CAS)
    driver.click(editor.save)
    driver.settle()
    kept = {one.id: one.version for one in driver.ask(lambda wallet, _: wallet.stacks())}
    assert kept[CAS] == "2026.1"
    assert kept[f"own-{CAS}"] == "1"


def test_the_source_is_the_expert_way(driver: Driver) -> None:
    view = stacks_of(driver)
    editor = editor_of(driver, view, CAS)
    editor.tabs.setCurrentIndex(SOURCE)
    data = json.loads(editor.source.toPlainText())
    data["target"]["amount"] = "12"
    editor.source.setPlainText(json.dumps(data))
    checked(driver, view)
    assert editor.draft.data["target"]["amount"] == "12"
    editor.source.setPlainText('{"model": ')
    assert editor.state.text().startswith("Not well-formed JSON")
    assert not editor.save.isEnabled()
    assert editor.undo()
    assert editor.draft.data["target"]["amount"] == "10"


def test_leaving_unsaved_rules_can_be_undone_and_locking_drops_them(driver: Driver) -> None:
    view = stacks_of(driver)
    editor = editor_of(driver, view, "")
    type_into(driver, editor, "title", "Half done")
    editor.leave()
    assert "Half done" not in texts(view)
    driver.window.toast.action.click()
    driver.settle()
    assert editor.draft.data["title"]["en"] == "Half done"
    driver.window.lock()
    driver.settle()
    assert "Half done" not in editor.draft.text
    assert view.model.items == ()
    assert view.detail.full is None
    driver.unlock()
    assert driver.go(Room.STACKS) is view
    assert [one.title for one in view.model.items] == ["Certificate of Data Practice"]
