"""The words around a value, cut to a width in terminal cells with the value still in sight."""

from __future__ import annotations

from dataclasses import dataclass

from rich.cells import cell_len, chop_cells

from factcheck.formats.harmless import visible

ELLIPSIS = "…"


@dataclass(frozen=True, slots=True)
class Excerpt:
    """Harmless text with a value in it; what was cut is shown by an ellipsis."""

    before: str
    value: str
    after: str

    def __str__(self) -> str:
        """The excerpt as one line."""
        return self.before + self.value + self.after


def shortened(text: str, width: int) -> str:
    """``text`` in at most ``width`` cells, cut at its end."""
    if cell_len(text) <= width:
        return text
    return chop_cells(text, max(width - 1, 1))[0].rstrip() + ELLIPSIS


def padded(text: str, width: int) -> str:
    """``text`` cut or filled with spaces to exactly ``width`` cells."""
    short = shortened(text, width)
    return short + " " * (width - cell_len(short))


def excerpt(text: str, sentence: tuple[int, int], value: tuple[int, int], width: int) -> Excerpt:
    """The part of a sentence around its value that fits ``width`` cells.

    Spans are in code points of ``text``. The value is kept whole unless it alone is too
    wide; the room left is shared by both sides, and one side's spare room goes to the other.
    """
    shown = visible(text[value[0] : value[1]]).strip()
    # A few characters more than can be shown tell whether something was cut.
    reach = 4 * width
    before = visible(text[max(min(sentence[0], value[0]), value[0] - reach) : value[0]]).lstrip()
    after = visible(text[value[1] : min(max(sentence[1], value[1]), value[1] + reach)]).rstrip()
    room = width - cell_len(shown)
    if room < 2 * (cell_len(ELLIPSIS) + 1):
        return Excerpt("", shortened(shown, width), "")
    left, right = cell_len(before), cell_len(after)
    give_left = min(left, max(room // 2, room - right))
    give_right = min(right, room - give_left)
    return Excerpt(_tail(before, give_left), shown, _head(after, give_right))


def _head(text: str, width: int) -> str:
    """The whole words at the start of what follows the value."""
    if cell_len(text) <= width:
        return text
    return f"{_words(text.split(' '), width - 2)} {ELLIPSIS}"


def _tail(text: str, width: int) -> str:
    """The whole words at the end of what precedes the value."""
    if cell_len(text) <= width:
        return text
    backwards = [word[::-1] for word in reversed(text.split(" "))]
    return f"{ELLIPSIS} {_words(backwards, width - 2)[::-1]}"


def _words(words: list[str], width: int) -> str:
    """As many of the first words as fit ``width``, joined by spaces."""
    kept, used = 0, -1
    for word in words:
        used += 1 + cell_len(word)
        if used > width:
            break
        kept += 1
    return " ".join(words[:kept])
