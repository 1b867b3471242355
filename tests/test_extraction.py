"""What is read out of an article depends on that article alone, and can go to other processes."""

from __future__ import annotations

import pickle

import pytest

from factcheck.extraction import TOGETHER, extracted
from factcheck.model import Source
from factcheck.settings import DEFAULT_MODEL

SHARED = "Officials said 14 people were hurt in the storm on Tuesday."


def sources(count):
    return [
        Source(
            f"a{n}", f"a{n}.txt", f"Storm hits Marnel\n\n{SHARED}\n\nThe town has {n + 40} shops."
        )
        for n in range(count)
    ]


def test_what_comes_of_a_source_does_not_depend_on_its_neighbours():
    many = sources(TOGETHER + 3)
    together = list(extracted(many, DEFAULT_MODEL))
    alone = [one for source in many for one in extracted([source], DEFAULT_MODEL)]
    assert together == alone
    assert [one.article.id for one in together] == [source.id for source in many]


def test_a_paragraph_that_articles_share_is_a_claim_of_each():
    found = list(extracted(sources(2), DEFAULT_MODEL))
    for one in found:
        text = one.article.text
        assert "14" in [text[c.start : c.end] for c in one.claims]
        assert {c.article for c in one.claims} == {one.article.id}


def test_it_can_be_pickled():
    found = list(extracted(sources(1), DEFAULT_MODEL))
    assert pickle.loads(pickle.dumps(found)) == found  # noqa: S301 - our own


@pytest.mark.parametrize("text", ["", "\n \n"], ids=["empty", "spaces"])
def test_an_article_without_text_has_no_claims(text):
    (one,) = extracted([Source("a", "a.txt", text)], DEFAULT_MODEL)
    assert one.claims == ()


def test_sources_are_taken_a_few_at_a_time():
    taken = []

    def stream():
        for source in sources(TOGETHER * 3):
            taken.append(source.id)
            yield source

    next(extracted(stream(), DEFAULT_MODEL))
    assert len(taken) == TOGETHER
