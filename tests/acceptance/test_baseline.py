"""The file of accepted findings: what it holds, what it accepts, and what is wrong with it."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from factcheck import acceptance
from factcheck.acceptance.baseline import Baseline, applied, entry, load, parse, render, stale
from factcheck.errors import UsageError
from factcheck.formats import text
from factcheck.gate import ExitCode, FailOn, exit_code, findings
from factcheck.model import Accepted, Matter, Verdict
from tests.formats.fixture import REPORT, WITHIN, number

if TYPE_CHECKING:
    from pathlib import Path

CONFLICT = REPORT.facts[1]
FINDINGS = findings(FailOn.CONFLICT)


def baseline(*numbers: int, reason: str = "seen") -> Baseline:
    facts = [REPORT.facts[n] for n in numbers]
    return Baseline("known.json", tuple(entry(REPORT, fact, reason) for fact in facts))


def test_a_baseline_reads_back_as_it_was_written() -> None:
    made = baseline(1, 2, 0)
    again = parse(render(made.entries), "known.json")
    assert set(again.entries) == set(made.entries)
    assert render(reversed(again.entries)) == render(made.entries)


def test_no_offset_and_no_id_goes_into_it() -> None:
    (row,) = json.loads(render(baseline(1).entries))["accepted"]
    assert set(row) == {"reason", "kind", "subject", "verdict", "finding", "fingerprints"}
    assert row["reason"] == "seen"


def test_what_is_accepted_does_not_fail_and_what_is_new_does() -> None:
    assert exit_code(REPORT, FailOn.CONFLICT) is ExitCode.FOUND
    known = applied(REPORT, baseline(1), FINDINGS)
    assert known.accepted == (Accepted("f2", "seen", "known.json"),)
    assert exit_code(known, FailOn.CONFLICT) is ExitCode.OK
    assert exit_code(known, FailOn.DISCREPANCY) is ExitCode.FOUND
    assert known.remarks == ()


def test_moved_lines_and_another_order_are_the_same_finding() -> None:
    claims = [replace(c, start=c.start + 9, end=c.end + 9) for c in REPORT.claims]
    facts = [replace(f, id=f"f{n}") for n, f in enumerate(reversed(REPORT.facts), 1)]
    moved = replace(REPORT, claims=tuple(claims), facts=tuple(facts))
    assert [one.finding for one in applied(moved, baseline(1), FINDINGS).accepted] == ["f7"]


def test_a_changed_value_is_a_new_finding_and_leaves_a_stale_entry() -> None:
    claims = [replace(c, value=number("15", "times")) if c.id == "c6" else c for c in REPORT.claims]
    changed = applied(replace(REPORT, claims=tuple(claims)), baseline(1), FINDINGS)
    assert changed.accepted == ()
    (remark,) = changed.remarks
    assert (remark.matter, remark.where) == (Matter.STALE, "known.json")
    assert "Inspections of the dam" in remark.text
    assert "--prune" in remark.text
    assert exit_code(changed, FailOn.CONFLICT) is ExitCode.FOUND


def test_a_finding_below_the_level_is_neither_accepted_nor_stale() -> None:
    facts = [replace(f, verdict=Verdict.COMPATIBLE) if f == CONFLICT else f for f in REPORT.facts]
    mild = replace(REPORT, facts=tuple(facts))
    assert applied(mild, baseline(1), FINDINGS).accepted == ()
    assert stale(mild, baseline(1)) == ()


def test_a_comment_in_the_text_is_named_before_the_baseline() -> None:
    noted = replace(REPORT, accepted=(Accepted("f2", "noted", "draft.md:1"),))
    assert applied(noted, baseline(1, 2), FINDINGS).accepted == (
        Accepted("f2", "noted", "draft.md:1"),
        Accepted("f3", "seen", "known.json"),
    )


def test_a_contradiction_within_an_article_is_accepted_too() -> None:
    (one, *_) = WITHIN.inconsistencies
    known = Baseline("known.json", (entry(WITHIN, one, "it says so later"),))
    made = applied(WITHIN, known, FINDINGS)
    assert made.accepted == (Accepted(one.id, "it says so later", "known.json"),)
    assert f"({one.id})" in text.render(made).partition("accepted finding")[2]
    left = replace(made, facts=(), inconsistencies=(one,), accepted=made.accepted)
    assert exit_code(left, FailOn.DISCREPANCY) is ExitCode.OK
    assert exit_code(replace(left, accepted=()), FailOn.DISCREPANCY) is ExitCode.FOUND


def test_without_a_baseline_nothing_is_accepted() -> None:
    assert acceptance.applied(REPORT, None, FailOn.CONFLICT) == REPORT


GOOD = {"reason": "seen", "fingerprints": ["aa"]}


@pytest.mark.parametrize(
    ("broken", "said"),
    [
        ("{", "known.json:1: not JSON"),
        ('{"schema": 1,\n"accepted": [}', "known.json:2: not JSON"),
        ("", "known.json:1: not JSON"),
        ("[" * 100_000, "known.json: not JSON that can be read"),
        ("[]", "known.json: not a baseline"),
        ('{"facts": []}', "known.json: not a baseline"),
        ('{"schema": "1", "accepted": []}', "known.json: not a baseline"),
        ('{"schema": 2, "accepted": []}', "form 2, and this factcheck reads form 1: update"),
        ('{"schema": 0, "accepted": []}', "form 0, and this factcheck reads form 1: make it anew"),
        ('{"schema": 1, "accepted": [3]}', "known.json: entry 1 is no object"),
        ('{"schema": 1, "accepted": [{"reason": "x"}]}', "entry 1 has no list of fingerprints"),
        (
            json.dumps({"schema": 1, "accepted": [GOOD, GOOD | {"reason": " "}]}),
            "entry 2 has no reason",
        ),
        (json.dumps({"schema": 1, "accepted": [GOOD | {"kind": 3}]}), "entry 1: kind is no text"),
        (
            json.dumps({"schema": 1, "accepted": [GOOD | {"fingerprints": [1]}]}),
            "entry 1 has no list",
        ),
    ],
    ids=lambda value: value[:40],
)
def test_a_malformed_baseline_is_one_line(broken, said) -> None:
    with pytest.raises(UsageError) as refused:
        parse(broken, "known.json")
    assert said in str(refused.value)
    assert "\n" not in str(refused.value)


def test_the_file_itself_may_be_at_fault(tmp_path: Path) -> None:
    (tmp_path / "latin.json").write_bytes(b"\xff")
    for name, said in [
        (".", "a folder, not a baseline"),
        ("none.json", "no such baseline"),
        ("latin.json", "UTF-8"),
        ("nul\0", "null"),
    ]:
        with pytest.raises(UsageError, match=said):
            load(str(tmp_path / name))


def test_a_byte_order_mark_is_no_fault(tmp_path: Path) -> None:
    place = tmp_path / "known.json"
    place.write_text("\ufeff" + render(baseline(1).entries), "utf-8")
    assert len(load(str(place)).entries) == 1
