"""A refusal says what is wrong, where, and what to do next."""

import pytest

from tests.terminal.conftest import Cairn

RULES = b'{"model":"stack-rules/1","id":"q","version":"1","title":{"en":"Q"},"target":{"metric":"ECTS","amount":"1"},'


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("verify", "nothing-of-that-name"), "nothing-of-that-name"),
        (("list", "--sorted"), "--sorted"),
        (("stack", "show", "no-such-stack"), "no-such-stack"),
    ],
)
def test_a_refusal_names_what_it_is_about(kept: Cairn, arguments: tuple[str, ...], said: str) -> None:
    told = kept(*arguments)
    assert said in told.data["error"]["message"]
    assert said in told.err


def test_a_fault_in_rules_is_told_with_its_place_and_what_to_do(cairn: Cairn) -> None:
    rules = cairn.file("rules.json", RULES + b'"root":{"id":"a","type":"magic"}}')
    told = cairn("stack", "evaluate", rules, rules)
    assert (told.exit, told.data["error"]["code"]) == (4, "node-type")
    for part in ("is not known", "Correct that place in the file", "/root/type", "(magic)"):
        assert part in told.data["error"]["message"]


def test_a_folder_that_is_not_there_is_not_called_a_full_disk(kept: Cairn) -> None:
    told = kept("backup", "--out", kept.folder / "none" / "b.cairn-backup")
    assert told.exit == 8
    assert "The folder it should go into is not there." in told.err
    assert "Choose a folder that exists." in told.err
