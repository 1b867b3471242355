"""The JSON report keeps its contract."""

from __future__ import annotations

import json
from dataclasses import replace
from importlib.resources import files

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator, ValidationError

from factcheck.formats import json as form
from factcheck.formats.harmless import escaped
from factcheck.model import Evidence, Link
from tests.formats.fixture import DRAFTED, EMPTY, FACTS, REPORT, TEXTS, crowded

SCHEMA = json.loads(files("factcheck.formats").joinpath("report.schema.json").read_text("utf-8"))
VALIDATOR = Draft202012Validator(SCHEMA)


def test_the_schema_is_one() -> None:
    Draft202012Validator.check_schema(SCHEMA)


@pytest.mark.parametrize(
    "report", [REPORT, EMPTY, crowded(), DRAFTED], ids=["few", "empty", "40 facts", "draft"]
)
def test_reports_are_valid(report) -> None:
    VALIDATOR.validate(json.loads(form.render(report)))


@pytest.mark.parametrize(
    ("where", "value"),
    [
        (("schema",), 2),
        (("claims", 0, "kind"), "rumour"),
        (("claims", 0, "line"), 0),
        (("claims", 3, "status"), "killed"),
        (("facts", 0, "verdict"), "true"),
        (("facts", 0, "confidence"), 1.5),
        (("articles", 0, "published"), "3 March"),
        (("summary", "rumour"), 1),
    ],
    ids=str,
)
def test_the_schema_refuses(where, value) -> None:
    report = json.loads(form.render(REPORT))
    place = report
    for step in where[:-1]:
        place = place[step]
    place[where[-1]] = value
    with pytest.raises(ValidationError):
        VALIDATOR.validate(report)


def test_the_same_report_is_the_same_bytes() -> None:
    assert form.render(REPORT) == form.render(replace(REPORT))
    assert form.render(REPORT).endswith("}\n")


def test_offsets_give_back_the_text() -> None:
    for claim in form.as_object(REPORT)["claims"]:
        text = TEXTS[claim["article"]][1]
        assert text[claim["start"] : claim["end"]] == claim["text"]
        assert claim["text"] in claim["sentence"]
        assert text.split("\n")[claim["line"] - 1][claim["column"] - 1 :].startswith(claim["text"])


def test_the_summary_counts_the_facts() -> None:
    assert form.as_object(REPORT)["summary"] == {
        "agree": 1,
        "compatible": 1,
        "updated": 1,
        "discrepancy": 2,
        "conflict": 1,
        "single": 2,
    }


def test_weights_add_up_after_rounding() -> None:
    rows = tuple(Evidence("f", weight, "") for weight in (1.004, 1.004, 1.004, -0.001))
    fact = replace(FACTS[0], links=(Link(("c1", "c9"), 3.011, rows),))
    (made,) = form.as_object(replace(REPORT, facts=(fact,)))["facts"][0]["links"]
    assert made["weight"] == pytest.approx(sum(row["weight"] for row in made["evidence"]))
    assert "-0.0" not in json.dumps(made)


def test_furniture_is_listed_and_not_counted() -> None:
    valley = form.as_object(REPORT)["articles"][0]
    assert [(block["role"], block["line"]) for block in valley["left_out"]] == [
        ("furniture", 3),
        ("furniture", 5),
    ]
    assert valley["words"] == 71


@given(st.text(st.characters(categories=None), max_size=40))
def test_escaping_changes_no_value(words) -> None:
    document = escaped(json.dumps({"text": words}, ensure_ascii=False))
    # Two lone surrogates side by side are one character to whoever reads them.
    assert json.loads(document)["text"] == json.loads(json.dumps(words))
    document.encode("utf-8")
    assert not set(document) & set("\x1b\x9b\u202e\u200b\u2066\ufeff")


@pytest.mark.parametrize(
    "title", ["plain", "tab\t and \x0b\x1f\x7f", "\ud800 half", '“é” \u2028\\ "/']
)
def test_the_pieces_are_what_json_writes(title) -> None:
    first, *rest = REPORT.articles
    report = replace(REPORT, articles=(replace(first, title=title), *rest), shared=())
    plain = json.dumps(form.as_object(report), ensure_ascii=False, indent=2) + "\n"
    assert "".join(form.pieces(report)) == escaped(plain) == form.render(report)
