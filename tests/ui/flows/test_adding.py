"""What is brought to be added, in every state it can be in."""

from PIL import Image

from tests.ui.driver import Driver
from tests.ui.flows.test_credentials import texts
from tests.ui.flows.test_sharing import row_of
from ui.desk import Source
from ui.screens.add import AddSheet
from ui.screens.add.state import Stage
from wallet.present.code import texts as codes_of
from wallet.present.picture import code_picture


def adding(driver: Driver, *sources: Source) -> AddSheet:
    sheet = driver.window.adding()
    sheet.bring_sources(sources)
    driver.settle()
    assert sheet._state.stage is Stage.REVIEW
    return sheet


def marks(sheet: AddSheet) -> list[str]:
    return [line.mark.text for line in sheet._state.lines]


def original(driver: Driver, title: str) -> bytes:
    row = row_of(driver, title=title)
    return driver.ask(lambda wallet, _: wallet.export(row.id))[1]


def test_new_known_altered_and_no_credential_are_told_apart(driver: Driver) -> None:
    data = original(driver, "Data Analysis with Python")
    altered = data.replace(b"Data Analysis with Python", b"Data Analysis with Python", 1).replace(
        b'"validFrom":"2026', b'"validFrom":"2025', 1
    )
    sheet = adding(
        driver, Source("same.json", data), Source("altered.json", altered), Source("notes.json", b'{"shopping": []}')
    )
    assert marks(sheet)[0] == "Already here"
    assert marks(sheet)[-1] == "Skipped"
    assert not sheet._state.chosen
    driver.click(sheet.go)
    assert not sheet.isVisible()


def test_an_offer_is_told_and_never_acted_on(driver: Driver) -> None:
    offer = b"openid-credential-offer://?credential_offer_uri=https%3A%2F%2Funi.example%2F1"
    sheet = adding(driver, Source("link", offer))
    assert marks(sheet) == ["Not a credential"]
    assert any("Cairn shows it and does nothing" in text for text in texts(sheet))


def test_several_codes_in_one_picture_are_several_credentials(driver: Driver, tmp_path) -> None:  # type: ignore[no-untyped-def]
    rows = [row for row in driver.ask(lambda wallet, _: wallet.rows()) if row.summary.format in ("vc-jwt", "sd-jwt")]
    sources = [driver.ask(lambda wallet, _, one=row.id: wallet.export(one))[1] for row in rows]
    small = [data for data in sources if len(codes_of(data)) == 1][:2]
    assert len(small) == 2
    paths = []
    for at, data in enumerate(small):
        paths.append(tmp_path / f"{at}.png")
        paths[-1].write_bytes(code_picture(codes_of(data)[0]))
    pictures = [Image.open(path).convert("L") for path in paths]
    both = Image.new("L", (sum(one.width for one in pictures) + 80, max(one.height for one in pictures)), 255)
    both.paste(pictures[0], (0, 0))
    both.paste(pictures[1], (pictures[0].width + 80, 0))
    both.save(tmp_path / "both.png")
    sheet = driver.window.adding()
    sheet.bring_files((tmp_path / "both.png",))
    driver.settle()
    assert marks(sheet) == ["Already here", "Already here"]


def test_what_was_added_is_reported(driver: Driver) -> None:
    row = row_of(driver, title="Data Analysis with Python")
    data = driver.ask(lambda wallet, _: wallet.export(row.id))[1]
    driver.ask(lambda wallet, _: wallet.delete(row.id))
    sheet = adding(driver, Source("again.json", data))
    assert sheet._state.chosen == (0,)
    driver.click(sheet.go)
    assert sheet._state.stage is Stage.REPORT
    assert marks(sheet) == ["Added"]
    assert "1 credential added" in texts(sheet)
