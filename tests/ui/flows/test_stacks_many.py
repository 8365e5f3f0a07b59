"""Very many credentials and requirements: everything is there, and the interface thread never works long at it."""

from dataclasses import replace

from tests.ui.driver import Driver
from tests.ui.flows.test_heartbeat import Heart, beating
from tests.ui.flows.test_stacks import stacks_of, tree_of
from ui.screens.stacks import StacksView
from ui.screens.stacks.detail import LEFT_OUT, NEEDS
from ui.screens.stacks.rows import Kind, Row
from ui.screens.stacks.state import Opened
from ui.words.tones import Tone

MOST_CALLS = 40_000


def unit(n: int, need: str = "") -> Row:
    title = f"Credential {n} with a title of a good length"
    return Row(Kind.UNIT, title, "An institution · counts in every best way", "3 ECTS", seed="x", spoken=title,
               unit=f"c{n:x}", need=need)  # fmt: skip


def many(one: Opened) -> Opened:
    """60 requirements and 500 credentials."""
    words = "At least 6 ECTS: shown by assessment; EQF level 6 or higher; in the subject 061, 054, 011. " * 2
    needs = tuple(
        Row(
            Kind.NEED, f"Requirement {n}", words, "6 of 6 ECTS", 1.0, "✓", Tone.GOOD, spoken=f"Requirement {n}",
            need=f"n{n}", children=tuple(unit(n * 5 + m, f"n{n}") for m in range(5)),
        )
        for n in range(60)
    )  # fmt: skip
    reasons = ("Expired (100)", "Full (100)")
    groups = tuple(
        Row(Kind.NEED, title, "What you can do: wait.", spoken=title,
            children=tuple(unit(300 + place * 100 + n) for n in range(100)))
        for place, title in enumerate(reasons)
    )  # fmt: skip
    titles = tuple((f"c{n:x}", f"Credential {n}") for n in range(500))
    return replace(one, tree=needs, left_out=groups, units=titles)


def show_in(driver: Driver, view: StacksView, heart: Heart) -> None:
    """Shows a stack of this size in each of its parts."""
    assert view.detail.full is not None
    heart.doing = "needs"
    view.detail._show_full(many(view.detail.full))
    driver.settle()
    for place in range(view.detail.tabs.count()):
        heart.doing = str(place)
        view.detail.tab(place)
        driver.settle()
    heart.doing = "scroll"
    view.detail.tab(NEEDS)
    for step in range(0, 8_000, 1_000):
        view.detail.verticalScrollBar().setValue(step)
        driver.settle(1)


def test_five_hundred_credentials_and_sixty_requirements(driver: Driver) -> None:
    view = stacks_of(driver)
    for place in range(view.detail.tabs.count()):
        view.detail.tab(place)
        driver.settle()
    view.detail.tab(NEEDS)
    driver.settle()
    with beating() as heart:
        show_in(driver, view, heart)
    needs = tree_of(view)
    assert needs.model.rowCount() == 60
    assert needs.model.rowCount(needs.model.index(59, 0)) == 5
    left = tree_of(view, LEFT_OUT)
    assert left.model.rowCount(left.model.index(1, 0)) == 100
    assert not left.view.isExpanded(left.model.index(0, 0))
    assert heart.over(MOST_CALLS) == []
