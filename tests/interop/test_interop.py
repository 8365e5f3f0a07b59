"""What the interoperability run stands on, without node: spoiling spoils, a row tells what was still taken."""

import json
import re

import pytest

from tests.interop import fetching, spoiling
from tests.interop.asking import Answer, Foreign
from tests.interop.issued import SPEC, own, shown
from tests.interop.judging import ASKED, here
from tests.interop.tally import Judges, Tally
from wallet.demo import cast
from wallet.demo.issue import issue_jwt


@pytest.mark.parametrize("suite", ["eddsa-rdfc-2022", "ecdsa-rdfc-2019", "Ed25519Signature2020"])
def test_a_genuine_badge_stands_and_no_spoilt_one_does(suite):
    genuine = own(suite)
    spoilt = [one for _, one in spoiling.document(genuine)]

    assert here(genuine) == ""
    assert len(spoilt) > 30
    assert all(one != genuine for one in spoilt)
    assert all(here(one) for one in spoilt[::6])


def test_a_genuine_token_stands_and_no_spoilt_one_does():
    genuine = issue_jwt(SPEC, cast.NORDHAVN).decode()
    spoilt = [one for _, one in spoiling.token(genuine)]

    assert here(genuine) == ""
    assert len(set(spoilt)) == len(spoilt) > 20
    assert all(here(one) for one in spoilt)


def test_a_presentation_is_judged_for_this_receiver():
    made = json.loads(shown(own("eddsa-rdfc-2022")))

    assert here(made, ASKED) == ""
    assert here({**made, "proof": {**made["proof"], "challenge": "another"}}, ASKED)


def test_what_either_side_still_takes_is_told():
    tally = Tally()
    judges = Judges(lambda one: "" if one != "spoilt" else "no", lambda things: [Answer(True) for _ in things])

    tally.add("other", "thing", "there", "genuine", judges, [("one", "spoilt"), ("same", "genuine"), ("two", "odd")])

    (row,) = tally.rows
    assert (row.genuine, row.spoilt, row.taken_here, row.taken_there) == (True, 2, ("two",), ("one", "two"))
    assert len(tally.troubles()) == 3
    assert "| other | thing | there | good | 2 | 1 | 0 |" in tally.table()


def test_a_genuine_one_that_is_refused_is_told():
    tally = Tally()
    judges = Judges(lambda one: "here: bad", lambda things: [Answer(error="bad") for _ in things])

    tally.add("other", "thing", "there", "genuine", judges, [])

    assert tally.troubles() == ["other, thing, there: here: bad; there: bad"]
    assert not tally.rows[0].good


def test_each_package_has_a_name_and_an_exact_version():
    found = fetching.packages()

    assert len(found) > 20
    assert all(re.fullmatch(r"[0-9]+\.[0-9]+\.[0-9]+(-[a-z0-9.]+)?", version) for version in found.values())
    for script in (fetching.HERE / "node").glob("*.mjs"):
        taken = set(re.findall(r"from '([^'.:][^':]*)'", script.read_text(encoding="utf-8")))
        assert taken <= found.keys(), script.name


def test_a_script_that_fails_is_an_error_and_not_an_answer(tmp_path, monkeypatch):
    program = tmp_path / "node"
    program.write_text("#!/bin/sh\necho broken >&2\nexit 3\n", encoding="utf-8")
    program.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}:/usr/bin:/bin")

    with pytest.raises(RuntimeError, match="broken"):
        Foreign(tmp_path, "any.mjs").one(do="verify")
