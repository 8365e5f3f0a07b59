"""Hands a badge back to the world of pictures: baked into its own image, or into an emblem.

Open Badges 3.0 section 5.3; Open Badges 2.0, Baking, where a picture is the only form besides the bare assertion.
"""

import base64
import binascii

from wallet.codec import png_text, svg_text
from wallet.errors import ErrorKind, WalletError
from wallet.formats import data_integrity, open_badges_2, vc_jwt
from wallet.model.credential import Credential
from wallet.model.presentation import Export
from wallet.present import selective
from wallet.present.emblem import emblem, emblem_svg
from wallet.present.export import file_name

KEYWORD, KEYWORD_2 = "openbadgecredential", "openbadges"
_PNG, _SVG = "image/png", "image/svg+xml"


def bake(credential: Credential, media_type: str) -> Export:
    """The badge as `image/png` or `image/svg+xml`, with the credential exactly as sealed inside.

    The picture is the badge's own where it carries one of this type, else an emblem drawn from its title. Raises
    `WalletError(CANNOT_PRESENT)`: `not-a-badge`, `base-proof` (which never leaves the wallet), `form`.
    """
    older = credential.sealed.format == open_badges_2.NAME
    whole = credential.profile == "open-badges-3" and credential.sealed.format in (data_integrity.NAME, vc_jwt.NAME)
    if not whole and not older:
        raise WalletError(ErrorKind.CANNOT_PRESENT, rule="not-a-badge")
    if selective.is_base(credential.sealed):
        raise WalletError(ErrorKind.CANNOT_PRESENT, rule="base-proof")
    title = credential.title.best()
    text = credential.sealed.payload_bytes.decode("utf-8").strip()
    own = _own_picture(credential, media_type)
    match media_type:
        case "image/png":
            data = png_text.write(own or emblem(title), KEYWORD_2 if older else KEYWORD, text)
            return Export(_PNG, file_name(title, ".png"), (data,))
        case "image/svg+xml":
            drawing = own or emblem_svg(title)
            namespace = svg_text.OPEN_BADGES_2 if older else svg_text.OPEN_BADGES_3
            inside = {"text": text} if text.startswith("{") else {"verify": text}
            data = svg_text.write(drawing, **inside, namespace=namespace)
            return Export(_SVG, file_name(title, ".svg"), (data,))
        case _:
            raise WalletError(ErrorKind.CANNOT_PRESENT, rule="form", form=media_type)


def _own_picture(credential: Credential, media_type: str) -> bytes | None:
    """The image the credential carries as a `data:` URL of this type, where it is one."""
    images = [one.image for one in credential.described.achievements] + [credential.described.image]
    start = f"data:{media_type};base64,"
    for image in images:
        if image is not None and image.startswith(start):
            try:
                picture = base64.b64decode(image.removeprefix(start), validate=True)
            except binascii.Error:
                continue
            return picture if _is_sound(picture, media_type) else None
    return None


def _is_sound(picture: bytes, media_type: str) -> bool:
    try:
        if media_type == _PNG:
            png_text.read(picture, KEYWORD)
        else:
            svg_text.read(picture)
    except WalletError:
        return False
    return True
