import pytest

from wallet.carriers.jwt_text import open_text, recognise


@pytest.mark.parametrize("data", [b"eyJh.b.c", b" \n eyJh.b.c \r\n", b"eyJh.b.c~d~", b"eyJh.b.c~d~e.f.g", b"eyJh.b."])
def test_a_token_is_taken_without_the_blanks_around_it(data):
    assert recognise(data)
    (found,) = open_text(data)
    assert (found.data, found.source, found.carrier) == (data.strip(), data, "jwt")


def test_a_data_url_is_opened():
    data = b"data:application/vc+jwt,eyJh.b.c"

    assert recognise(data)
    assert open_text(data)[0].data == b"eyJh.b.c"


@pytest.mark.parametrize("data", [b"", b"a.b", b"www.a.example", b"eyJh.b d", b"{}", b"eyJh.b.c.d.e", b"data:text/x,"])
def test_other_text_is_not(data):
    assert not recognise(data)
