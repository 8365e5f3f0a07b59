"""How a line of the record table becomes what lists carry."""

import json

from wallet.model.record import Row, Summary
from wallet.model.report import Verdict
from wallet.vault.moments import from_micros
from wallet.vault.statements import Line

COLUMNS = (
    "record.id, record.sha256, record.carrier, record.received_at, record.verdict, record.verified_at, record.trusted,"
    " record.title, record.issuer_id, record.issuer_name, record.format, record.profile, record.valid_from,"
    " record.valid_until, record.awarded, record.subject_id, record.level, record.skills, record.image,"
    " record.credential_id"
)


def row_from(line: Line) -> Row:
    """A row from the columns of `COLUMNS`."""
    return Row(
        id=line[0],
        sha256=line[1],
        carrier=line[2],
        summary=summary_from(line, line[18], ""),
        received_at=from_micros(line[3]),
        verdict=Verdict(line[4]),
        verified_at=from_micros(line[5]),
        trusted=bool(line[6]),
    )


def summary_from(line: Line, image: str | None, words: str) -> Summary:
    """The summary from the same columns, with what they leave out."""
    return Summary(
        title=line[7],
        issuer_id=line[8],
        issuer_name=line[9],
        format=line[10],
        profile=line[11],
        valid_from=from_micros(line[12]),
        valid_until=from_micros(line[13]),
        awarded=from_micros(line[14]),
        subject_id=line[15],
        level=line[16],
        skills=tuple(json.loads(line[17])),
        image=image,
        words=words,
        credential_id=line[19] or None,
    )
