"""Verbs about showing credentials to somebody."""

from argparse import Namespace
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ui.terminal.desk import Answer, Desk
from ui.terminal.objects import stack_object
from ui.terminal.writing import audience_of, write_parts
from ui.words.page import page_words
from ui.words.sheet import sheet_words
from ui.words.summary import own_words
from wallet.errors import ErrorKind, WalletError
from wallet.model.presentation import ONE_TIME, Audience, Manner
from wallet.model.sheet import Template
from wallet.service.files import read_source

if TYPE_CHECKING:
    from wallet.service.answers import Shared
    from wallet.service.wallet import Wallet


def _present(desk: Desk, arguments: Namespace) -> Answer:
    if [bool(arguments.ids), arguments.stack is not None, arguments.request is not None].count(True) != 1:
        raise WalletError(ErrorKind.BAD_ARGUMENT, rule="usage", detail="present needs IDs, --stack or --request")
    if (arguments.all or arguments.enough) and arguments.stack is None:
        raise WalletError(ErrorKind.BAD_ARGUMENT, rule="usage", detail="--all and --enough go with --stack")
    wallet = desk.open()
    ids, shown, audience = _chosen(wallet, arguments)
    form = "json" if arguments.format == "pdf" else arguments.format
    manner = _manner(ids, arguments)
    shared = wallet.present(ids, shown, audience, form, page_words(), arguments.stack, manner)
    parts = [data for _, data in shared.files]
    if arguments.format == "pdf":
        template, words = Template(arguments.template or "employer"), sheet_words(arguments.language)
        parts = [wallet.sheet(shared, audience, template, words)]
    written = write_parts(Path(arguments.out), parts)
    wallet.shared(ids, shared, audience)
    made = shared.presentation
    return Answer(
        {
            "out": [str(path) for path in written],
            "holder": made.holder,
            "audience": audience.domain,
            "credentials": list(ids),
            "disclosed": list(made.disclosed),
            "withheld": list(made.withheld),
            "cannot_hide": list(made.cannot_hide),
            **_proof(wallet, arguments.stack, ids, shared),
        }
    )


def _manner(ids: tuple[str, ...], arguments: Namespace) -> Manner:
    summaries = frozenset(arguments.summary)
    if not summaries <= set(ids):
        raise WalletError(ErrorKind.BAD_ARGUMENT, rule="usage", detail="--summary names what is not presented")
    identity = ONE_TIME if arguments.one_time else arguments.identity
    return Manner(identity, arguments.seal, summaries, own_words() if summaries else "")


def _proof(wallet: "Wallet", stack: str | None, ids: tuple[str, ...], shared: "Shared") -> dict[str, Any]:
    """What the receiver will find of the qualification; where that is less than here, what `--enough` would add."""
    if stack is None or shared.stack is None:
        return {}
    needed = {} if shared.stack.agrees else wallet.enough_for(stack, ids)
    lacking = {"needed": {one: sorted(paths) for one, paths in needed.items()}} if needed else {}
    return {"stack": stack_object(shared.stack), **lacking}


def _chosen(
    wallet: "Wallet", arguments: Namespace
) -> tuple[tuple[str, ...], frozenset[str] | Mapping[str, frozenset[str]], Audience]:
    """Which credentials, what of them, and for whom: named one by one, or by a stack or a request."""
    own = frozenset(arguments.disclose)
    if arguments.stack is not None:
        ids = wallet.counted_in(arguments.stack, whole=arguments.all)
        needed = wallet.enough_for(arguments.stack, ids) if arguments.enough else {}
        return ids, {one: needed.get(one, frozenset()) | own for one in ids}, audience_of(arguments)
    if arguments.request is None:
        return tuple(arguments.ids), own, audience_of(arguments)
    if arguments.aud is not None or arguments.nonce is not None:
        raise WalletError(ErrorKind.BAD_ARGUMENT, rule="usage", detail="the request names audience and nonce")
    found = wallet.match_request(read_source(Path(arguments.request)))
    asked = found.request.audience
    until = audience_of(arguments).until or asked.until
    choice = {record_id: shown | own for record_id, shown in found.choice().items()}
    return tuple(choice), choice, Audience(asked.domain, asked.nonce, until)


def _disclosures(desk: Desk, arguments: Namespace) -> Answer:
    claims = desk.open().disclosures(arguments.id)
    return Answer(
        {
            "claims": [
                {"path": one.path, "label": one.label, "value": one.value, "choice": one.choice.value} for one in claims
            ]
        }
    )


def _qr(desk: Desk, arguments: Namespace) -> Answer:
    found = desk.wallet.gather(tuple(read_source(Path(name)) for name in arguments.files))
    told: dict[str, object] = {"kind": found.kind, "codes": [{"kind": c.kind, "text": c.text} for c in found.codes]}
    if found.count:
        told["parts"] = {"have": found.have, "count": found.count, "complete": found.payload is not None}
    return Answer(told)


VERBS: Mapping[str, Callable[[Desk, Namespace], Answer]] = {
    "present": _present,
    "disclosures": _disclosures,
    "qr": _qr,
}
