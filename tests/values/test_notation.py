"""Every example of the report contract's table of normalised values, and its edges."""

from __future__ import annotations

from decimal import Decimal

import pytest

from factcheck.values import (
    Amount,
    Duration,
    Hedge,
    NameSet,
    Office,
    Ordinal,
    Quantity,
    Relative,
    Value,
    When,
    Words,
)
from factcheck.values.notation import normalized


def amount(low: str, high: str | None = None, hedge: Hedge = Hedge.NONE, vague: str = "") -> Amount:
    return Amount(Decimal(low), Decimal(high or low), hedge, vague)


ROWS: list[tuple[str, Value]] = [
    ("15000 people", Quantity(amount("15000"), "people")),
    ("15000 people", Quantity(amount("1.5E+4"), "people")),
    (">15000 people", Quantity(amount("15000", hedge=Hedge.MORE), "people")),
    ("~15000 people", Quantity(amount("15000", hedge=Hedge.ABOUT), "people")),
    (">=1 people", Quantity(amount("1", hedge=Hedge.AT_LEAST), "people")),
    ("<8 mi", Quantity(amount("8", hedge=Hedge.LESS), "mi")),
    ("<=20 people", Quantity(amount("20", hedge=Hedge.UP_TO), "people")),
    ("149 people", Quantity(amount("149"), "people")),
    ("0 people", Quantity(amount("0"), "people")),
    ("20 %", Quantity(amount("20"), "%")),
    ("7000000000", Quantity(amount("7E+9"))),
    ("1200000 USD", Quantity(amount("1.2E+6"), "USD")),
    ("8000000000 USD", Quantity(amount("8E+9"), "USD")),
    ("0.5 km", Quantity(amount("0.50"), "km")),
    ("40 %", Quantity(amount("40"), "%")),
    ("<~4 a", Quantity(amount("4", hedge=Hedge.NEARLY), "a")),
    ("23 a", Quantity(amount("23"), "a")),
    ("10..12 people", Quantity(amount("10", "12"), "people")),
    ("~10..12 people", Quantity(amount("10", "12", Hedge.ABOUT), "people")),
    ("billions USD", Quantity(amount("2E+9", "1E+12", vague="billions"), "USD")),
    ("dozens people", Quantity(amount("24", "100", vague="dozens"), "people")),
    ("several", Quantity(amount("3", "9", vague="several"))),
    ("P9Y", Duration(amount("9"), "Y")),
    ("P10Y", Duration(amount("1E+1"), "Y")),
    ("P30D", Duration(amount("30"), "D")),
    ("<~P4Y", Duration(amount("4", hedge=Hedge.NEARLY), "Y")),
    ("~PT90M", Duration(amount("90", hedge=Hedge.ABOUT), "TM")),
    ("P2M", Duration(amount("2"), "M")),
    ("PT1.5H", Duration(amount("1.5"), "TH")),
    ("P2Y..P3Y", Duration(amount("2", "3"), "Y")),
    ("PseveralY", Duration(amount("3", "9", vague="several"), "Y")),
    ("1 nation", Ordinal(1, "nation")),
    ("2 economy", Ordinal(2, "economy", "largest")),
    ("2025-07-03", When("2025-07-03")),
    ("1979/1989", When("1979/1989")),
    ("2022/..", When("2022/..")),
    ("2024-03~", When("2024-03~")),
    ("2025-04", When("2025-04", Relative("month", 0, 4))),
    ("2016-05-29T10:15", When("2016-05-29", clock="10:15")),
    ("T10:15", When("", clock="10:15")),
    ("unresolved year -1", When("", Relative("year", -1))),
    ("unresolved weekday 4 -1", When("", Relative("weekday", -1, 4))),
    (
        "Amir Khan Muttaqi; foreign minister of Afghanistan",
        Office("Amir Khan Muttaqi", "foreign minister of Afghanistan"),
    ),
    ("China, Pakistan, …", NameSet(("China", "Pakistan"), open=True)),
    ("China, Pakistan", NameSet(("Pakistan", "China"))),
    ("courageous step", Words("courageous step")),
]


@pytest.mark.parametrize(
    ("notation", "value"), ROWS, ids=[f"{i}-{row[0]}" for i, row in enumerate(ROWS)]
)
def test_notation(notation: str, value: Value) -> None:
    assert normalized(value) == notation


def test_what_is_no_value_has_no_notation() -> None:
    with pytest.raises(TypeError, match="no notation for int"):
        normalized(3)  # type: ignore[arg-type]
