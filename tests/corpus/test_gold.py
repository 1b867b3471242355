"""The gold files hold together, and with their articles."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from benchmarks.score import places, read_texts
from factcheck.model import Kind, Verdict

ROOT = Path(__file__).parents[2]
CORPUS, UNSEEN = ROOT / "corpus" / "gold", ROOT / "benchmarks" / "unseen" / "gold"
PATHS = {path.stem: path for folder in (CORPUS, UNSEEN) for path in folder.glob("*.json")}
STORIES = {name: json.loads(path.read_text(encoding="utf-8")) for name, path in PATHS.items()}
TEXTS = {name: read_texts(PATHS[name], gold) for name, gold in STORIES.items()}

each_story = pytest.mark.parametrize("story", sorted(STORIES))
each_fact = pytest.mark.parametrize(
    ("story", "fact"),
    [
        pytest.param(story, fact, id=f"{story}-{fact['id']}")
        for story, gold in sorted(STORIES.items())
        for fact in gold["facts"]
    ],
)

Fact = dict[str, Any]


def test_every_story_has_gold() -> None:
    folders = {path.name for path in CORPUS.parent.iterdir() if path.is_dir()} - {"gold"}
    folders |= {path.name for path in (UNSEEN.parent / "stories").iterdir()}
    assert folders == set(STORIES)


@each_story
def test_ids_are_unique(story: str) -> None:
    ids = [fact["id"] for fact in STORIES[story]["facts"]]
    assert sorted(set(ids)) == sorted(ids)


@each_story
def test_every_article_is_cited(story: str) -> None:
    cited = {mention["article"] for fact in STORIES[story]["facts"] for mention in fact["mentions"]}
    assert cited == set(TEXTS[story])


@each_fact
def test_mentions_stand_in_their_articles(story: str, fact: Fact) -> None:
    for mention in fact["mentions"]:
        text = TEXTS[story][mention["article"]]
        assert places(text, mention["quote"], mention["value"]), mention


@each_fact
def test_a_quote_shows_its_value_once(story: str, fact: Fact) -> None:
    for mention in fact["mentions"]:
        assert mention["quote"].count(mention["value"]) == 1, mention


@each_fact
def test_kinds_and_verdicts_are_those_of_the_report(story: str, fact: Fact) -> None:
    assert fact["kind"] in set(Kind)
    assert {fact["verdict"], *fact["also"]} <= set(Verdict)
    assert fact["verdict"] not in fact["also"]


@each_fact
def test_single_means_one_article(story: str, fact: Fact) -> None:
    articles = {mention["article"] for mention in fact["mentions"]}
    assert (fact["verdict"] == Verdict.SINGLE) == (len(articles) == 1)


@each_fact
def test_no_mention_stands_on_furniture(story: str, fact: Fact) -> None:
    furniture = {(item["article"], item["text"]) for item in STORIES[story]["furniture"]}
    for mention in fact["mentions"]:
        on_page = [
            text
            for article, text in furniture
            if article == mention["article"] and mention["quote"] in text
        ]
        assert not on_page


@each_story
def test_furniture_stands_in_its_article(story: str) -> None:
    for item in STORIES[story]["furniture"]:
        assert item["text"] in TEXTS[story][item["article"]]
