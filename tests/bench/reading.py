"""How much of a film of codes must be played when frames get lost, and which poor pictures are still read.

    python -m tests.bench.reading [films] [pictures]

Prints figures and judges nothing but what issue and tests promise: ours reads at least what zxing-cpp reads.
"""

import random
import sys
from collections.abc import Callable
from io import BytesIO

from PIL import Image

from tests.support.degraded import KINDS, degraded
from wallet.carriers.picture import texts_in
from wallet.present.picture import code_picture
from wallet.present.playing import Gathering, film, seen

BYTES = 5_000
LOST = 0.2
STRENGTHS = (0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8)


def played(codes: tuple[str, ...], gone: Callable[[int], bool]) -> int:
    """How many codes were played, round and round, before what came through was enough."""
    gathering = Gathering()
    number = 0
    while not gathering.complete:
        if not gone(number):
            gathering = seen(gathering, codes[number % len(codes)])
        number += 1
    assert gathering.payload()
    return number


def films(count: int) -> list[str]:
    """Two ways of losing a fifth: exactly two of each ten in a row, and each frame by itself."""
    lines = []
    for name in ("two of each ten, at random", "each with one chance in five"):
        needed = []
        for seed in range(count):
            chance = random.Random(seed)
            codes = film(chance.randbytes(BYTES))
            parts = len(codes) // 2
            if name.startswith("two"):
                lost = {at + turn for at in range(0, 1000, 10) for turn in chance.sample(range(10), 2)}
                needed.append(played(codes, lost.__contains__) / parts)
            else:
                needed.append(played(codes, lambda _, chance=chance: chance.random() < LOST) / parts)
        needed.sort()
        within = sum(one <= 1.5 for one in needed) / count
        lines.append(
            f"| lost: {name} | {parts} | {needed[count // 2]:.2f} | {needed[int(count * 0.95)]:.2f} | {needed[-1]:.2f}"
            f" | {within:.1%} |"
        )
    return lines


def _zxing(scene: Image.Image) -> bool:
    import zxingcpp

    return any(one.valid for one in zxingcpp.read_barcodes(scene, formats=zxingcpp.BarcodeFormat.QRCode))


def _pyzbar(scene: Image.Image) -> bool:
    from pyzbar import pyzbar

    return bool(pyzbar.decode(scene, symbols=[pyzbar.ZBarSymbol.QRCODE]))


def _ours(scene: Image.Image) -> bool:
    out = BytesIO()
    scene.save(out, "PNG", compress_level=1)
    return bool(texts_in(out.getvalue()))


def pictures(count: int) -> list[str]:
    """A line for each way of being poor: the share of pictures read, over all strengths."""
    codes = [code_picture(one) for one in film(random.Random(7).randbytes(BYTES))[:4]]
    lines = []
    for kind in KINDS:
        scenes = [degraded(codes[seed % 4], kind, one, seed) for one in STRENGTHS for seed in range(count)]
        read = [(_pyzbar(scene), _zxing(scene), _ours(scene)) for scene in scenes]
        assert all(ours or not other for _, other, ours in read)
        shares = [sum(one[place] for one in read) / len(read) for place in range(3)]
        either = sum(one or two for one, two, _ in read) / len(read)
        cells = (kind, str(len(read)), *(f"{one:.0%}" for one in (*shares[:2], either, shares[2])))
        lines.append(f"| {' | '.join(cells)} |")
    return lines


def main(arguments: list[str]) -> None:
    """Prints both tables."""
    count = int(arguments[0]) if arguments else 1000
    each = int(arguments[1]) if len(arguments) > 1 else 5
    print(f"A film of {BYTES} bytes, {count} times: codes played for each part\n")
    print("| loss | parts | median | 95th | worst | within 1.5 |\n|---|---|---|---|---|---|")
    print(*films(count), sep="\n")
    print("\n| pictures | number | pyzbar | zxing-cpp | either | ours |\n|---|---|---|---|---|---|")
    print(*pictures(each), sep="\n")


if __name__ == "__main__":
    main(sys.argv[1:])
