"""Trusted lists in XML: what they list, since when, their own signature, and what a seal may conclude from them."""

from datetime import timedelta

import pytest
from lxml import etree  # type: ignore[import-untyped]

from tests.support.authority import certificate
from tests.support.trusted_list import DS, TSA, sealed, service, trusted_list
from tests.support.verifying import NOW, check, judged
from tests.wallet.verify.test_certified import AUTHORITY, LEAF, ROOT, SEAL, START, THIEF, token
from wallet.errors import WalletError
from wallet.model.report import CheckName, Verdict, VerificationReport
from wallet.model.trust import TrustList, TrustMaterial
from wallet.vault import trust as kept
from wallet.verify.trust_list import read_trust_list, write_trust_list

DAY = timedelta(days=1)
ISSUED = NOW - 5 * DAY
GRANTED = service(ROOT, START)


def canonical(data: bytes, name: str) -> bytes:
    """The exclusive canonical form as an independent library makes it."""
    root = etree.fromstring(data)
    part = next(one for one in root.iter("{*}" + name)) if name else root.getroottree()
    out: bytes = etree.tostring(part, method="c14n", exclusive=True, with_comments=False)
    return out


SIGNED = sealed(trusted_list(GRANTED, issued=ISSUED), SEAL, LEAF, canonical)


def under(listed: TrustList, data: bytes = b"") -> VerificationReport:
    return judged(data or token(), TrustMaterial(lists=(listed,)))


def read(*services: str, due: int = 100) -> TrustList:
    return read_trust_list(trusted_list(*services, issued=ISSUED, due=NOW + due * DAY))


def test_what_is_listed() -> None:
    listed = read(GRANTED, service(LEAF, START, kind=TSA), service(LEAF, START, kind="http://x.example/other"))
    assert (listed.name, listed.as_of, listed.seal) == ("XX Office of Seals", ISSUED, "none")
    assert listed.next_update == NOW + 100 * DAY
    assert [(one.kind, one.name, one.provider) for one in listed.services] == [
        ("ca", "Seals & more", "Seal Works"),
        ("tsa", "Seals & more", "Seal Works"),
    ]
    assert listed.services[0].history[0].since == START


def test_a_granted_service_vouches_and_the_report_names_it() -> None:
    report = under(read(GRANTED))
    told = check(report, CheckName.KEY)
    assert report.verdict is Verdict.VALID
    assert (told.facts["list"], told.facts["provider"], told.facts["since"]) == (
        "XX Office of Seals", "Seal Works", START.isoformat(),
    )  # fmt: skip
    assert told.as_of == ISSUED


@pytest.mark.parametrize(
    ("listed", "rule"),
    [
        (lambda: read(service(ROOT, NOW - DAY, "withdrawn", (("granted", START),))), "service-withdrawn"),
        (lambda: read(service(ROOT, NOW + DAY)), "service-withdrawn"),
        (lambda: read(service(ROOT, START, "invented")), "service-withdrawn"),
        (lambda: read(GRANTED, due=-1), "trust-list-overdue"),
    ],
)
def test_a_list_that_does_not_grant_leaves_it_open(listed: object, rule: str) -> None:
    assert callable(listed)
    report = under(listed())
    assert report.verdict is Verdict.INDETERMINATE
    assert check(report, CheckName.KEY).facts["rule"] == rule


def test_a_time_stamping_service_issues_no_certificates() -> None:
    assert under(read(service(ROOT, START, kind=TSA))).verdict is Verdict.INDETERMINATE


def test_it_survives_vault_export_and_capsule() -> None:
    listed = read_trust_list(SIGNED)
    assert kept.read_back(kept.written(listed)) == listed
    frozen = read_trust_list(write_trust_list(listed))
    assert frozen.services == listed.services
    assert frozen.next_update == listed.next_update
    assert frozen.seal == "unchecked"  # a copy cannot say that it was


def test_the_signature_of_the_list() -> None:
    listed = read_trust_list(SIGNED)
    assert listed.seal == "good"
    assert listed.sealed_by.startswith("Guild Of Seals sha256:")


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (b"Seal Works", b"Seal Woods"),
        (b"/granted<", b"/granted <"),
        (b"<xades:A/>", b"<xades:B/>"),
        (b'URI="#props"', b'URI="#other"'),
        (b"ecdsa-sha256", b"ecdsa-sha384"),
        (b"<ds:SignatureValue>", b"<ds:SignatureValue>AAAA"),
        (b'Id="whole"', b'Id="props"'),
    ],
)
def test_a_changed_list_is_refused_or_not_called_checked(old: bytes, new: bytes) -> None:
    assert old in SIGNED
    try:
        assert read_trust_list(SIGNED.replace(old, new, 1)).seal == "unchecked"
    except WalletError as error:
        assert error.rule == "trust-list-seal"  # noqa: PT017


def test_somebody_elses_certificate_does_not_fit() -> None:
    foreign = certificate(THIEF, AUTHORITY, START)
    with pytest.raises(WalletError, match="trust-list-seal"):
        read_trust_list(sealed(trusted_list(GRANTED, issued=ISSUED), SEAL, foreign, canonical))


def test_a_second_signature_or_one_inside_is_not_checked() -> None:
    start = SIGNED.index(b"<ds:Signature xmlns")
    end = SIGNED.index(b"</ds:Signature>") + len(b"</ds:Signature>")
    seal = SIGNED[start:end]
    assert read_trust_list(SIGNED[:end] + seal + SIGNED[end:]).seal == "unchecked"
    moved = SIGNED[:start] + SIGNED[end:]
    inside = moved.replace(b"</SchemeInformation>", seal + b"</SchemeInformation>")
    assert read_trust_list(inside).seal == "unchecked"
    assert f"{{{DS}}}Signature" in {one.tag for one in etree.fromstring(inside).iter()}


@pytest.mark.parametrize(
    ("data", "rule"),
    [
        (b"<!DOCTYPE a><TrustServiceStatusList/>", "xml-doctype"),
        (b"<TrustServiceStatusList/>", "trust-list-form"),
        (b"<TrustServiceStatusList>", "xml-syntax"),
        (trusted_list(GRANTED, issued=ISSUED, version="4"), "trust-list-version"),
        (trusted_list(GRANTED, issued=ISSUED).replace(b"ssueDateTime>2", b"ssueDateTime>x", 1), "trust-list-date"),
        (trusted_list(service(ROOT, START, history=(("granted", START + DAY),)), issued=ISSUED), "trust-list-date"),
        (b"<TrustServiceStatusList>" + b"<a>" * 70, "xml-depth"),
    ],
)
def test_what_is_no_such_list(data: bytes, rule: str) -> None:
    with pytest.raises(WalletError) as caught:
        read_trust_list(data)
    assert caught.value.rule == rule


def test_an_unreadable_certificate_vouches_for_nothing() -> None:
    assert read(service(b"nothing", START)).services == ()


@pytest.mark.parametrize(
    ("old", "new", "rule"),
    [
        (b"<SchemeOperatorName>", b"<Other>", "xml-syntax"),
        (b'<Name xml:lang="en">Office of Seals</Name>', b"", "trust-list-text"),
        (b"Office of Seals", b"", "trust-list-text"),
        (b"<StatusStartingTime>2", b"<StatusStartingTime>x2", "trust-list-date"),
    ],
)
def test_a_list_that_lacks_what_it_must_say_is_refused(old: bytes, new: bytes, rule: str) -> None:
    whole = trusted_list(GRANTED, issued=ISSUED)
    assert old in whole
    with pytest.raises(WalletError) as caught:
        read_trust_list(whole.replace(old, new, 1))
    assert caught.value.rule == rule


def test_a_list_is_read_up_to_so_many_services(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("wallet.verify.etsi_list.SERVICES", 2)
    assert len(read(GRANTED, GRANTED).services) == 2
    with pytest.raises(WalletError) as caught:
        read(GRANTED, GRANTED, GRANTED)
    assert caught.value.facts["limit"] == "trust-list-services"


@pytest.mark.parametrize("status", ["granted", "Granted", "granted/", "underSupervision", "accredited"])
def test_what_counts_as_granted(status: str) -> None:
    (one,) = read(service(ROOT, START, status)).services
    assert one.history[0].granted


@pytest.mark.parametrize("status", ["withdrawn", "", "notgranted", "granted/x", "supervisionrevoked"])
def test_what_does_not_count_as_granted(status: str) -> None:
    (one,) = read(service(ROOT, START, status)).services
    assert not one.history[0].granted
