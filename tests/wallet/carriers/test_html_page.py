import pytest

from wallet.carriers.html_page import CARRIER
from wallet.errors import WalletError

PAGE = b'<!DOCTYPE html>\n<p>{"not": "this"}</p><script type="application/vp" id="presentation">\n{"a": 1}\n</script>'


def test_only_what_the_element_carries_is_taken() -> None:
    (payload,) = CARRIER.open(PAGE)

    assert (payload.data, payload.source) == (b'{"a": 1}', PAGE)


@pytest.mark.parametrize("data", [b"", b"<!DOCTYPE html><p>", b'{"a": " id=\\"presentation\\">"}', b"<svg></svg>"])
def test_other_pages_and_files_are_not_its_own(data: bytes) -> None:
    assert not CARRIER.recognise(data)


def test_a_page_of_ours_is_its_own() -> None:
    assert CARRIER.recognise(PAGE)
    assert CARRIER.recognise(b"\n<html>" + PAGE)


@pytest.mark.parametrize("data", [PAGE + PAGE, PAGE.replace(b"</script>", b""), PAGE + b"\xff"])
def test_a_page_that_is_cut_or_carries_several_is_refused(data: bytes) -> None:
    with pytest.raises(WalletError) as caught:
        CARRIER.open(data)

    assert caught.value.rule == "page"


def test_the_escape_of_a_page_is_undone_in_text_and_kept_in_json() -> None:
    start = b'<!doctype html><script type="application/vp" id="presentation">'

    assert CARRIER.open(start + b"a\\u003cb</script>")[0].data == b"a<b"
    assert CARRIER.open(start + b'{"a":"\\u003c"}</script>')[0].data == b'{"a":"\\u003c"}'


@pytest.mark.parametrize("rest", [b"", b"</script>", b"  </script>", b"{}"])
def test_a_page_that_carries_nothing_is_refused(rest: bytes) -> None:
    with pytest.raises(WalletError) as caught:
        CARRIER.open(b'<html><script id="presentation">' + rest)

    assert caught.value.rule == "page"
