"""How long QR codes and the key derivation take, each beside the other library there is for it."""

from io import BytesIO

from tests.bench.table import Line, medians
from wallet.carriers.picture import texts_in
from wallet.carriers.qr_text import split
from wallet.demo import badges, cast
from wallet.demo.issue import issue_jwt
from wallet.present.picture import code_picture, matrix
from wallet.vault.kdf import DEFAULT, MIB, SALT_BYTES, derive


def lines(rounds: int = 9) -> list[Line]:
    """Writing and reading one code with a whole badge, and one derivation at the least cost a vault has."""
    import zxingcpp
    from PIL import Image

    text = split(issue_jwt(badges.TEACHING, cast.VALOMBRE), 100_000, 100_000)[0]
    picture = code_picture(text)
    assert texts_in(picture) == (text,)
    kind = zxingcpp.BarcodeFormat.QRCode
    works = {
        "write": lambda: matrix(text),
        "write, zxing-cpp": lambda: zxingcpp.create_barcode(text, kind),
        "picture": lambda: code_picture(text),
        "read": lambda: texts_in(picture),
        "read, bare": lambda: zxingcpp.read_barcodes(Image.open(BytesIO(picture)).convert("L"), kind),
        "derive": lambda: derive("a passphrase of some length", bytes(SALT_BYTES), DEFAULT),
    }
    medians(works, 1)
    found = medians(works, rounds)
    size = f"{len(text)} characters"
    cost = f"{DEFAULT.memory // MIB} MiB, {DEFAULT.passes} passes, {DEFAULT.lanes} lanes"
    return [
        Line(f"QR code of {size}: modules", found["write"], "zxing-cpp", found["write, zxing-cpp"]),
        Line(f"QR code of {size}: modules and PNG", found["picture"]),
        Line(f"QR code of {size}: found in its picture", found["read"], "zxing-cpp", found["read, bare"]),
        Line(f"Argon2id, {cost} (all processors added)", found["derive"]),
    ]
