"""Points and spans in time as stated, and as resolved against a publication date."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Relative:
    """A time that needs the publication date (*Thursday*, *last year*, *two days ago*).

    ``unit`` is ``day week month year weekday hour …``; ``step`` counts units from the
    publication date (-1 is *last*, *ago*); ``which`` is the weekday (1 Monday … 7
    Sunday) or month (1 … 12) that was named, 0 where none was.
    """

    unit: str
    step: int
    which: int = 0


@dataclass(frozen=True, slots=True)
class When:
    """A date, a clock time or a span, in EDTF (ISO 8601-2) once it is known.

    ``edtf`` is empty while only ``relative`` is known. ``clock`` is ``HH:MM`` where a
    clock time was stated; it stands after ``T`` in the notation.
    """

    edtf: str
    relative: Relative | None = None
    clock: str = ""
