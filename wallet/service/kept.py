"""From a kept record, or from anything read, to the credentials themselves."""

from wallet.errors import ErrorKind, WalletError
from wallet.model.credential import Credential, Presented, Readable
from wallet.model.record import Record
from wallet.reading.read import read


def credentials_of(item: Readable) -> tuple[Credential, ...]:
    """The credentials to keep: the thing itself, or those inside a presentation."""
    match item:
        case Presented():
            return item.credentials
        case Credential():
            return (item,)


def credential_in(record: Record) -> Credential:
    """The kept credential, read again from the bytes that are the truth.

    Raises `WalletError(DAMAGED)` when the bytes no longer hold the credential that was kept.
    """
    try:
        reading = read(record.source)
    except WalletError:
        raise WalletError(ErrorKind.DAMAGED, rule="record-unreadable", id=record.id) from None
    found = [one for item in reading.items for one in credentials_of(item) if one.source == record.source]
    if not found:
        raise WalletError(ErrorKind.DAMAGED, rule="record-unreadable", id=record.id)
    return found[0]
