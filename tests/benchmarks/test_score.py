"""The scorer: what it counts as found, aligned and judged."""

from __future__ import annotations

import json
from itertools import count
from pathlib import Path
from typing import Any

import pytest

from benchmarks.score import Figures, KindPairs, Ratio, main, places, read_texts, score

GOLD = Path(__file__).parents[2] / "corpus" / "gold"
STORIES = sorted(path.stem for path in GOLD.glob("*.json"))
RATIOS = (
    "claim_recall",
    "value_accuracy",
    "pair_precision",
    "pair_recall",
    "verdict_accuracy",
    "alarm_precision",
    "alarm_recall",
)

TEXTS = {"a.txt": "Fire kills 3. Ad: 9 pans.", "b.txt": "Two died; 5 engines came."}
FIRE: dict[str, Any] = {
    "id": "deaths",
    "kind": "casualties",
    "verdict": "conflict",
    "mentions": [
        {"article": "a.txt", "quote": "kills 3", "value": "3", "norm": "3 people"},
        {"article": "b.txt", "quote": "Two died", "value": "Two", "norm": "2 people"},
    ],
}
SMALL: dict[str, Any] = {
    "facts": [FIRE],
    "furniture": [{"article": "a.txt", "text": "Ad: 9 pans."}],
}


def claim(file: str, text: str, kind: str = "casualties", norm: str = "") -> dict[str, Any]:
    start = TEXTS[file].index(text)
    return {
        "id": f"{file}:{text}",
        "article": file,
        "kind": kind,
        "text": text,
        "start": start,
        "end": start + len(text),
        "normalized": norm,
    }


def report(claims: list[dict[str, Any]], *facts: tuple[str, list[int]]) -> dict[str, Any]:
    return {
        "articles": [{"id": name, "path": f"story/{name}"} for name in TEXTS],
        "claims": claims,
        "facts": [
            {"id": f"f{at}", "verdict": verdict, "claims": [claims[i]["id"] for i in members]}
            for at, (verdict, members) in enumerate(facts)
        ],
    }


THREE = claim("a.txt", "3", norm="3 people")
NINE = claim("a.txt", "9", "count", "9 pans")
TWO = claim("b.txt", "Two", "count", "2 people")
FIVE = claim("b.txt", "5", "count", "5 engines")
TWO_AS_DATE = claim("b.txt", "Two", "date")


@pytest.mark.parametrize(
    ("claims", "facts", "figure", "expected"),
    [
        pytest.param([], [], "claim_recall", Ratio(0, 2), id="nothing-found"),
        pytest.param([TWO_AS_DATE], [], "claim_recall", Ratio(0, 2), id="kind-does-not-fit"),
        pytest.param([THREE, TWO], [], "claim_recall", Ratio(2, 2), id="a-count-fits-casualties"),
        pytest.param([THREE], [], "value_accuracy", Ratio(1, 1), id="values-of-met-mentions"),
        pytest.param(
            [THREE, FIVE],
            [("conflict", [0, 1])],
            "pair_precision",
            Ratio(0, 1),
            id="pair-with-a-stranger",
        ),
        pytest.param(
            [NINE, FIVE], [("conflict", [0, 1])], "pair_precision", Ratio(0, 0), id="two-strangers"
        ),
        pytest.param(
            [NINE, FIVE], [("conflict", [0, 1])], "unjudged", 1, id="two-strangers-are-unjudged"
        ),
        pytest.param(
            [THREE, TWO], [("conflict", [0, 1])], "pair_recall", Ratio(1, 1), id="pair-found"
        ),
        pytest.param([THREE, TWO], [], "pair_recall", Ratio(0, 1), id="pair-missed"),
        pytest.param(
            [THREE, TWO], [("agree", [0, 1])], "verdict_accuracy", Ratio(0, 1), id="wrong-verdict"
        ),
        pytest.param(
            [THREE, TWO], [("conflict", [0, 1])], "verdict_accuracy", Ratio(1, 1), id="verdict"
        ),
        pytest.param(
            [THREE, TWO], [("discrepancy", [0, 1])], "alarm_recall", Ratio(1, 1), id="either-alarm"
        ),
        pytest.param(
            [NINE, FIVE], [("conflict", [0, 1])], "alarm_precision", Ratio(0, 1), id="false-alarm"
        ),
        pytest.param([NINE], [], "furniture", 1, id="claim-on-furniture"),
    ],
)
def test_figure(
    claims: list[dict[str, Any]], facts: list[tuple[str, list[int]]], figure: str, expected: object
) -> None:
    assert getattr(score(SMALL, report(claims, *facts), TEXTS), figure) == expected


def test_a_gold_mention_that_is_not_in_its_article_is_refused() -> None:
    with pytest.raises(ValueError, match="deaths"):
        score(SMALL, report([]), {**TEXTS, "b.txt": "Rewritten."})


def test_a_body_that_is_pasted_twice_has_two_places() -> None:
    assert places("kills 3, kills 3", "kills 3", "3") == [(6, 7), (15, 16)]


def test_figures_add_up() -> None:
    one = Figures(claim_recall=Ratio(1, 2), kinds={"date": KindPairs(Ratio(1, 1), Ratio(1, 2))})
    both = one + one
    assert both.claim_recall == Ratio(2, 4)
    assert both.kinds == {"date": KindPairs(Ratio(2, 2), Ratio(2, 4))}


def perfect(gold: dict[str, Any], texts: dict[str, str]) -> dict[str, Any]:
    """The report that says exactly what gold says."""
    numbers = count()
    claims: list[dict[str, Any]] = []
    facts = []
    for fact in gold["facts"]:
        members = []
        for mention in fact["mentions"]:
            start, end = places(texts[mention["article"]], mention["quote"], mention["value"])[0]
            members.append(f"c{next(numbers)}")
            claims.append(
                {
                    "id": members[-1],
                    "article": mention["article"],
                    "kind": fact["kind"],
                    "text": mention["value"],
                    "start": start,
                    "end": end,
                    "normalized": mention.get("norm"),
                }
            )
        facts.append({"id": fact["id"], "verdict": fact["verdict"], "claims": members})
    articles = [{"id": name, "path": name} for name in texts]
    return {"articles": articles, "claims": claims, "facts": facts}


@pytest.mark.parametrize("story", STORIES)
def test_what_gold_says_is_perfect(story: str) -> None:
    gold = json.loads((GOLD / f"{story}.json").read_text(encoding="utf-8"))
    texts = read_texts(GOLD / f"{story}.json", gold)
    figures = score(gold, perfect(gold, texts), texts)
    assert figures.errors == ()
    assert {name: getattr(figures, name).value for name in RATIOS} == dict.fromkeys(RATIOS, 1.0)


def test_the_command_line_scores_folders(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for story in STORIES:
        gold = json.loads((GOLD / f"{story}.json").read_text(encoding="utf-8"))
        texts = read_texts(GOLD / f"{story}.json", gold)
        (tmp_path / f"{story}.json").write_text(json.dumps(perfect(gold, texts)), encoding="utf-8")
    main([str(GOLD), str(tmp_path), "--kinds"])
    lines = capsys.readouterr().out.splitlines()
    assert [line.split(":")[0] for line in lines[: len(STORIES) + 1]] == [*STORIES, "TOTAL"]
    assert any(line.startswith("  role: pair precision ") for line in lines)
