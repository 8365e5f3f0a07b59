"""Definitions at hand, and a stack put back exactly as it was."""

from pathlib import Path

import pytest

from tests.wallet.service.places import DATA, bring, new_wallet
from wallet.demo.stack import stack_definition
from wallet.errors import WalletError
from wallet.service.answers import Source
from wallet.service.stacking_decisions import Deciding


def test_kept_ones_come_before_the_rest_of_the_catalogue(tmp_path: Path) -> None:
    wallet = new_wallet(tmp_path)
    wallet.stack_add_bundled("uk-pgcert")
    mine = wallet.stack_add(stack_definition()).id
    found = wallet.qualifications()
    assert [one.definition.id for one in found[:2]] == ["uk-pgcert", mine]
    assert found[0].kept == found[0].bundled != ""
    assert found[1].bundled == ""
    assert len({one.definition.id for one in found}) == len(found) == len(wallet.catalogue()) + 1
    assert all(one.definition.sources for one in found if one.bundled)


def test_a_source_is_byte_for_byte(tmp_path: Path) -> None:
    wallet = new_wallet(tmp_path)
    wallet.stack_add(stack_definition())
    assert wallet.stack_source(wallet.stacks()[0].id) == stack_definition()
    assert wallet.stack_read(wallet.stack_source("ch-cas")).id == "ch-cas"
    with pytest.raises(WalletError):
        wallet.stack_source("nowhere")


def test_a_fault_is_named_with_its_path(tmp_path: Path) -> None:
    wallet = new_wallet(tmp_path)
    broken = wallet.stack_source("ch-cas").replace(b'"min": "10"', b'"min": "ten"')
    with pytest.raises(WalletError) as caught:
        wallet.stack_read(broken)
    assert caught.value.facts["at"] == "/root/min"


def test_a_removed_stack_comes_back_with_its_decisions_and_letters(tmp_path: Path) -> None:
    wallet = new_wallet(tmp_path)
    record = bring(wallet, DATA)[0]
    stack = wallet.stack_add(stack_definition()).id
    letter = Source("letter.pdf", b"%PDF-1.7 a letter")
    wallet.stack_decide(stack, Deciding("accepted", record, "", "Registrar", letter))
    before, taken = wallet.stack(stack), wallet.stack_take(stack)
    wallet.stack_remove(stack)
    assert wallet.stacks() == ()
    assert wallet.stack_put_back(taken).stacks
    after = wallet.stack(stack)
    assert after.decisions == before.decisions
    assert wallet.stack_attachment(stack, after.decisions[0].id) == letter


def test_putting_back_undoes_what_came_since(tmp_path: Path) -> None:
    wallet = new_wallet(tmp_path)
    record = bring(wallet, DATA)[0]
    stack = wallet.stack_add(stack_definition()).id
    taken = wallet.stack_take(stack)
    wallet.stack_decide(stack, Deciding("forbid", record, "", "By hand"))
    wallet.stack_add(stack_definition().replace(b'"2026"', b'"2027"'))
    assert wallet.stack(stack).version == "2027"
    wallet.stack_put_back(taken)
    assert (wallet.stack(stack).version, wallet.stack(stack).decisions) == ("2026", ())


def test_a_sight_has_rules_and_facts(tmp_path: Path) -> None:
    wallet = new_wallet(tmp_path)
    record = bring(wallet, DATA)[0]
    sight = wallet.stack_sight(wallet.stack_add(stack_definition()).id)
    assert sight.view.deep
    assert sight.definition.id == sight.view.id
    assert [one.id for one in sight.units] == [record]
    counted = [line for line in sight.view.progress if line.counted and line.depth]
    assert counted
    assert all(len(line.amounts) == len(line.counted) for line in counted)
    cover = next(line for line in sight.view.progress if line.type == "cover")
    assert ("python", record) in cover.shown
