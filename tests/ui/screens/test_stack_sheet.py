"""A stack on one sheet of paper: everything that fits stands there in order, and the rest is counted."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QBuffer, QIODevice, Qt
from PySide6.QtGui import QPdfWriter
from PySide6.QtWidgets import QApplication

from tests.ui.screens.test_stacks_state import KNOWN, sight
from ui.screens.stacks.handing_out import pdf_of
from ui.screens.stacks.paper import page_layout, paint_sheet
from ui.screens.stacks.rows import Kind, Row
from ui.screens.stacks.state import Opened, opened


@pytest.fixture
def stack(themed: QApplication) -> Opened:
    return opened(sight(), KNOWN)


def missed(one: Opened, direction: Qt.LayoutDirection) -> int:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setPageLayout(page_layout())
    return paint_sheet(writer, one, "1 June 2026", direction)


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_a_small_stack_fits(stack: Opened, direction: Qt.LayoutDirection) -> None:
    assert missed(stack, direction) == 0


def test_what_does_not_fit_is_counted_and_stays_on_one_page(stack: Opened) -> None:
    rows = tuple(Row(Kind.NEED, f"Requirement {n}", "words " * 20, "1 of 2", 0.5, "…") for n in range(200))
    long = replace(stack, tree=rows)
    assert 100 < missed(long, Qt.LayoutDirection.LeftToRight) < 200
    made = pdf_of(long, "1 June 2026")
    assert made.startswith(b"%PDF-")
    assert made.count(b"/Type /Page\n") == 1


def test_near_misses_are_not_printed(stack: Opened) -> None:
    near = Row(Kind.NEAR, "Nearly", "words " * 2_000)
    alone = replace(stack, tree=(replace(stack.tree[0], children=(near,)),))
    assert missed(alone, Qt.LayoutDirection.LeftToRight) == 0
