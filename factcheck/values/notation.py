"""Values in the notation of the report: one string for one meaning, whatever the wording."""

from __future__ import annotations

from functools import singledispatch
from typing import TYPE_CHECKING

from factcheck.values.names import NameSet, Office, Words
from factcheck.values.quantity import Amount, Duration, Ordinal, Quantity
from factcheck.values.when import Relative, When

if TYPE_CHECKING:
    from decimal import Decimal

    from factcheck.values import Value


def normalized(value: Value) -> str:
    """A value in the notation of the report (``>15000 people``, ``<~P4Y``, ``2025-04``)."""
    return _written(value)


@singledispatch
def _written(value: object) -> str:
    raise TypeError(f"no notation for {type(value).__name__}")


@_written.register
def _(value: Quantity) -> str:
    return f"{_amount(value.amount)} {value.unit}".rstrip()


@_written.register
def _(value: Duration) -> str:
    # Clock units carry their T with them (TH), as in PT90M.
    prefix, unit = ("PT", value.unit[1:]) if value.unit.startswith("T") else ("P", value.unit)
    amount = value.amount
    ends = [amount.vague] if amount.vague else _ends(amount)
    return amount.hedge.value + "..".join(f"{prefix}{end}{unit}" for end in ends)


@_written.register
def _(value: Ordinal) -> str:
    return f"{value.rank} {value.noun}".rstrip()


@_written.register
def _(value: When) -> str:
    clock = f"T{value.clock}" if value.clock else ""
    if value.edtf or value.relative is None:
        return value.edtf + clock
    return _unresolved(value.relative) + clock


@_written.register
def _(value: Office) -> str:
    return f"{value.name}; {value.office}"


@_written.register
def _(value: NameSet) -> str:
    return ", ".join((*sorted(value.names), *("…",) * value.open))


@_written.register
def _(value: Words) -> str:
    return value.text


def _amount(amount: Amount) -> str:
    return amount.hedge.value + (amount.vague or "..".join(_ends(amount)))


def _ends(amount: Amount) -> list[str]:
    low, high = _plain(amount.low), _plain(amount.high)
    return [low] if low == high else [low, high]


def _plain(number: Decimal) -> str:
    """A number in digits alone: no exponent, no zeros that only say how it was worded."""
    digits = f"{number:f}"
    return digits.rstrip("0").rstrip(".") if "." in digits else digits


def _unresolved(time: Relative) -> str:
    """A time that no publication date resolves: what was named, and the steps from it."""
    which = f" {time.which}" if time.which else ""
    return f"unresolved {time.unit}{which} {time.step:+d}"
