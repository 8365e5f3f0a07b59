"""Headers of JSON Web Signatures: judged before the signature, and never trusted for the key (RFC 7515, RFC 8725)."""

from collections.abc import Mapping

from wallet.keys import algorithms
from wallet.model.credential import Json
from wallet.model.reasons import BadSeal, Reason


def check_header(header: Mapping[str, Json], understood: frozenset[str] = frozenset()) -> str:
    """The algorithm of a protected header.

    Raises `BadSeal`: PROOF_MALFORMED without an algorithm; ALGORITHM_NOT_ALLOWED for "none" and shared secrets;
    CRITICAL_HEADER for a `crit` that is ill-made or names what is not `understood` (RFC 7515 section 4.1.11), and for
    an unencoded payload nobody asked for (RFC 7797).
    """
    algorithm = header.get("alg")
    if not isinstance(algorithm, str):
        raise BadSeal(Reason.PROOF_MALFORMED, rule="jws-algorithm")
    if algorithm.lower() in _FORBIDDEN:
        raise BadSeal(Reason.ALGORITHM_NOT_ALLOWED, algorithm=algorithm)
    if "crit" in header:
        _check_critical(header, understood)
    if "b64" in header and "b64" not in understood:
        raise BadSeal(Reason.CRITICAL_HEADER, header="b64")
    return algorithm


def _check_critical(header: Mapping[str, Json], understood: frozenset[str]) -> None:
    critical = header["crit"]
    if not isinstance(critical, list) or not critical or not all(isinstance(one, str) for one in critical):
        raise BadSeal(Reason.CRITICAL_HEADER, header="crit")
    for name in critical:
        if name not in understood or name not in header:
            raise BadSeal(Reason.CRITICAL_HEADER, header=name)


_FORBIDDEN = frozenset(name.lower() for name in algorithms.FORBIDDEN)
