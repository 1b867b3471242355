"""The kinds of claim and the verdicts: all of the model that the command line's help shows."""

from __future__ import annotations

from enum import StrEnum


class Kind(StrEnum):
    """The kinds of claim, as the report names them."""

    CASUALTIES = "casualties"
    COUNT = "count"
    MONEY = "money"
    PERCENT = "percent"
    MEASURE = "measure"
    DATE = "date"
    DURATION = "duration"
    AGE = "age"
    ORDINAL = "ordinal"
    ROLE = "role"
    SET = "set"
    QUOTE = "quote"


class Verdict(StrEnum):
    """What the values of a fact say together. See ``VERDICTS`` for the order."""

    AGREE = "agree"
    COMPATIBLE = "compatible"
    UPDATED = "updated"
    DISCREPANCY = "discrepancy"
    CONFLICT = "conflict"
    SINGLE = "single"


#: Best first, as the report contract orders them.
VERDICTS = (
    Verdict.AGREE,
    Verdict.COMPATIBLE,
    Verdict.UPDATED,
    Verdict.DISCREPANCY,
    Verdict.CONFLICT,
)
