"""Bring the demonstration set: credentials of invented institutions with everything needed to judge them."""

from typing import TYPE_CHECKING

from wallet.errors import ErrorKind, WalletError
from wallet.model.tick import Tick
from wallet.model.trust import Material, MaterialOrigin
from wallet.service.answers import ImportReport, Source

if TYPE_CHECKING:
    from wallet.service.wallet import Wallet


def add_demo(wallet: "Wallet", tick: Tick) -> ImportReport:
    """Keeps the set's trust list, material and stack, then imports its credentials."""
    from wallet.demo.demo_set import demo_set
    from wallet.verify.material import recognise_material

    now = wallet.now()
    found = demo_set(wallet.holder_key())
    wallet.trust_import(found.trust_list)
    wallet.keep_material(
        tuple(
            Material(uri, data, now, MaterialOrigin.BUNDLED, media_type, recognise_material(data, now, uri).kind)
            for uri, data, media_type in found.materials
        )
    )
    try:
        wallet.stack_add(found.stack)
    except WalletError as error:
        if error.kind is not ErrorKind.REFUSED:
            raise
    return wallet.import_sources(tuple(Source(file.name, file.data) for file in found.files), tick)
