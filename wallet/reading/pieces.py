"""The exact bytes of a credential inside another document, so that they can be kept as they were received."""

from wallet.codec import base64url, strict_json
from wallet.codec.json_span import items, pointer_to, span
from wallet.errors import WalletError
from wallet.formats import vc_jwt
from wallet.model.credential import Json, Sealed, walk

Path = tuple[str | int, ...]


def sources(sealed: Sealed, member: Path) -> tuple[tuple[Json, bytes], ...]:
    """Each value of a member, one or many, with its bytes as they stand in the document or the token's payload."""
    value = walk(sealed.claims, member)
    if value is None:
        return ()
    values = value if isinstance(value, list) else [value]
    try:
        slices = _slices(sealed, member, isinstance(value, list))
    except WalletError:
        slices = ()
    if len(slices) != len(values):  # assembled from disclosures: there is no one place it was written at
        slices = tuple(strict_json.text_of(one).encode() for one in values)
    return tuple(zip(values, slices, strict=True))


def _slices(sealed: Sealed, member: Path, several: bool) -> tuple[bytes, ...]:
    if sealed.disclosures:
        return ()
    document, path = sealed.payload_bytes, member
    if sealed.signed:
        document = base64url.decode(sealed.signed.decode("ascii").split(".")[1])
        path = _inside(sealed) + member
    pointer = pointer_to(*path)
    return items(document, pointer) if several else (span(document, pointer),)


def _inside(sealed: Sealed) -> Path:
    if sealed.format != vc_jwt.NAME:
        return ()
    wrapped = next((name for name in ("vc", "vp") if isinstance(sealed.payload.get(name), dict)), None)
    return (wrapped,) if wrapped is not None and "@context" not in sealed.payload else ()
