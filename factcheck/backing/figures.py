"""Which claims are figures: those that a reader would look up a number, a rank or a day for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.values import Duration, Ordinal, Quantity, When

if TYPE_CHECKING:
    from factcheck.model import Claim


def is_figure(claim: Claim) -> bool:
    """Whether a claim is a figure.

    It is a number in digits or words, whatever it counts, a rank, or a time that is named.
    Names, lists and quotations are none; nor are *several* and *dozens*, or *a day later*,
    which no source can be held to.
    """
    value = claim.value
    if isinstance(value, Quantity | Duration):
        return not value.amount.vague
    if isinstance(value, When):
        return bool(value.edtf or value.clock or (value.relative and value.relative.which))
    return isinstance(value, Ordinal)
