"""A sheet of styled lines: the one place where text becomes terminal output.

Text goes in as ``rich.text.Text`` and never as markup, so that ``[bold]`` of an article
prints as ``[bold]``.
"""

from __future__ import annotations

import io
import re
from typing import TYPE_CHECKING

from rich.cells import cell_len
from rich.console import Console
from rich.text import Text

if TYPE_CHECKING:
    from collections.abc import Iterable

    from factcheck.formats.view import View


#: A piece of a line: its text and its style.
Piece = tuple[str, str]


#: What wrapping a line takes more than its width to tell, and what acts and shows nothing.
_BREAKING, _DROPPED = re.compile(r"[\n\t]"), re.compile(r"[\a\b\v\f\r]")


class Sheet:
    """Lines in order, each written at once: ten thousand articles make a million of them."""

    def __init__(self, view: View) -> None:
        """``view`` tells where paragraphs are wrapped, and whether there is colour."""
        self.view, self._console = view, _console(view)
        self._written: list[str] = []
        self._open = False  # whether the last line, if any, has text

    def line(self, *pieces: Piece | str) -> None:
        """Add one line of pieces, as it is."""
        if self.view.color:
            text = _text(pieces)
            text.rstrip()
            self._add(text)
        else:
            self._write(_plain(pieces).rstrip())

    def paragraph(self, indent: str, *pieces: Piece | str, hang: str = "") -> None:
        """Add text wrapped between words; the lines after the first hang under ``indent``.

        ``hang`` indents them where the first line has no indent; it costs that line room too.
        """
        plain = _plain(pieces)
        room, width = max(self.view.width - cell_len(indent), 20), cell_len(plain)
        hanging = hang or " " * cell_len(indent)
        if hang and width > room:
            room -= cell_len(hang)
        # Most paragraphs are one line, which takes long to find out word by word.
        if width <= room and not _BREAKING.search(plain) and not self.view.color:
            self._write(indent + plain.rstrip())
            return
        text = _text(pieces) if self.view.color else Text(plain)
        for number, wrapped in enumerate(text.wrap(self._console, room)):
            wrapped.rstrip()
            self._add(Text.assemble(indent if number == 0 else hanging, wrapped, end=""))

    def blank(self) -> None:
        """Add an empty line, unless there is one or nothing above it."""
        if self._open:
            self._write("")

    def render(self) -> str:
        """The lines since it was last rendered, with colour codes where the view has colour."""
        text = "".join(self._written)
        self._written.clear()
        return text

    def _add(self, line: Text) -> None:
        if self.view.color:
            with self._console.capture() as captured:
                self._console.print(line, soft_wrap=True, end="")
            self._write(line.plain, captured.get())
        else:
            self._write(line.plain)

    def _write(self, plain: str, styled: str | None = None) -> None:
        self._open = bool(plain)
        self._written.append(f"{plain if styled is None else styled}\n")


def _plain(pieces: Iterable[Piece | str]) -> str:
    """The pieces without their styles, and without what ``Text`` drops as well."""
    return _DROPPED.sub("", "".join([p if isinstance(p, str) else p[0] for p in pieces]))


def _text(pieces: Iterable[Piece | str]) -> Text:
    """The pieces in their styles."""
    text = Text(end="")
    for piece in pieces:
        text.append(*((piece, "") if isinstance(piece, str) else piece))
    return text


def _console(view: View) -> Console:
    # Nothing is read from the environment: the same view gives the same bytes.
    return Console(
        file=io.StringIO(),
        width=view.width,
        force_terminal=view.color,
        color_system="standard" if view.color else None,
        no_color=False,
        highlight=False,
        markup=False,
        emoji=False,
        legacy_windows=False,
        _environ={},
    )
