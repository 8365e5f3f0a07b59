"""Demonstration files that verify: one badge or more in each form the wallet reads."""

import io
import zipfile

from wallet.codec import jcs, png_text, svg_text
from wallet.demo import badges, cast
from wallet.demo.demo_file import DemoFile
from wallet.demo.ecdsa_sd import issue_selective_badge
from wallet.demo.endorsement import endorsed_document
from wallet.demo.issue import issue_badge, issue_jwt, signed
from wallet.demo.materials import IN_FORCE
from wallet.demo.sd_jwt import issue_sd_jwt, issue_sd_jwt_vc
from wallet.demo.study_load import CONTEXT_URL
from wallet.demo.transcript import learner_record, transcript
from wallet.keys.signing import SigningKey
from wallet.model.report import Verdict
from wallet.present.code import pictures
from wallet.present.emblem import emblem, emblem_svg
from wallet.present.holder import did_key

_ZIP_TIME = (2026, 6, 1, 0, 0, 0)


def files(holder: SigningKey) -> tuple[DemoFile, ...]:
    """Every valid file, in the order in which a learner might have received them."""
    return (*_plain(holder), *_tokens(holder), *_pictures(holder), *_several(holder))


def _plain(holder: SigningKey) -> tuple[DemoFile, ...]:
    to = did_key(holder)
    analysis = issue_badge(badges.DATA_ANALYSIS, cast.RHEINLAND, holder=to, standing=IN_FORCE, extended=True)
    writing = issue_badge(badges.WRITING, cast.NORDHAVN, suite="Ed25519Signature2020", holder=to)
    shortenable = issue_selective_badge(badges.PROJECTS, cast.GUILD, holder=to)
    unvouched = issue_badge(badges.PROJECTS, cast.MILL, holder=to)
    return (
        _valid("data-analysis-with-python.json", analysis, cast.RHEINLAND.id, IN_FORCE.uri, CONTEXT_URL),
        _valid("databases-and-sql.json", _databases(to), CONTEXT_URL),
        _valid("wissenschaftliches-schreiben.vc11.json", writing),
        _valid("leading-small-projects.selective.json", shortenable),
        _valid("leading-small-projects.unvouched.json", unvouched, vouched=False),
    )


def _tokens(holder: SigningKey) -> tuple[DemoFile, ...]:
    to = did_key(holder)
    learning = issue_jwt(badges.MACHINE_LEARNING, cast.KYKLADIKO, holder=to, extended=True, open_badges=True)
    metadata = f"https://{cast.GUILD.host}/.well-known/jwt-vc-issuer"
    flat = issue_sd_jwt_vc(badges.SPREADSHEETS, cast.GUILD, holder=holder)
    return (
        _valid("enseigner-en-petits-groupes.jwt", issue_jwt(badges.TEACHING, cast.VALOMBRE, holder=to)),
        _valid("isagogi-sti-michaniki-mathisi.jwt", learning, cast.KYKLADIKO.id),
        _valid("care-for-older-people.jwt", issue_jwt(badges.CARE, cast.MAHARAT, holder=to)),
        _valid("installing-solar-panels.sd-jwt", issue_sd_jwt(badges.SOLAR, cast.NORDHAVN, holder=holder)),
        _valid("spreadsheets-for-offices.sd-jwt", flat, metadata),
    )


def _pictures(holder: SigningKey) -> tuple[DemoFile, ...]:
    to = did_key(holder)
    endorsed = endorsed_document(badges.VISUALISATION, cast.GUILD, to)
    shown = jcs.canonical(signed(endorsed, cast.GUILD, badges.VISUALISATION.awarded, suite="ecdsa-rdfc-2019"))
    ethics = issue_badge(badges.ETHICS, cast.RHEINLAND, holder=to, extended=True)
    drawn = svg_text.write(emblem_svg(badges.ETHICS.slug), text=ethics.decode())
    day = issue_jwt(badges.OPEN_DATA_DAY, cast.NORDHAVN, holder=to)
    return (
        _valid("showing-data-well.png", _baked(badges.VISUALISATION, shown)),
        _valid("ethik-im-umgang-mit-daten.svg", drawn, cast.RHEINLAND.id, CONTEXT_URL),
        _valid("open-data-day.qr.png", pictures(day)[0]),
    )


def _several(holder: SigningKey) -> tuple[DemoFile, ...]:
    """Files with several badges; most of them are those the learner has already, to be recognised."""
    to = did_key(holder)
    members = {
        "badges/databases-and-sql.json": _databases(to),
        "badges/enseigner-en-petits-groupes.jwt": issue_jwt(badges.TEACHING, cast.VALOMBRE, holder=to),
        "badges/facilitating-meetings.png": _baked(badges.MEETINGS, issue_jwt(badges.MEETINGS, cast.GUILD, holder=to)),
    }
    return (
        _valid("three-badges.zip", _zipped(members), CONTEXT_URL),
        _valid("outdoor-skills.clr.json", learner_record(holder)),
        _valid("transcript.vp.json", transcript(holder), cast.RHEINLAND.id, CONTEXT_URL),
    )


def _databases(to: str) -> bytes:
    return issue_badge(badges.DATABASES, cast.NORDHAVN, suite="eddsa-jcs-2022", holder=to, extended=True)


def _baked(spec: badges.BadgeSpec, sealed: bytes) -> bytes:
    return png_text.write(emblem(spec.slug), "openbadgecredential", sealed.decode())


def _zipped(members: dict[str, bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members.items():
            archive.writestr(zipfile.ZipInfo(name, _ZIP_TIME), data)
    return out.getvalue()


def _valid(name: str, data: bytes, *needs: str, vouched: bool = True) -> DemoFile:
    return DemoFile(name, data, Verdict.VALID, needs, vouched)
