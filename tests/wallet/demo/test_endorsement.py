from datetime import UTC, datetime

from wallet.demo import badges, cast
from wallet.demo.demo_set import demo_set
from wallet.demo.endorsement import endorsed_document
from wallet.demo.issue import signed
from wallet.model.report import Verdict
from wallet.model.trust import Policy, TrustMaterial
from wallet.reading.read import read
from wallet.verify.run import verify

NOW = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)


def test_one_is_genuine_and_one_was_altered_and_the_badge_is_good():
    (file,) = (one for one in demo_set().files if one.name == "showing-data-well.png")
    (item,) = read(file.data, file.name).items
    report = verify(item, TrustMaterial(), Policy(), NOW)
    good, bad = report.endorsements

    assert report.verdict is Verdict.VALID
    assert (good.on, good.fits, good.report.verdict) == ("achievement", True, Verdict.VALID)
    assert (bad.on, bad.fits, bad.report.verdict) == ("achievement", True, Verdict.INVALID)
    assert "second year" in good.comment.best()


def test_the_badge_is_the_same_each_time():
    first, again = (endorsed_document(badges.VISUALISATION, cast.GUILD, cast.MIRA.id) for _ in range(2))
    assert first == again
    assert signed(first, cast.NORDHAVN, "2026-01-01T00:00:00Z") == signed(again, cast.NORDHAVN, "2026-01-01T00:00:00Z")
