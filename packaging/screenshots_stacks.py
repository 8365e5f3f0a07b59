"""Pictures of the stacks room beyond its first page."""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from screenshots import Studio

PARTS = ("requirements", "not-counted", "next", "what-if", "decisions", "rules")


def stack_parts(studio: "Studio", stacks: Any) -> None:
    """Each part of a stack's page, the sheet for a decision, the catalogue, several side by side, and the editor."""
    stacks.catalogue.work_toward("ch-cas")
    studio.settle()
    stacks.catalogue.work_toward("eu-micro-degree")
    studio.settle()
    for place, name in enumerate(PARTS):
        stacks.detail.tabs.setCurrentIndex(place)
        studio.shoot(f"08-{place + 1}-{name}")
    stacks.detail.decide()
    studio.shoot("08-7-decision")
    sheet: Any = studio.window.findChild(type_of_sheet())
    sheet.close_sheet()
    stacks.choose()
    studio.shoot("08-8-catalogue")
    stacks.compare()
    studio.shoot("08-9-side-by-side")
    stacks.edit("eu-micro-degree")
    studio.settle()
    stacks.editor.part = ("root",)
    stacks.editor._check()
    studio.settle()
    studio.shoot("08-10-editor")
    stacks.home()
    studio.settle()


def type_of_sheet() -> Any:
    """The sheet that asks for a decision."""
    from ui.screens.stacks.deciding import DecisionSheet

    return DecisionSheet
