"""What the kinds of claim read from and what they give back."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from factcheck.docs import Doc
    from factcheck.model import BlockRole, Kind, Status
    from factcheck.values import Amount, Value


@dataclass(frozen=True, slots=True)
class AmountMention:
    """A number in a passage: ``[start, end)`` in code points of the passage, hedge included.

    ``bare_start`` and ``bare_end`` are the number alone (*15,000* of *over 15,000*).
    """

    start: int
    end: int
    bare_start: int
    bare_end: int
    amount: Amount


@dataclass(frozen=True, slots=True)
class Passage:
    """A block as parsed. ``doc.text`` is the block's text, code point for code point."""

    doc: Doc
    role: BlockRole
    amounts: tuple[AmountMention, ...]


@dataclass(frozen=True, slots=True)
class Mention:
    """A value found in a passage.

    ``[start, end)`` is the value with its hedge in code points of ``doc.text``; ``head``
    is the index in ``doc`` of the token that the value belongs to: the counted noun, the
    person whose age it is, the verb that a date modifies, the named person of an office.
    """

    kind: Kind
    start: int
    end: int
    value: Value
    head: int
    status: Status | None = None
