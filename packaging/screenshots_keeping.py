"""Pictures of what keeps credentials in order: charts, each page of the settings, help and tour."""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from screenshots import Studio


def charts(studio: "Studio", library: Any) -> None:
    """The credentials as a timeline, a map of skills, a calendar; then the list again."""
    for at, name in ((1, "timeline"), (2, "skills"), (3, "validity")):
        library.picture.setCurrentIndex(at)
        library.picture.activated.emit(at)
        studio.shoot(f"03-{at}-{name}")
    library.picture.setCurrentIndex(0)
    library.picture.activated.emit(0)
    library.listing.list.selectAll()
    studio.shoot("03-4-several")
    library.listing.list.clearSelection()


def settings_pages(studio: "Studio", settings: Any) -> None:
    """Each page of the settings."""
    from ui.screens.settings.state import Section

    studio.shoot("15-settings")

    for at, section in enumerate(Section):
        settings.go(section)
        studio.shoot(f"15-{at + 1}-settings-{section.value}")


def guides(studio: "Studio") -> None:
    """The first card of the tour, and the help."""
    from ui.app.tour import Tour
    from ui.app.wiring import help_sheet

    studio.window.show_tour()
    studio.shoot("20-tour")
    for sheet in studio.window.findChildren(Tour):
        sheet.close_sheet()
    help_sheet(studio.window).show_pages()
    studio.shoot("21-help")
    help_sheet(studio.window).close_sheet()
