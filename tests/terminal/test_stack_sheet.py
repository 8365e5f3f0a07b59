"""A stack on one page: PDF, text and table, from the command line."""

import contextlib
import csv
import io
import json
import re
import zlib
from datetime import UTC, datetime

from tests.terminal.conftest import Cairn
from tests.terminal.test_stacks import simple, stacked
from tests.wallet.stacks.instances import instance
from ui.words.stack_sheet import as_text, written
from wallet.service.stacking_sheet import sheet
from wallet.service.stacking_views import Question, judged
from wallet.stacks.read_definition import definition_from
from wallet.stacks.read_learner import learner_from

__all__ = ["stacked"]
NOW = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)


def test_the_page_says_what_counts_what_is_missing_and_whose_reckoning_it_is(stacked: Cairn) -> None:
    out, table = stacked.folder / "sheet.pdf", stacked.folder / "sheet.csv"
    whole = stacked("stack", "sheet", "simple", "--out", out, "--csv", table)
    assert whole.exit == 0, whole.data
    told = whole.data
    assert out.read_bytes().startswith(b"%PDF-") and b"/MarkInfo" in out.read_bytes()
    rows = list(csv.DictReader(io.StringIO(table.read_text("utf-8"))))
    assert {one["requirement"] for one in rows} >= {"module", "rest"}
    lines = told["text"].splitlines()
    assert lines[1].startswith("You have ") and lines[2].startswith("[")
    assert "not a decision of any institution" in told["text"]
    assert any(line.endswith("open") for line in lines) and any(line.endswith("met") for line in lines)


def test_a_decision_is_marked_on_the_page_as_the_learners_own_word(stacked: Cairn) -> None:
    stacked("stack", "decide", "simple", "--as", "waived", "--target", "module", "--source", "head of studies")
    assert "head of studies (Your own word, not confirmed)" in stacked("stack", "sheet", "simple").data["text"]


def test_a_stack_with_more_requirements_than_a_page_holds_still_fits_on_one(kept: Cairn) -> None:
    children = [
        {"id": f"s{n}", "type": "slot", "title": {"en": f"Module {n} {'with a long title ' * 6}"}, "match": match}
        for n, match in ((n, {"code": [f"M{n}"]}) for n in range(120))
    ]
    root = {"id": "both", "type": "all", "children": children}
    kept("stack", "add", kept.file("long.json", simple(root=root)))
    out = kept.folder / "long.pdf"
    told = kept("stack", "sheet", "simple", "--out", out).data
    assert pages(out.read_bytes()) == 1
    assert "further requirement" in told["text"]


def test_no_answer_is_too_odd_for_the_page() -> None:
    for seed in range(12):
        pair = instance(seed)
        rules = definition_from(pair[0])
        view = judged(Question(rules, learner_from(pair[1])))[0]
        page = written(view, rules, (), NOW)
        assert 0 <= page.share <= 100 and (page.share == 100) is page.complete
        assert json.dumps(as_text(page))
        if seed < 2:
            assert pages(sheet(page)) == 1


def test_what_shows_an_item_is_named_though_nothing_is_used_up() -> None:
    rules = definition_from({
        "model": "stack-rules/1", "id": "d", "version": "1", "title": {"en": "D"},
        "target": {"metric": "units", "amount": "2"},
        "root": {"id": "skills", "type": "cover", "min": 2, "items": [
            {"id": one, "match": {"tag": [one]}} for one in ("python", "sql", "r")
        ]},
    })  # fmt: skip
    both = {"id": "u", "title": "Data", "issuer": "did:a", "awarded": "2025-01-01", "verification": "verified"}
    units = [{**both, "status": "active", "tags": ["python", "sql"]}]
    known = learner_from({"definition": "d", "learner": "l", "asOf": "2026-01-01", "units": units})
    page = written(judged(Question(rules, known))[0], rules, (), NOW)
    assert (page.have, page.share, page.complete) == ("You have 2 of 2 points", 100, True)
    assert [row.counts for row in page.rows] == ["Data"]


def pages(pdf: bytes) -> int:
    """How many pages a PDF has, counted in its objects, packed or not."""
    found = pdf
    for stream in re.findall(rb"stream\r?\n(.*?)endstream", pdf, re.DOTALL):
        with contextlib.suppress(zlib.error):
            found += zlib.decompressobj().decompress(stream)
    return len(re.findall(rb"/Type\s*/Page(?![A-Za-z])", found))
