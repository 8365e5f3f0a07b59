"""The `status` claim of a token (Token Status List section 6): which mechanism tells of its standing, and where."""

from wallet.model.credential import Claims, Json, StatusEntry
from wallet.profiles import fields

CLAIM = "status"


def token_status(claims: Claims) -> tuple[StatusEntry, ...]:
    """One entry for each mechanism; what cannot be read is one too, of a kind nobody knows: it stays unknown."""
    if CLAIM not in claims:
        return ()
    value = claims[CLAIM]
    if not isinstance(value, dict) or not value:
        return (_entry(CLAIM, None),)
    return tuple(_entry(kind, entry) for kind, entry in value.items())


def _entry(kind: str, value: Json) -> StatusEntry:
    entry = value if isinstance(value, dict) else {}
    index = entry.get("idx")
    return StatusEntry(
        type=kind,
        id=None,
        purpose="",
        uri=fields.string(entry.get("uri")) or "",
        index=index if isinstance(index, int) and not isinstance(index, bool) else None,
        options=entry,
    )
