"""What was said: the values of claims, as stated, and what each may mean."""

from factcheck.values.names import NameSet, Office, Words
from factcheck.values.quantity import Amount, Duration, Hedge, Ordinal, Quantity
from factcheck.values.when import Relative, When

Value = Quantity | Duration | Ordinal | When | Office | NameSet | Words

__all__ = [
    "Amount",
    "Duration",
    "Hedge",
    "NameSet",
    "Office",
    "Ordinal",
    "Quantity",
    "Relative",
    "Value",
    "When",
    "Words",
]
