"""What credentials say about qualifications themselves, and the way on from each hint."""

from tests.ui.driver import Driver
from tests.ui.flows.test_credentials import texts
from tests.ui.flows.test_settings import button
from tests.ui.flows.test_stacks import stacks_of
from ui.screens.stacks import StacksView
from ui.screens.stacks.ahead import AheadTab
from ui.screens.stacks.detail import AHEAD
from ui.screens.stacks.hinted import draft_from
from ui.screens.stacks.view import EDITOR, HINTS, PANES
from wallet.codec import jcs
from wallet.demo import badges, cast
from wallet.demo.document import badge_document
from wallet.demo.issue import signed
from wallet.model.relation import Hint, Relation, RelationKind
from wallet.model.text import Text
from wallet.service.answers import Source
from wallet.stacks.read_definition import read_definition

CAS = "ch-cas"


def bring(driver: Driver, target: str) -> None:
    """Keeps a badge that names a qualification by its code."""
    document = badge_document(badges.VISUALISATION, cast.NORDHAVN)
    aligned = {"type": ["Alignment"], "targetType": "CTDL", "targetName": "A certificate", "targetUrl": "https://x.example/q"}
    document["credentialSubject"]["achievement"]["alignment"] = [{**aligned, "targetCode": target}]
    data = jcs.canonical(signed(document, cast.NORDHAVN, badges.VISUALISATION.awarded))
    driver.ask(lambda wallet, _: wallet.import_sources((Source("badge.json", data),)))


def hinted(driver: Driver) -> StacksView:
    view = stacks_of(driver)
    driver.click(view.hints)
    driver.settle()
    assert view._pages.currentIndex() == HINTS
    return view


def test_a_hint_names_the_qualification_and_leads_to_it(driver: Driver) -> None:
    bring(driver, CAS)
    view = hinted(driver)
    page = view._pages.currentWidget()
    assert any("is aligned with “Certificate of Advanced Studies" in one for one in texts(page))
    assert any("Nothing here is counted." in one for one in texts(page))
    driver.click(button(page, "Work toward this"))
    driver.settle()
    assert view._pages.currentIndex() == PANES
    assert CAS in [one.id for one in view.model.items]
    view.go_to(CAS)
    driver.settle()
    ahead = view.detail.tab(AHEAD)
    driver.settle()
    assert isinstance(ahead, AheadTab)
    assert any("says that it is" in one for one in texts(ahead))
    hinted(driver)
    driver.click(button(view._pages.currentWidget(), "Show my stack"))
    assert view._pages.currentIndex() == PANES
    assert view.detail._glance is not None
    assert view.detail._glance.id == CAS


def test_rules_can_be_begun_from_what_a_credential_asks_for_beforehand(driver: Driver) -> None:
    view = hinted(driver)
    page = view._pages.currentWidget()
    assert any("“Nights Outdoors” comes before it" in one for one in texts(page))
    driver.click(button(page, "Write rules from it"))
    driver.settle()
    assert view._pages.currentIndex() == EDITOR
    assert view.editor is not None
    data = view.editor.draft.data
    assert "Leading on Ropes" in data["title"].values()
    assert "Nights Outdoors" in data["root"]["children"][0]["title"].values()
    assert view.editor.save.isEnabled()


def test_where_nothing_is_said_the_page_says_so_and_leads_back(driver: Driver) -> None:
    driver.ask(lambda wallet, _: [wallet.trash(row.id) for row in wallet.rows()])
    view = stacks_of(driver)
    view.hinted()
    driver.settle()
    page = view._pages.currentWidget()
    assert "No credential of yours says anything about a qualification." in texts(page)
    driver.click(button(page, "Back to my stacks"))
    assert view._pages.currentIndex() != HINTS


def test_what_has_no_code_becomes_a_requirement_to_read() -> None:
    named = Text.plain("A swimming test")
    common = {"record_id": "r", "credential": Text((("de", "Seilgarten"),)), "verdict": "valid"}
    bare = Hint(relation=Relation(RelationKind.REQUIRES, "", named), **common)  # type: ignore[arg-type]
    coded = Hint(relation=Relation(RelationKind.FOLLOWS, "urn:x:1", code="X-1"), **common)  # type: ignore[arg-type]
    found = read_definition(draft_from((bare, coded)).text.encode())
    assert found.title == {"de": "Seilgarten"}
    assert [one.title for one in found.root.children] == [{"und": "A swimming test"}, {"und": "urn:x:1"}]  # type: ignore[union-attr]
