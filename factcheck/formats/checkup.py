"""What ``factcheck doctor`` found, a line each, for the terminal."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from factcheck.formats.harmless import visible
from factcheck.formats.sheet import Sheet
from factcheck.formats.view import DEFAULT, View

if TYPE_CHECKING:
    from collections.abc import Sequence


class State(StrEnum):
    """How something stands."""

    GOOD = "ok"
    OPTIONAL = "-"
    MISSING = "MISSING"


STYLES = {State.GOOD: "green", State.OPTIONAL: "dim", State.MISSING: "bold red"}


class Finding(NamedTuple):
    """Something that was looked at: how it stands, and the command that mends it, if any."""

    state: State
    text: str
    remedy: str = ""


def render(found: Sequence[Finding], view: View = DEFAULT) -> str:
    """The findings as text."""
    sheet = Sheet(view)
    for one in found:
        sheet.paragraph(f"{one.state:<8}", (visible(one.text), STYLES[one.state]))
        if one.remedy:
            sheet.line(" " * 8, f"to install it: {visible(one.remedy)}")
    return sheet.render()
