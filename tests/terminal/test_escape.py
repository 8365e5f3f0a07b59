import pytest

from ui.terminal.escape import plain


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Grüße, Ελλάδα, 你好", "Grüße, Ελλάδα, 你好"),
        ("\x1b[31mred", "\\u{1b}[31mred"),
        ("a\x9bb", "a\\u{9b}b"),
        ("name\u202egnp.exe", "name\\u{202e}gnp.exe"),
        ("one\ntwo", "one\\u{a}two"),
        ("half \ud800", "half \\u{d800}"),
    ],
)
def test_nothing_foreign_steers_the_terminal(text: str, shown: str) -> None:
    assert plain(text) == shown


def test_our_own_line_ends_are_kept_when_asked() -> None:
    assert plain("one\ntwo", keep_lines=True) == "one\ntwo"
