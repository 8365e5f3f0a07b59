"""The demonstration set is kept like anything that was brought by hand."""

from pathlib import Path

from tests.wallet.service.places import new_wallet
from wallet.verify.material import recognise_material


def test_each_piece_of_material_says_of_what_kind_it_is(tmp_path: Path) -> None:
    wallet = new_wallet(tmp_path)
    wallet.add_demo()
    kept = wallet._open.material.all()
    assert {one.kind for one in kept} >= {"did-document", "status-list", "context", "issuer-metadata"}
    assert all(one.kind == recognise_material(one.data, one.obtained_at, one.uri).kind for one in kept)
    wallet.lock()
