"""The services of a trusted list as plain JSON data, for the vault, for exports and for the capsule."""

import base64
from collections.abc import Mapping
from datetime import datetime
from typing import Any

from wallet.model.trust import Standing, TrustService


def written(service: TrustService) -> dict[str, Any]:
    """One service as JSON data."""
    return {
        "certificate": base64.b64encode(service.certificate).decode(),
        "kind": service.kind,
        "name": service.name,
        "provider": service.provider,
        "history": [{"since": one.since.isoformat(), "granted": one.granted} for one in service.history],
    }


def read_back(plain: Mapping[str, Any]) -> TrustService:
    """What `written` wrote. Raises ValueError, KeyError or TypeError for anything else."""
    history = tuple(Standing(_moment(one["since"]), one["granted"] is True) for one in plain["history"])
    certificate = base64.b64decode(plain["certificate"], validate=True)
    return TrustService(certificate, str(plain["kind"]), str(plain["name"]), str(plain["provider"]), history)


def _moment(text: str) -> datetime:
    moment = datetime.fromisoformat(text)
    if moment.tzinfo is None:
        raise ValueError("since")
    return moment
