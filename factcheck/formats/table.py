"""The settings in force, as a table for the terminal."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.cells import cell_len

from factcheck.formats.excerpt import padded
from factcheck.formats.harmless import visible
from factcheck.formats.sheet import Sheet
from factcheck.formats.view import DEFAULT, View

if TYPE_CHECKING:
    from collections.abc import Sequence

#: A setting's name, its value, where that is from, its type, and what it does.
Row = tuple[str, str, str, str, str]

#: Where a value is from that nobody gave; such rows are dimmed.
BY_DEFAULT = "default"


def render(heading: str, rows: Sequence[Row], view: View = DEFAULT) -> str:
    """The rows as two lines each: *name = value  (origin)*, and what the setting does."""
    sheet = Sheet(view)
    sheet.line((visible(heading), "bold"))
    width = max((cell_len(name) for name, *_ in rows), default=0)
    for name, value, origin, label, help_ in rows:
        sheet.blank()
        given = origin != BY_DEFAULT
        head = f"{padded(name, width)} = "
        style = "bold green" if given else ""
        sheet.paragraph(
            head, (visible(value), style), (f"  ({visible(origin)})", "" if given else "dim")
        )
        sheet.paragraph("    ", (f"{help_} [{label}]", "dim"))
    return sheet.render()
