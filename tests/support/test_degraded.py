"""The poor pictures are poor by degrees, and this wallet reads at least what zxing-cpp alone reads of them."""

import random
from io import BytesIO

import pytest
import zxingcpp

from tests.support.degraded import KINDS, SCENE, degraded
from wallet.carriers.picture import texts_in
from wallet.present.picture import code_picture
from wallet.present.playing import film

TEXT = film(random.Random(7).randbytes(1_000))[0]
CODE = code_picture(TEXT)


def read_here(scene):
    out = BytesIO()
    scene.save(out, "PNG", compress_level=1)
    return texts_in(out.getvalue())


def read_there(scene):
    found = zxingcpp.read_barcodes(scene, formats=zxingcpp.BarcodeFormat.QRCode)
    return tuple(one.text for one in found if one.valid)


@pytest.mark.parametrize("kind", KINDS)
def test_we_read_at_least_what_zxing_reads(kind):
    scenes = [degraded(CODE, kind, strength, 1) for strength in (0.05, 0.4, 1.0)]
    ours = [bool(read_here(scene)) for scene in scenes]

    assert scenes[0].size == SCENE
    assert read_here(scenes[0]) == (TEXT,)
    assert all(here or not read_there(scene) for here, scene in zip(ours, scenes, strict=True))
    assert scenes[0].tobytes() != scenes[2].tobytes()


def test_the_same_seed_makes_the_same_picture():
    one, same, other = (degraded(CODE, "all", 0.5, seed) for seed in (1, 1, 2))

    assert one.tobytes() == same.tobytes() != other.tobytes()
