"""Numbers as stated: the amount, its hedge, its unit."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal  # noqa: TC003 - the types of fields are read when claims are unpacked
from enum import StrEnum


class Hedge(StrEnum):
    """How a number was worded; the value is its sign in the report's notation."""

    NONE = ""
    ABOUT = "~"
    MORE = ">"
    AT_LEAST = ">="
    LESS = "<"
    UP_TO = "<="
    NEARLY = "<~"


@dataclass(frozen=True, slots=True)
class Amount:
    """A number as stated, with what the wording leaves open.

    ``low`` and ``high`` are equal for a single number and differ for a range
    (*10 to 12*). The exponent of the Decimal keeps the last digit shown:
    *7 billion* is ``Decimal("7E+9")`` and *1.2m* is ``Decimal("1.2E+6")``,
    while *15,000* is ``Decimal("15000")``.

    ``vague`` is the magnitude word, lower case, where no digit is given
    (``billions``, ``dozens``, ``several``); ``low`` and ``high`` are then the
    reach of that word, by its row in the lexicon.
    """

    low: Decimal
    high: Decimal
    hedge: Hedge = Hedge.NONE
    vague: str = ""

    @property
    def is_range(self) -> bool:
        """Whether two different bounds were stated in digits or words."""
        return self.low != self.high and not self.vague


@dataclass(frozen=True, slots=True)
class Quantity:
    """An amount of something.

    ``unit`` is canonical: ``people`` for casualties and for counts of people,
    an ISO 4217 code for money, ``%``, ``a`` for ages, a unit symbol (``km``)
    for measures, the counted noun's plural lemma or ``""`` elsewhere.
    """

    amount: Amount
    unit: str = ""


@dataclass(frozen=True, slots=True)
class Duration:
    """A length of time in the unit as worded.

    ``unit`` is an ISO 8601 designator: ``Y M W D`` for dates, ``TH TM TS`` for
    hours, minutes, seconds. *a decade* is ``Amount(Decimal("1E+1"), …)`` of ``Y``.
    """

    amount: Amount
    unit: str


@dataclass(frozen=True, slots=True)
class Ordinal:
    """A rank (*first*, *second-largest*) and the noun it ranks, singular lemma.

    ``rank`` is 1 for *first*, *largest*, *last*; ``order`` is the superlative
    or ordering word that makes the rank (``first``, ``largest``, ``last``);
    ``narrowed`` are the adjectives that narrow the noun (*biggest private employer*), and
    ``within`` is whose it ranks among (*the world's largest employer*).
    """

    rank: int
    noun: str
    order: str = "first"
    narrowed: tuple[str, ...] = ()
    within: str = ""
