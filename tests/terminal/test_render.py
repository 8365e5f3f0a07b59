"""What people read instead of the JSON object."""

from ui.terminal.desk import Answer
from ui.terminal.render import render

PAGE = "Certificate\n" + "\n".join(f"  Requirement {number}  open" for number in range(40))


def test_a_page_is_printed_as_it_stands_however_long_it_is() -> None:
    told = render("stack", Answer({"id": "c", "verdict": "not-met", "text": PAGE, "out": "sheet.pdf"}))
    assert told == f"{PAGE}\nout: sheet.pdf"


def test_what_only_programs_read_of_a_stack_is_left_out() -> None:
    told = render("stack", Answer({"id": "c", "verdict": "met", "answer": {"plan": {"p": ["a"]}}}))
    assert told.splitlines() == ["id: c", "verdict: met"]
