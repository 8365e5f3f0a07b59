"""Every rule a reader or a verb can break has a sentence."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from ui.words.errors import trouble
from ui.words.rule_steps import STEPS
from ui.words.rule_table import TABLE
from ui.words.rules import rule_sentence
from wallet.errors import ErrorKind, WalletError

ROOT = Path(__file__).resolve().parents[3]
ROOMS = ("wallet/carriers", "wallet/formats", "wallet/reading", "wallet/present", "wallet/service", "ui/terminal")
SAYING = frozenset({"malformed", "unsupported", "over_limit"})


def named_rules(source: str) -> Iterator[str]:
    """The rule and limit codes written out in calls that raise."""
    for node in ast.walk(ast.parse(source)):
        if not isinstance(node, ast.Call):
            continue
        name = node.func.id if isinstance(node.func, ast.Name) else ""
        given = [one.value for one in node.keywords if one.arg in ("rule", "limit")] if name == "WalletError" else []
        given += node.args[:1] if name in SAYING else []
        for one in given:
            if isinstance(one, ast.Constant) and isinstance(one.value, str):
                yield one.value


def test_the_scan_sees_every_way_to_name_a_rule() -> None:
    source = 'raise malformed("a")\nraise WalletError(K, rule="b")\nraise over_limit("c", 1)\nraise f(rule="d")'
    assert list(named_rules(source)) == ["a", "b", "c"]


@pytest.mark.parametrize("room", ROOMS)
def test_every_rule_has_a_sentence(room: str) -> None:
    files = sorted((ROOT / room).rglob("*.py"))
    rules = {rule for path in files for rule in named_rules(path.read_text(encoding="utf-8"))}
    assert files
    known = {kind.value for kind in ErrorKind} | TABLE.keys() | {"locked"}
    assert sorted(rules - known) == []


def test_a_rule_without_a_sentence_is_still_named() -> None:
    assert "no-such-rule" in rule_sentence(WalletError(ErrorKind.MALFORMED, rule="no-such-rule"))
    assert rule_sentence(WalletError(ErrorKind.MALFORMED, rule="duplicate-key")).startswith("A name stands twice")


def test_every_fault_of_a_definition_has_a_sentence_and_a_step() -> None:
    faults = set()
    for path in sorted((ROOT / "wallet/stacks").glob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
                places = {"fault": 0, "matching": 1}
                at = places.get(node.func.attr)
                if at is not None and len(node.args) > at and isinstance(node.args[at], ast.Constant):
                    faults.add(ast.literal_eval(node.args[at]))
    assert len(faults) > 15
    assert sorted(faults - TABLE.keys()) == []


def test_a_step_belongs_to_a_rule_that_is_said() -> None:
    assert sorted(STEPS.keys() - TABLE.keys()) == []


@pytest.mark.parametrize(
    ("error", "step"),
    [
        (WalletError(ErrorKind.STORAGE, rule="enoent", name="x"), "Choose a folder that exists."),
        (WalletError(ErrorKind.STORAGE, cause="ENOENT"), "Choose a folder that exists."),
        (WalletError(ErrorKind.STORAGE, cause="ENOSPC"), "Make room, then try again."),
        (WalletError(ErrorKind.DAMAGED, rule="not-a-backup"), "Choose another backup."),
        (WalletError(ErrorKind.MALFORMED, rule="json-syntax"), "Ask the issuer for a fresh copy."),
    ],
)
def test_the_step_fits_the_rule(error: WalletError, step: str) -> None:
    assert trouble(error).step == step
