"""What a finding is known by in another run."""

from __future__ import annotations

from dataclasses import replace

import pytest

from factcheck.fingerprint import Fingerprints, fingerprint, fingerprints, source_of
from factcheck.model import About, Published, Status
from tests.formats.fixture import REPORT, WITHIN, number

CONFLICT = REPORT.facts[1]  # "14 times" (valley, c6) and "41 times" (courier, c14)


def changed(claim_id: str, **fields):
    """The report with one claim changed."""
    claims = [replace(c, **fields) if c.id == claim_id else c for c in REPORT.claims]
    return replace(REPORT, claims=tuple(claims))


def joined(value: str = "14", *, day: Published | None = None):
    """The report with one more article in the conflict, which states ``value`` times."""
    valley = REPORT.articles[0]
    source = replace(valley.source, id="a-new", path="flood/a-new.txt")
    article = replace(valley, source=source, published=day or Published())
    claim = replace(REPORT.claims[5], id="c99", article="a-new", value=number(value, "times"))
    facts = list(REPORT.facts)
    facts[1] = replace(CONFLICT, claims=("c6", "c14", "c99"), sources=3)
    return replace(
        REPORT,
        articles=(article, *REPORT.articles),
        claims=(*REPORT.claims, claim),
        facts=tuple(facts),
    )


@pytest.mark.parametrize(
    "fields",
    [
        {"value": number("15", "times")},
        {"value": number("14", "visits")},
        {"status": Status.KILLED},
        {"about": About(head="bridge")},
        {"about": About(person="Ilse Brandt")},
        {"article": "harbour"},
    ],
    ids=lambda fields: next(iter(fields)),
)
def test_what_is_another_finding(fields) -> None:
    assert fingerprint(changed("c6", **fields), CONFLICT) != fingerprint(REPORT, CONFLICT)


def test_the_facts_of_a_report_have_keys_of_their_own() -> None:
    keys = [fingerprint(REPORT, fact) for fact in REPORT.facts]
    assert len(set(keys)) == len(keys)
    assert {len(key) for key in keys} == {32}


@pytest.mark.parametrize(
    "fields",
    [
        {"start": 900, "end": 910, "sentence_start": 0, "sentence_end": 1000},
        {"speaker": "a clerk", "headline": True},
        {"about": About(sentence=("rain",), context=("wind",))},
    ],
    ids=["moved lines", "who says it", "words around it"],
)
def test_what_changes_nothing(fields) -> None:
    assert fingerprints(changed("c6", **fields), CONFLICT) == fingerprints(REPORT, CONFLICT)


def test_ids_and_order_change_nothing() -> None:
    ids = {c.id: f"c{n}" for n, c in enumerate(reversed(REPORT.claims), 100)}
    claims = tuple(replace(c, id=ids[c.id]) for c in reversed(REPORT.claims))
    fact = replace(
        CONFLICT,
        id="f77",
        subject="dam",
        claims=(ids["c14"], ids["c6"]),
        pair=(ids["c14"], ids["c6"]),
    )
    report = replace(REPORT, claims=claims, articles=REPORT.articles[::-1], facts=(fact,))
    assert fingerprints(report, fact) == fingerprints(REPORT, CONFLICT)


def test_an_article_that_agrees_adds_a_key_and_takes_none() -> None:
    report = joined()
    keys = fingerprints(report, report.facts[1])
    assert set(fingerprints(REPORT, CONFLICT)) < set(keys)
    assert len(keys) == 2
    assert fingerprint(report, report.facts[1]) == fingerprint(REPORT, CONFLICT)


def test_the_decisive_claims_may_be_those_of_the_article_that_joined() -> None:
    report = joined()
    fact = replace(report.facts[1], pair=("c99", "c14"))
    assert fingerprints(report, fact) == fingerprints(report, report.facts[1])


def test_a_third_value_that_decides_is_another_finding() -> None:
    report = joined("80")
    fact = replace(report.facts[1], pair=("c99", "c14"))
    assert not set(fingerprints(report, fact)) & set(fingerprints(REPORT, CONFLICT))


def test_a_fact_of_one_source_has_a_key_for_each_claim() -> None:
    single = REPORT.facts[6]
    assert len(fingerprints(REPORT, single)) == 1


@pytest.mark.parametrize(
    ("path", "id", "name"),
    [
        ("x/a.txt", "a", "a.txt"),
        ("/home/x/a.txt", "x/a", "a.txt"),
        ("a.txt.gz", "a", "a.txt.gz"),
        ("x/notes", "notes", "notes"),
        ("x\\a.txt", "a", "a.txt"),
        ("x/all.jsonl", "n-17", "all.jsonl#n-17"),
        ("x/all.jsonl", "all/2", "all.jsonl#all/2"),
        ("-", "stdin", "-#stdin"),
    ],
    ids=str,
)
def test_what_a_source_is_known_by(path, id, name) -> None:
    article = REPORT.articles[0]
    assert source_of(replace(article, source=replace(article.source, path=path, id=id))) == name


def test_a_contradiction_within_an_article_is_known_by_its_words() -> None:
    one, other = WITHIN.inconsistencies
    keys = Fingerprints(WITHIN)
    assert keys.within(one) == keys.within(replace(one, id="i9", claims=(), reason=""))
    assert keys.within(one) != keys.within(other)
    assert keys.within(one) != keys.within(replace(one, statements=one.statements[:1]))
