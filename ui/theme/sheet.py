"""The style sheet, made from tokens and the text scale."""

from functools import lru_cache
from math import ceil
from string import Template

from ui.theme.icons import RESOURCES
from ui.theme.look import BODY, HINT, SECTION, TITLE, Style

_TONES = ("good", "caution", "bad", "note", "neutral")

_BASE = Template("""
QMainWindow, QDialog, QWidget#page, QWidget#ground { background: $bg; }
QScrollArea, QScrollArea > QWidget > QWidget#page { background: transparent; border: 0; }
QToolTip { background: $surface; color: $ink; border: 1px solid $line_strong; padding: 4px 6px; }
QFrame#rail { background: $rail; border: 0; border-right: 1px solid $line; }
QFrame#card { background: $surface; border: 1px solid $line; border-radius: 12px; }
QFrame#sheet { background: $surface; border: 1px solid $line_strong; border-radius: 16px; }
QFrame#veil { background: rgba(20, 24, 29, 120); }
QFrame#header, QFrame#listhead { background: $bg; border: 0; }
QFrame#strip { background: $rail; border: 0; border-bottom: 1px solid $line; }
QFrame#rule { background: $line; border: 0; max-height: 1px; min-height: 1px; }
QFrame#upright { background: $line; border: 0; max-width: 1px; min-width: 1px; }
QLabel { background: transparent; }
QLabel[kind="title"] { font-size: ${title}px; font-weight: 700; }
QLabel[kind="display"] { font-size: ${display}px; font-weight: 700; }
QLabel[kind="section"] { font-size: ${section}px; font-weight: 600; }
QLabel[kind="strong"] { font-weight: 600; }
QLabel[kind="label"] { font-size: ${hint}px; font-weight: 600; color: $ink_2; }
QLabel[kind="second"] { color: $ink_2; }
QLabel[kind="hint"] { font-size: ${hint}px; color: $ink_2; }
QLabel[kind="faint"] { font-size: ${hint}px; color: $ink_3; }
QLabel[kind="trouble"] { color: $bad; font-weight: 600; }
QLabel[kind="code"] { font-family: "DejaVu Sans Mono", "Menlo", "Consolas", monospace; font-size: ${hint}px; }
QLabel[kind="bigcode"] { font-family: "DejaVu Sans Mono", "Menlo", "Consolas", monospace; font-size: ${section}px; font-weight: 600; }
QLabel[kind="key"] { font-size: ${tiny}px; color: $ink_2; border: 1px solid $line_strong; border-radius: 4px; padding: 0 5px; }
QLabel[kind="sign"] { font-weight: 700; border-radius: ${sign}px; min-width: ${sign2}px; max-width: ${sign2}px;
  min-height: ${sign2}px; max-height: ${sign2}px; font-size: ${tiny}px; }
QLabel[kind="chip"] { font-size: ${chip}px; font-weight: 600; border-radius: 6px; padding: 3px 8px; }
QLabel[kind="pill"] { font-size: ${hint}px; border: 1px solid $line_strong; border-radius: ${pill}px; padding: 3px 10px; }
""")  # noqa: E501

_CONTROLS = Template("""
QPushButton { background: $surface; border: 1px solid $line_strong; border-radius: 8px; padding: ${pad}px 14px;
  font-weight: 500; min-height: ${letter}px; }
QPushButton:hover { background: $neutral_soft; }
QPushButton:focus { border: ${focus}px solid $accent; padding: ${padf}px ${side}px; }
QPushButton:disabled { color: $ink_3; background: $bg; border-color: $line; }
QPushButton[kind="primary"] { background: $accent; color: $on_accent; border: 1px solid $accent; font-weight: 600; }
QPushButton[kind="primary"]:hover { border-color: $ink; }
QPushButton[kind="primary"]:focus { border: ${focus}px solid $ink; }
QPushButton[kind="primary"]:disabled { background: $neutral_soft; color: $ink_3; border-color: $line; }
QPushButton[kind="danger"] { color: $bad; }
QPushButton[kind="quiet"] { background: transparent; border: 1px solid transparent; color: $ink_2; padding: ${padq}px 8px; }
QPushButton[kind="quiet"]:hover { color: $accent; }
QPushButton[kind="quiet"]:focus { border: ${focus}px solid $accent; padding: ${padqf}px 7px; }
QPushButton[kind="link"] { background: transparent; border: 1px solid transparent; color: $accent; font-weight: 600;
  padding: 2px 4px; text-align: left; }
QPushButton[kind="link"]:focus { border: ${focus}px solid $accent; padding: 1px 3px; }
QPushButton[kind="filter"] { background: $surface; border-radius: ${pillb}px; padding: 3px 11px; font-size: ${hint}px; min-height: ${letterh}px; }
QPushButton[kind="filter"]:checked { background: $good_soft; color: $good; border-color: $good; font-weight: 600; }
QPushButton[kind="filter"]:focus { border: ${focus}px solid $accent; padding: 2px 10px; }
QPushButton[kind="nav"] { background: transparent; border: 1px solid transparent; border-radius: 8px; text-align: left;
  padding: 8px 10px; color: $ink_2; font-weight: 500; }
QPushButton[kind="nav"]:hover { color: $ink; background: $neutral_soft; }
QPushButton[kind="nav"]:checked { background: $surface; color: $ink; border-color: $line; }
QPushButton[kind="nav"]:focus { border: ${focus}px solid $accent; padding: 7px 9px; }
QPushButton[kind="tab"] { background: transparent; border: 0; border-bottom: 2px solid transparent; border-radius: 0;
  padding: 8px 0; color: $ink_2; font-weight: 500; }
QPushButton[kind="tab"]:hover { color: $ink; }
QPushButton[kind="tab"]:checked { color: $ink; border-bottom: 2px solid $accent; }
QPushButton[kind="tab"]:focus { border: ${focus}px solid $accent; border-radius: 6px; padding: 6px 0; }
QLineEdit, QPlainTextEdit, QComboBox, QDateEdit, QSpinBox { background: $surface; border: 1px solid $line_strong; border-radius: 8px;
  padding: ${pad}px 11px; selection-background-color: $accent; selection-color: $on_accent; placeholder-text-color: $ink_3; }
QLineEdit:focus, QPlainTextEdit:focus, QComboBox:focus, QDateEdit:focus, QSpinBox:focus { border: ${focus}px solid $accent;
  padding: ${padf}px 10px; }
QLineEdit[bare="true"] { border: 0; background: transparent; padding: 0; }
QFrame#field { background: $surface; border: 1px solid $line_strong; border-radius: 8px; }
QComboBox::drop-down, QDateEdit::drop-down { border: 0; width: 24px; }
QComboBox::down-arrow, QDateEdit::down-arrow { image: url("$icons/chevron-down-ui.svg"); width: 14px; height: 14px; }
QComboBox QAbstractItemView { background: $surface; border: 1px solid $line_strong; selection-background-color: $good_soft;
  selection-color: $ink; padding: 4px; }
QCheckBox, QRadioButton { spacing: 10px; background: transparent; border: 2px solid transparent; border-radius: 6px; padding: 1px; }
QCheckBox:focus, QRadioButton:focus { border: ${focus}px solid $accent; }
QCheckBox::indicator, QTreeView::indicator { width: ${box}px; height: ${box}px; }
QCheckBox::indicator:unchecked, QTreeView::indicator:unchecked { image: url("$icons/box-$mode.svg"); }
QCheckBox::indicator:checked, QTreeView::indicator:checked { image: url("$icons/box-checked-$mode.svg"); }
QCheckBox::indicator:unchecked:disabled { image: url("$icons/box-$mode.svg"); }
QCheckBox::indicator:checked:disabled, QTreeView::indicator:checked:disabled { image: url("$icons/box-fixed-$mode.svg"); }
QRadioButton::indicator { width: ${dot}px; height: ${dot}px; border: 2px solid $ink_3; border-radius: ${dotr}px;
  background: $surface; }
QRadioButton::indicator:checked { width: ${dotin}px; height: ${dotin}px; border: 5px solid $accent; border-radius: ${dotinr}px; }
QTreeView::indicator:indeterminate { image: url("$icons/box-part-$mode.svg"); }
QTabBar { background: transparent; border: 0; }
QTabBar::tab { background: transparent; border: 0; border-bottom: 2px solid transparent; padding: 8px 2px 8px 2px;
  margin-right: 10px; color: $ink_2; font-weight: 500; }
QTabBar::tab:hover { color: $ink; }
QTabBar::tab:selected { color: $ink; border-bottom: 2px solid $accent; }
QTabBar::tab:focus { color: $accent; border-bottom: 3px solid $accent; }
QTabBar QToolButton { background: $surface; border: 1px solid $line_strong; }
QMenu { background: $surface; border: 1px solid $line_strong; padding: 6px; }
QMenu::item { padding: 6px 18px; border-radius: 6px; }
QMenu::item:selected { background: $neutral_soft; }
""")  # noqa: E501

_VIEWS = Template("""
QAbstractItemView { background: transparent; border: 0; }
QTreeView { background: transparent; show-decoration-selected: 1; }
QTreeView::item { border: 0; border-bottom: 1px solid $line; min-height: ${row}px; color: $ink; }
QTreeView::item:selected { background: $neutral_soft; color: $ink; }
QTreeView:focus { border: ${focus}px solid $accent; border-radius: 6px; }
QTableView { border: ${focus}px solid transparent; border-radius: 6px; }
QTableView:focus { border-color: $accent; }
QTableView::item { padding: 0 6px; }
QTableView::item:selected { background: $neutral_soft; color: $ink; }
QHeaderView::section { background: transparent; color: $ink_2; font-size: ${hint}px; border: 0;
  border-bottom: 1px solid $line; padding: 4px; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 2px; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 2px; }
QScrollBar::handle { background: $line_strong; border-radius: 4px; min-height: 36px; min-width: 36px; }
QScrollBar::handle:hover { background: $ink_3; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QSplitter::handle { background: $line; }
QFrame#toast { background: $ink; border-radius: 10px; }
QFrame#toast QLabel { color: $bg; }
QFrame#toast QPushButton { background: transparent; border: 1px solid $bg; color: $bg; padding: 3px 12px; }
QFrame#toast QPushButton:focus { border: 2px solid $bg; padding: 2px 11px; }
QFrame#drop { border: 2px dashed $line_strong; border-radius: 12px; background: transparent; }
QFrame#drop[over="true"] { border-color: $accent; background: $good_soft; }
""")


@lru_cache(maxsize=8)
def sheet(style: Style) -> str:
    """The whole style sheet for a style."""
    colours = {name: getattr(style.palette, name) for name in style.palette.__slots__}
    px = style.px
    focus = style.palette.focus_width
    pad, padq = 7, 5
    sizes: dict[str, object] = {
        "body": px(BODY), "hint": px(HINT), "section": px(SECTION), "title": px(TITLE), "display": px(26),
        "chip": px(12), "tiny": px(11), "sign": px(9), "sign2": px(18), "pill": px(9), "pillb": 13, "row": px(30),
        # What a button may not be squeezed below: the line of its own letters, at the least what it has at 100 %.
        "letter": max(20, ceil(17 * style.scale)), "letterh": max(18, ceil(15.5 * style.scale)),
        "focus": focus,
        "pad": pad, "padf": pad + 1 - focus, "side": 15 - focus, "padq": padq, "padqf": padq + 1 - focus,
        "box": px(18), "dot": px(14), "dotr": px(14) // 2 + 2, "dotin": px(14) - 6, "dotinr": px(14) // 2 + 2,
        "mode": "contrast" if focus > 2 else "dark" if style.palette.dark else "light",
        "icons": (RESOURCES / "icons").as_posix(),
    }  # fmt: skip
    parts = [one.substitute(colours | sizes) for one in (_BASE, _CONTROLS, _VIEWS)]
    return "".join(parts) + "".join(_tone_rules(style, tone) for tone in _TONES)


def _tone_rules(style: Style, tone: str) -> str:
    ink, soft = style.palette.tone(tone)
    edge = f"border: 1px solid {ink};" if style.palette.focus_width > 2 else ""
    return f"""
QLabel[kind="chip"][tone="{tone}"], QLabel[kind="sign"][tone="{tone}"] {{ color: {ink}; background: {soft}; {edge} }}
QFrame#banner[tone="{tone}"] {{ background: {soft}; border-radius: 12px; {edge} }}
QFrame#banner[tone="{tone}"] QLabel[kind="sign"] {{ background: {style.palette.surface}; }}
QLabel[kind="tone"][tone="{tone}"] {{ color: {ink}; font-size: {style.px(HINT)}px; }}
"""
