"""The verdict of a fact: its worst pair, updates, copies, and the reason given."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from factcheck.compare.consensus import consensus
from factcheck.compare.verdict import judge
from factcheck.model import Kind, Status, Verdict
from factcheck.policy import DEFAULT
from factcheck.values import Office, Quantity, When, Words
from tests.compare.rungs import amount
from tests.strategies import article, claim

if TYPE_CHECKING:
    from factcheck.compare.verdict import Judgement
    from factcheck.values import Value


def judged(
    rows: list[tuple[str, str | Value]],
    days: dict[str, int] | None = None,
    *,
    kind: Kind = Kind.CASUALTIES,
    texts: dict[str, str] | None = None,
) -> Judgement:
    """The judgement of ``(article, value)`` rows; ``days`` are of March 2020."""
    texts = texts or {}
    found = {
        i: article(i, texts.get(i, "12 people"), date(2020, 3, days[i]) if days else None)
        for i, _ in rows
    }
    status = Status.KILLED if kind is Kind.CASUALTIES else None
    claims = [
        claim(
            i,
            Quantity(amount(v), "people") if isinstance(v, str) else v,
            n,
            kind=kind,
            status=status,
            sentence_end=len(found[i].text),
        )
        for n, (i, v) in enumerate(rows)
    ]
    return judge(claims, found, {i: i.rstrip("'") for i in found}, DEFAULT)


@pytest.mark.parametrize(
    ("rows", "days", "expected"),
    [
        pytest.param([("a", "9")], None, "single", id="one article"),
        pytest.param([("a", "9"), ("a'", "7")], None, "single", id="a copy"),
        pytest.param([("a", "9"), ("b", "7")], None, "conflict", id="no days known"),
        pytest.param([("a", "9"), ("b", "7")], {"a": 3, "b": 3}, "conflict", id="one day"),
        pytest.param([("a", "9"), ("b", "7")], {"a": 2, "b": 3}, "conflict", id="a toll fell"),
        pytest.param([("a", "7"), ("b", "9")], {"a": 2, "b": 3}, "updated", id="a toll rose"),
        pytest.param(
            [("a", "7"), ("b", "9"), ("b", "7"), ("c", "9")],
            {"a": 2, "b": 3, "c": 3},
            "updated",
            id="an old figure left standing",
        ),
        pytest.param(
            [("a", "7"), ("b", "9"), ("c", "10")],
            {"a": 2, "b": 3, "c": 3},
            "conflict",
            id="two new figures of one day",
        ),
        pytest.param(
            [("a", ">12"), ("b", "12")], {"a": 2, "b": 9}, "discrepancy", id="another hedge"
        ),
        pytest.param(
            [("a", "~150"), ("a", "150..200"), ("b", "~200")], None, "discrepancy",
            id="one article states both",
        ),
        pytest.param(
            [("a", "4"), ("b", "2"), ("b", "several")], None, "conflict", id="vague words save none"
        ),
        pytest.param([("a", "9"), ("b", ">=9")], None, "compatible", id="compatible"),
        pytest.param([("a", "9"), ("b", "9"), ("c", "9")], None, "agree", id="agree"),
    ],
)  # fmt: skip
def test_verdicts(rows: list[tuple[str, str]], days: dict[str, int] | None, expected: str) -> None:
    assert judged(rows, days).verdict == expected


@pytest.mark.parametrize(
    ("earlier", "later", "expected"),
    [
        pytest.param("12 people", "12 people", "conflict", id="no word of it"),
        pytest.param("The toll rose to 12", "The toll rose to 14", "conflict", id="said by both"),
        pytest.param("12 died", "The toll has risen from 12", "updated", id="has risen"),
        pytest.param("12 died", "Police earlier said 14", "updated", id="earlier said"),
    ],
)
def test_updates_by_words(earlier: str, later: str, expected: str) -> None:
    texts = {"a": earlier, "b": later}
    assert judged([("a", "14"), ("b", "12")], texts=texts).verdict == expected
    assert judged([("a", "14"), ("b", "12")], {"a": 1, "b": 2}, texts=texts).verdict == expected


def test_an_age_is_corrected_rather_than_updated() -> None:
    rows: list[tuple[str, str | Value]] = [("a", "58"), ("b", "59")]
    assert judged(rows, {"a": 1, "b": 2}, kind=Kind.AGE).verdict is Verdict.CONFLICT


def test_parts_of_a_remark_meet_their_counterparts() -> None:
    parts = [Words("This is good news for the valley"), Words("See you all at the summit")]
    rows: list[tuple[str, str | Value]] = [(i, part) for i in "ab" for part in parts]
    assert judged(rows, kind=Kind.QUOTE).verdict is Verdict.AGREE


def test_a_name_misspelled_once_is_a_discrepancy() -> None:
    names = [("a", "Eugene Lindon"), ("b", "Lindon"), ("b", "Eugene Lidon")]
    rows: list[tuple[str, str | Value]] = [(i, Office(name, "victim")) for i, name in names]
    assert judged(rows, kind=Kind.ROLE).verdict is Verdict.DISCREPANCY


def test_a_time_that_cannot_be_placed_decides_nothing_beside_one_that_can() -> None:
    rows: list[tuple[str, str | Value]] = [("a", When("2020-03-01")), ("b", When("2020-03-01"))]
    rows.append(("b", When("")))
    assert judged(rows, kind=Kind.DATE).verdict is Verdict.AGREE
    assert judged([rows[0], rows[2]], kind=Kind.DATE).verdict is Verdict.COMPATIBLE


@pytest.mark.parametrize(
    ("stated", "days", "reason"),
    [
        pytest.param(
            {"b": ("15,000", "15000"), "a": ("over 15,000", ">15000")},
            None,
            '"over 15,000" (a) and "15,000" (b) cannot both be literally exact',
            id="discrepancy",
        ),
        pytest.param(
            {"a": ("nine {b}", "9"), "b": ("two", "2")},
            None,
            '"nine {b}" (a) and "two" (b) exclude one another',
            id="braces in a value",
        ),
        pytest.param(
            {"b": ("nine", "9"), "a": ("7", "7")},
            {"a": 1, "b": 3},
            '"nine" (b) revises "7" (a): published 2 days later',
            id="updated",
        ),
        pytest.param(
            {"a": ("9", "9"), "b": ("nine", "9")}, None, "2 sources state the same", id="agree"
        ),
    ],
)
def test_reasons(
    stated: dict[str, tuple[str, str]], days: dict[str, int] | None, reason: str
) -> None:
    articles = {
        i: article(i, f"{worded} died", date(2020, 3, days[i]) if days else None)
        for i, (worded, _) in stated.items()
    }
    claims = [
        claim(i, Quantity(amount(value), "people"), kind=Kind.CASUALTIES, end=len(worded))
        for i, (worded, value) in stated.items()
    ]
    assert judge(claims, articles, {i: i for i in articles}, DEFAULT).reason == reason


def test_a_reason_is_short_however_long_the_values_are() -> None:
    long = "The committee " + "never " * 60 + "met"
    other = long.replace("met", "sat")
    claims = [claim(i, Words(text), end=len(long)) for i, text in (("a", long), ("b", other))]
    articles = {"a": article("a", long), "b": article("b", other)}
    found = judge(claims, articles, {"a": "a", "b": "b"}, DEFAULT)
    assert found.verdict is Verdict.DISCREPANCY
    assert len(found.reason) <= 220
    assert '"… never never met …", "… never never sat …"' in found.reason


@pytest.mark.parametrize(
    ("stated", "expected"),
    [
        pytest.param(["several", "several", "4"], "4 people", id="a number beats vague words"),
        pytest.param(["9", "7", "9"], "9 people", id="most sources"),
        pytest.param(["15000", ">15000"], "~15000 people", id="two hedges"),
        pytest.param([">=9", ">=9"], ">=9 people", id="one hedge"),
    ],
)
def test_consensus(stated: list[str], expected: str) -> None:
    claims = [claim(i, Quantity(amount(v), "people")) for i, v in zip("abc", stated, strict=False)]
    articles = {c.article: article(c.article, "xxx") for c in claims}
    assert consensus(claims, articles, {i: i for i in articles}) == expected


@pytest.mark.parametrize(
    ("sums", "text", "expected"),
    [
        pytest.param(("12.0E+6", "12.3E+6"), "", "discrepancy", id="rounded, a day later"),
        pytest.param(("12.0E+6", "12.3E+6"), "was raised to", "updated", id="said to be raised"),
        pytest.param(("12E+6", "18E+6"), "", "updated", id="far apart, a day later"),
    ],
)
def test_sums_that_are_near_are_no_update_by_their_days(sums, text, expected) -> None:
    rows = [(i, Quantity(amount(n), "USD")) for i, n in zip("ab", sums, strict=True)]
    found = judged(rows, {"a": 2, "b": 3}, kind=Kind.MONEY, texts={"b": f"The fund {text} that."})
    assert found.verdict == expected


@pytest.mark.parametrize(
    ("days", "kind", "expected"),
    [
        pytest.param((1, 1, 2), Kind.COUNT, Verdict.CONFLICT, id="known on the first day"),
        pytest.param((1, 2, 2), Kind.COUNT, Verdict.UPDATED, id="news"),
        pytest.param((1, 1, 2), Kind.CASUALTIES, Verdict.UPDATED, id="a toll of the first day"),
    ],
)
def test_what_was_known_all_along_is_no_update(days, kind, expected) -> None:
    rows = [("a", "23"), ("b", "40"), ("c", "40")]
    assert judged(rows, dict(zip("abc", days, strict=True)), kind=kind).verdict is expected


@pytest.mark.parametrize("days", [None, dict.fromkeys((f"s{n}" for n in range(400)), 3)])
def test_what_one_article_of_hundreds_says_otherwise_is_judged(days) -> None:
    rows = [(f"s{n}", "9") for n in range(400)]
    rows[250] = ("s250", "7")
    found = judged(rows, days)
    assert str(found.verdict) == "conflict"
    assert found.pair == ("s0-0", "s250-250")


def test_sources_of_hundreds_that_state_both_values_ease_what_they_say_apart() -> None:
    rows = [(f"s{n}", value) for n in range(200) for value in ("9", "7")]
    assert str(judged(rows).verdict) == "discrepancy"
