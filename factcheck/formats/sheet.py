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


#: What wrapping a line takes more than its width to tell.
_BREAKING = re.compile(r"[\n\t]")


class Sheet:
    """Lines in order, each written at once: ten thousand articles make a million of them."""

    def __init__(self, view: View) -> None:
        """``view`` tells where paragraphs are wrapped, and whether there is colour."""
        self.view, self._console = view, _console(view)
        self._written: list[str] = []
        self._open = False  # whether the last line, if any, has text

    def line(self, *pieces: Piece | str) -> None:
        """Add one line of pieces, as it is."""
        text = self._text(pieces)
        text.rstrip()
        self._add(text)

    def paragraph(self, indent: str, *pieces: Piece | str, hang: str = "") -> None:
        """Add text wrapped between words; the lines after the first hang under ``indent``.

        ``hang`` indents them where the first line has no indent; it costs that line room too.
        """
        text = self._text(pieces)
        room = max(self.view.width - cell_len(indent), 20)
        hanging = hang or " " * cell_len(indent)
        if hang and text.cell_len > room:
            room -= cell_len(hang)
        for number, wrapped in enumerate(self._wrapped(text, room)):
            wrapped.rstrip()
            self._add(Text.assemble(indent if number == 0 else hanging, wrapped, end=""))

    def _text(self, pieces: Iterable[Piece | str]) -> Text:
        """The pieces as one text; their styles are of use to a sheet with colour alone."""
        if not self.view.color:
            plain = (piece if isinstance(piece, str) else piece[0] for piece in pieces)
            return Text("".join(plain), end="")
        text = Text(end="")
        for piece in pieces:
            text.append(*((piece, "") if isinstance(piece, str) else piece))
        return text

    def _wrapped(self, text: Text, room: int) -> Iterable[Text]:
        # Most paragraphs are one line, which takes long to find out word by word.
        if text.cell_len <= room and not _BREAKING.search(text.plain):
            return (text,)
        return text.wrap(self._console, room)

    def blank(self) -> None:
        """Add an empty line, unless there is one or nothing above it."""
        if self._open:
            self._add(Text(end=""))

    def render(self) -> str:
        """The sheet as text, with colour codes where the view has colour."""
        return "".join(self._written)

    def _add(self, line: Text) -> None:
        self._open = bool(line.plain)
        if self.view.color:
            with self._console.capture() as captured:
                self._console.print(line, soft_wrap=True, end="\n")
            self._written.append(captured.get())
        else:
            self._written.append(f"{line.plain}\n")


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
