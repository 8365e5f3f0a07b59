import re
from itertools import count
from pathlib import Path

import pytest

from tests.bench import peers
from tests.bench.__main__ import main
from tests.bench.table import rendered
from tests.interop import fetching


def test_others_are_asked_in_turn_and_stand_beside_ours(monkeypatch: pytest.MonkeyPatch) -> None:
    seconds = count()
    monkeypatch.setattr(peers, "_now", lambda: (next(seconds),) * 2)
    badges = {suite: several[:1] for suite, several in peers.issued().items()}
    asked: list[tuple[str, str]] = []

    def ask(suite: str, stack: str) -> list[float]:
        asked.append((suite, stack))
        return [1e6 if len(asked) <= 5 else 400.0]

    times = peers.measured(badges, ask, rounds=2, warm_up=1)

    assert asked == [(suite, stack) for suite, stacks in peers.STACKS.items() for stack in stacks] * 3
    assert {tuple(taken) for taken in times.theirs.values()} == {(400.0, 400.0)}
    made = peers.table(times)
    assert len(made) == 2 * len(badges) + 2 * 5
    first = {line.what: line for line in made[:3]}
    whole = first["eddsa-rdfc-2022: read and verified here"].milliseconds
    assert (whole, first["eddsa-rdfc-2022: verified here"].milliseconds) == (2_000, 1_000)
    assert first["eddsa-rdfc-2022: @digitalbazaar/vc"].ratio == pytest.approx(400 / whole)
    assert "| the same " in rendered(made)


def test_badges_are_different_and_of_the_size_that_is_said() -> None:
    for suite, several in peers.issued().items():
        assert len(set(several)) == peers.DIFFERENT
        assert suite == "ecdsa-sd-2023" or all(4_500 < len(one) < 6_500 for one in several), suite


def test_without_node_or_packages_one_sentence_and_no_line(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def fetch(*_: object) -> None:
        raise AssertionError("fetched")

    monkeypatch.setattr(peers, "fetched", fetch)
    monkeypatch.setattr(peers, "is_fetched", lambda: False)
    for missing, word in ((("node", "npm"), "node is not installed"), ((), "make interop")):
        monkeypatch.setattr(peers, "missing_tools", lambda missing=missing: missing)
        assert main(["peers"]) == 0
        told = capsys.readouterr()
        assert word in told.err
        assert len(told.err.splitlines()) == 1
        assert told.out.splitlines()[-1].startswith("| ---")


def test_the_script_knows_the_stacks_that_are_asked() -> None:
    script = (fetching.HERE / "node" / "timing.mjs").read_text(encoding="utf-8")
    known = re.findall(r"^ {2}'(@[^']*)': \{(.*?)^ {2}\}", script, re.MULTILINE | re.DOTALL)
    found = {(suite, stack) for stack, text in known for suite in re.findall(r"^ {4}'([^']*)'", text, re.MULTILINE)}
    assert found == {(suite, stack) for suite, stacks in peers.STACKS.items() for stack in stacks}


def test_packages_are_there_only_when_all_are(tmp_path: Path) -> None:
    assert not fetching.is_fetched(tmp_path)
    (tmp_path / fetching.DONE).write_text("another list", encoding="utf-8")
    assert not fetching.is_fetched(tmp_path)
