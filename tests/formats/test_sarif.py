"""SARIF keeps to its published schema, and its places are true."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest
from jsonschema import Draft4Validator, ValidationError

from factcheck.formats import sarif as form
from factcheck.formats.view import EVERY, View
from factcheck.model import VERDICTS, Verdict
from tests.formats.fixture import EMPTY, HOSTILE_WORDS, REPORT, TEXTS, WITHIN, crowded, saying

SCHEMA = Path(__file__).parent / "schemas" / "sarif-2.1.0-rtm.5.json"
VALIDATOR = Draft4Validator(json.loads(SCHEMA.read_text("utf-8-sig")))


def read(report, view: View | None = None) -> dict:
    """The one run of a valid log."""
    log = json.loads(form.render(report, view or View()))
    VALIDATOR.validate(log)
    (run,) = log["runs"]
    return run


def test_the_schema_is_one_and_refuses() -> None:
    Draft4Validator.check_schema(VALIDATOR.schema)
    log = json.loads(form.render(REPORT))
    region = log["runs"][0]["results"][0]["locations"][0]["physicalLocation"]["region"]
    region["startLine"] = 0
    with pytest.raises(ValidationError):
        VALIDATOR.validate(log)


@pytest.mark.parametrize(
    ("report", "results"),
    [(REPORT, 4), (EMPTY, 0), (crowded(), 27), (WITHIN, 6)],
    ids=["few", "none", "40", "within"],
)
@pytest.mark.parametrize("failing", [frozenset(), frozenset(VERDICTS[3:])], ids=["never", "some"])
def test_reports_are_valid(report, results, failing) -> None:
    assert len(read(report, View(failing=failing))["results"]) == results


def lines(text: str) -> list[str]:
    return text.replace("\r\n", "\n").replace("\r", "\n").split("\n")


def test_every_place_has_a_line_and_a_column_where_the_words_stand() -> None:
    run = read(REPORT)
    texts = dict(TEXTS.values())
    assert run["columnKind"] == "unicodeCodePoints"
    for result in run["results"]:
        (place,) = result["locations"]
        for location in (place, *result["relatedLocations"]):
            physical = location["physicalLocation"]
            region = physical["region"]
            text = lines(texts[physical["artifactLocation"]["uri"]])
            assert region["startLine"] == region["endLine"]
            words = text[region["startLine"] - 1][region["startColumn"] - 1 :]
            said = words[: region["endColumn"] - region["startColumn"]]
            assert location["message"]["text"] in said


def test_a_conflict_points_to_the_sentence_of_the_other_source() -> None:
    conflict = read(REPORT)["results"][0]
    (place,) = conflict["locations"]
    (other,) = conflict["relatedLocations"]
    assert place["physicalLocation"]["artifactLocation"]["uri"] == "flood/valley.txt"
    assert other["physicalLocation"]["artifactLocation"]["uri"] == "flood/courier.txt"
    said = other["physicalLocation"]["region"]["snippet"]["text"]
    assert said.startswith("The dam above the Kestrel Valley was inspected 41 times")
    assert f"[courier.txt:1]({other['id']}) says 41 times" in conflict["message"]["text"]


def test_rules_are_verdicts_with_help() -> None:
    run = read(REPORT, View(failing=frozenset(VERDICTS[2:])))
    rules = run["tool"]["driver"]["rules"]
    assert [rule["id"] for rule in rules] == ["conflict", "discrepancy", "updated"]
    assert all(rule["help"]["text"] and rule["shortDescription"]["text"] for rule in rules)
    for result in run["results"]:
        assert rules[result["ruleIndex"]]["id"] == result["ruleId"]
        assert result["level"] == "error"


@pytest.mark.parametrize(
    ("failing", "levels"),
    [
        (frozenset(), ["warning", "warning", "warning", "note"]),
        (frozenset({Verdict.CONFLICT}), ["error", "warning", "warning", "note"]),
        (EVERY, ["error"] * 8),
    ],
    ids=["never", "conflict", "all"],
)
def test_what_fails_is_an_error(failing, levels) -> None:
    run = read(REPORT, View(shown=EVERY, failing=failing))
    assert [result["level"] for result in run["results"]] == levels


def test_fingerprints_tell_results_apart_and_stay() -> None:
    def prints(report) -> list[str]:
        return [r["partialFingerprints"]["factcheck/v1"] for r in read(report)["results"]]

    moved = replace(
        REPORT,
        claims=tuple(replace(c, start=0, end=5, sentence_start=0) for c in REPORT.claims),
    )
    assert prints(moved) == prints(REPORT)
    assert len(set(prints(REPORT))) == 4


@pytest.mark.parametrize(
    ("path", "uri", "base"),
    [
        ("./a/../b c.txt", "b%20c.txt", "%SRCROOT%"),
        ("ä/東.txt", "%C3%A4/%E6%9D%B1.txt", "%SRCROOT%"),
        ("a#b?c%20:[d].txt", "a%23b%3Fc%2520%3A%5Bd%5D.txt", "%SRCROOT%"),
        ("../out/a.txt", "../out/a.txt", None),
        ("/abs/a b.txt", "file:///abs/a%20b.txt", None),
        ("..a/x.txt", "..a/x.txt", "%SRCROOT%"),
        ("x\udcff.txt", "x%FF.txt", "%SRCROOT%"),
        ("page.html", "page.html#valley", "%SRCROOT%"),
        ("all.jsonl", "all.jsonl#valley", "%SRCROOT%"),
        ("/abs/page.html", "file:///abs/page.html#valley", None),
    ],
    ids=ascii,
)
def test_addresses(path, uri, base) -> None:
    run = read(saying("so", path))
    ((place,),) = (result["locations"] for result in run["results"])
    address = place["physicalLocation"]["artifactLocation"]
    assert address["uri"] == uri
    assert address.get("uriBaseId") == base
    artifact = run["artifacts"][address["index"]]
    assert artifact["location"]["uri"] == uri
    assert ("parentIndex" in artifact) == ("#" in uri)
    assert unquote(urlsplit(uri).path, errors="surrogateescape")


def test_standard_input_is_no_address() -> None:
    run = read(saying("so", "-"))
    address = run["results"][0]["locations"][0]["physicalLocation"]["artifactLocation"]
    assert "uri" not in address
    assert run["artifacts"][address["index"]] == {"description": {"text": "standard input"}}


def test_what_was_skipped_is_told() -> None:
    (invocation,) = read(REPORT)["invocations"]
    (told,) = invocation["toolExecutionNotifications"]
    assert "flood/notes.bin" in told["message"]["text"]


@pytest.mark.parametrize("words", HOSTILE_WORDS.values(), ids=HOSTILE_WORDS.keys())
def test_hostile_words_are_no_links(words) -> None:
    run = read(saying(words, f"{words}.txt"))
    (result,) = run["results"]
    message = result["message"]["text"]
    assert message.count("](") == len(result["relatedLocations"])
    assert "{0}" not in message.replace("{{", "").replace("}}", "")


def test_a_page_without_a_full_stop_is_not_repeated() -> None:
    (result,) = read(saying("so " * 50_000))["results"]
    assert "snippet" not in result["locations"][0]["physicalLocation"]["contextRegion"]
    assert len(result["locations"][0]["message"]["text"]) < 500
