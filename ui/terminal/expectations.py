"""The options of `verify` as a policy and as material at hand for this call."""

from argparse import Namespace
from collections.abc import Mapping
from datetime import date, datetime
from pathlib import Path

from wallet.codec import base64url
from wallet.codec.strict_json import parse
from wallet.errors import ErrorKind, WalletError
from wallet.model.presentation import Audience
from wallet.model.trust import Material, MaterialOrigin, Policy
from wallet.service.files import read_source


def policy_of(arguments: Namespace) -> Policy:
    """What the caller insists on; everything else is the default policy."""
    header = arguments.presentation_header
    try:
        decoded = base64url.decode(header) if header is not None else None
    except WalletError:
        raise WalletError(ErrorKind.BAD_ARGUMENT, rule="presentation-header") from None
    asked = _asked(arguments)
    return Policy(
        audience=arguments.aud or asked.domain,
        nonce=arguments.nonce or asked.nonce,
        challenge=arguments.challenge or asked.nonce,
        domain=arguments.domain or asked.domain,
        require_holder=arguments.require_holder or asked.nonce is not None,
        recipient=arguments.recipient,
        presentation_header=decoded,
    )


def _asked(arguments: Namespace) -> Audience:
    """What the request it must answer says; an answer to it is bound to audience and nonce in whatever form."""
    named = getattr(arguments, "request", None)
    if named is None:
        return Audience()
    from wallet.service.scanning import request_in

    return request_in(read_source(Path(named))).audience


def day_of(written: str) -> date:
    """A day as `2026-03-01`. Raises WalletError(BAD_ARGUMENT)."""
    try:
        return date.fromisoformat(written)
    except ValueError:
        raise WalletError(ErrorKind.BAD_ARGUMENT, rule="day-argument", detail=written) from None


def materials_of(arguments: Namespace, now: datetime) -> Mapping[str, Material]:
    """What `--materials` brings: address to material; paths are relative to the materials file."""
    if arguments.materials is None:
        return {}
    index = Path(arguments.materials)
    listed = parse(read_source(index).data)
    if not isinstance(listed, dict):
        raise WalletError(ErrorKind.BAD_ARGUMENT, rule="materials-form")
    return {uri: _material(index.parent, uri, entry, now) for uri, entry in listed.items()}


def _material(folder: Path, uri: str, entry: object, now: datetime) -> Material:
    if not isinstance(entry, dict) or not isinstance(entry.get("path"), str):
        raise WalletError(ErrorKind.BAD_ARGUMENT, rule="materials-form", uri=uri)
    media_type = entry.get("media_type", "")
    data = read_source(folder / entry["path"]).data
    return Material(uri, data, now, MaterialOrigin.BY_HAND, media_type if isinstance(media_type, str) else "")
