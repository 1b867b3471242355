"""Claims and articles made by hand, to see what becomes of them."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from factcheck.model import Article, Claim, Fact, Kind, Published, Source, Status, Verdict
from factcheck.values import Amount, Hedge, Quantity, Value


def people(number: int, hedge: Hedge = Hedge.NONE, vague: str = "") -> Quantity:
    return Quantity(Amount(Decimal(number), Decimal(number), hedge, vague), "people")


def claim(name: str, where: str, value: Value, kind: Kind = Kind.CASUALTIES) -> Claim:
    status = Status.KILLED if kind is Kind.CASUALTIES else None
    return Claim(name, where, kind, value, 0, 5, 0, 20, status)


def article(name: str, day: int | None = None, text: str = "Value of the article.") -> Article:
    when = date(2024, 3, day) if day else None
    published = Published(when, when, "given") if when else Published()
    return Article(Source(name, f"{name}.txt", text), None, published, ())


def fact(members: list[Claim]) -> Fact:
    ids = tuple(c.id for c in members)
    return Fact("", "s1", members[0].kind, "dead", Verdict.AGREE, "", "", 1.0, 2, ids, ())
