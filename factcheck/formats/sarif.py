"""SARIF 2.1.0, for code scanning: each fact that asks for a look is a result."""

from __future__ import annotations

import posixpath
import re
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from factcheck.formats.document import members
from factcheck.formats.entries import LONGEST, worded
from factcheck.formats.excerpt import shortened
from factcheck.formats.extracted import STDIN, as_filed
from factcheck.formats.findings import LEVELS, Finding, findings, level
from factcheck.formats.harmless import visible
from factcheck.formats.place import Places
from factcheck.formats.view import DEFAULT, View
from factcheck.formats.wording import ROWS, WORST_FIRST

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factcheck.model import Article, Claim, Report, Statement, Verdict

Object = dict[str, Any]

#: The longest value in a message, in cells.
VALUE = 400

SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json"

#: What relative addresses start from: the root of the repository, where the command is run.
ROOT = "%SRCROOT%"

#: The name of our fingerprints, with the number of how they are made; and the one by which
#: GitHub knows an alert again, which it would make of the marked line's words otherwise.
PRINTS = ("factcheck/v1", "primaryLocationLineHash")


def render(report: Report, view: View = DEFAULT) -> str:
    """A result for each fact that the view shows and that asks for a look.

    What fails the run is an error, other conflicts and discrepancies are warnings, updates
    notes. What agrees, is merely less exact or has one source is no result.
    """
    return "".join(pieces(report, view))


def pieces(report: Report, view: View = DEFAULT) -> Iterator[str]:
    """The text that ``render`` gives, piece by piece: that of many articles is large."""
    yield f'{{\n  "$schema": "{SCHEMA}",\n  "version": "2.1.0",\n  "runs": [\n    '
    yield from members(_run(report, view), 4)
    yield "\n  ]\n}\n"


def _run(report: Report, view: View) -> Iterator[tuple[str, object]]:
    """The members of the run's object in order; the long lists item by item."""
    places = Places(report)
    artifacts = Artifacts(report)
    rules = [v for v in WORST_FIRST if v in LEVELS or v in view.failing]
    yield (
        "tool",
        {
            "driver": {
                "name": "factcheck",
                "semanticVersion": report.version,
                "rules": [_rule(verdict, view) for verdict in rules],
            }
        },
    )
    yield (
        "invocations",
        [
            {
                "executionSuccessful": True,
                "toolExecutionNotifications": [
                    _notification(f"skipped {s.path}: {s.reason}") for s in report.skipped
                ],
            }
        ],
    )
    yield "columnKind", "unicodeCodePoints"
    yield "newlineSequences", ["\r\n", "\n", "\r"]
    yield "artifacts", iter(artifacts.rows)
    yield (
        "results",
        (_result(one, rules, places, artifacts) for one in findings(report, view, places)),
    )


def _rule(verdict: Verdict, view: View) -> Object:
    row = ROWS[verdict]
    loud = level(verdict, view)
    help_text = (
        f"{verdict.value.capitalize()}: {row.meaning}. It is a reason to read both articles: "
        "one of them may be wrong, they may speak of two different things, or this program "
        "may be mistaken. factcheck explain shows on what grounds the claims were compared."
    )
    return {
        "id": verdict.value,
        "name": verdict.value.capitalize(),
        "shortDescription": {"text": f"{row.meaning[0].upper()}{row.meaning[1:]}."},
        "fullDescription": {"text": f"Sources state values of which holds: {row.meaning}."},
        "help": {"text": help_text},
        "defaultConfiguration": {"level": loud.value if loud else "note"},
    }


def _notification(text: str) -> Object:
    return {"level": "warning", "message": {"text": plain(text)}}


class Artifacts:
    """The files of a report, and the texts taken out of them, by their numbers in the run."""

    def __init__(self, report: Report) -> None:
        """Number the files of the articles, each once, and what was taken out of them."""
        self.rows: list[Object] = []
        self._of: dict[str, int] = {}
        filed = as_filed(report)
        files: dict[str, int] = {}
        for article in report.articles:
            path = article.source.path
            if path not in files:
                files[path] = self._add(_file(path))
            self._of[article.id] = files[path]
            if not filed[article.id] and path != STDIN:
                self._of[article.id] = self._add(_text_of(article, files[path]))

    def _add(self, row: Object) -> int:
        self.rows.append(row)
        return len(self.rows) - 1

    def location(self, article: str) -> Object:
        """Where an article's text is: its address, if it has one, and its number."""
        number = self._of[article]
        return {**self.rows[number].get("location", {}), "index": number}


def _file(path: str) -> Object:
    if path == STDIN:
        return {"description": {"text": "standard input"}}
    return {"location": _location(path)}


def _text_of(article: Article, parent: int) -> Object:
    """The text taken out of a file, as a part of it: its lines are not those of the file."""
    place = _location(article.source.path)
    told = "the text of an article in this file; factcheck claims --text prints it"
    return {
        "location": {**place, "uri": f"{place['uri']}#{_quoted(article.id)}"},
        "parentIndex": parent,
        "description": {"text": told},
    }


def _location(path: str) -> Object:
    """A file's address: relative to the root where it is below it.

    What leads out of it (``../x.txt``) stays as it was typed, without the root, and an
    absolute path is a file address.
    """
    clean = posixpath.normpath(path)
    if clean.startswith("/"):
        return {"uri": f"file:///{_quoted(clean.lstrip('/'))}"}
    if clean.split("/")[0] == "..":
        return {"uri": _quoted(clean)}
    return {"uri": _quoted(clean), "uriBaseId": ROOT}


def _quoted(path: str) -> str:
    # A name that is no UTF-8 keeps its bytes.
    return quote(path.encode("utf-8", "surrogateescape"), safe="/")


def _result(
    finding: Finding,
    rules: Sequence[Verdict],
    places: Places,
    artifacts: Artifacts,
) -> Object:
    return {
        "ruleId": finding.verdict.value,
        "ruleIndex": rules.index(finding.verdict),
        "level": finding.level.value,
        "message": {"text": _message(finding, places)},
        "locations": [_place(finding.marked, places, artifacts)],
        "relatedLocations": [
            {"id": number, **_place(claim, places, artifacts, whole=True)}
            for number, claim in enumerate(finding.others, 1)
        ],
        "partialFingerprints": dict.fromkeys(PRINTS, finding.fingerprint),
        **_suppressed(finding),
        "properties": {
            "id": finding.id,
            "topic": finding.topic,
            "subject": visible(finding.subject),
        },
    }


def _suppressed(finding: Finding) -> Object:
    """That somebody has accepted a finding, and why."""
    if not finding.accepted:
        return {}
    why = {"kind": "external", "status": "accepted", "justification": plain(finding.accepted)}
    return {"suppressions": [why]}


def _message(finding: Finding, places: Places) -> str:
    """What is the matter, with a link to what each other source says."""
    links = [
        f"{_link(places.of(claim), number)} says {_value(claim, places)}"
        for number, claim in enumerate(finding.others, 1)
    ]
    subject, reason = plain(finding.subject), plain(finding.reason)
    return f"{subject}: {reason}. {'; '.join(links)}".removesuffix(". ")


def _value(claim: Claim | Statement, places: Places) -> str:
    return plain(shortened(worded(claim, places), VALUE))


def plain(text: str) -> str:
    """Text in which a SARIF message sees no link and no place to fill in."""
    return visible(text).replace("](", "] (").replace("{", "{{").replace("}", "}}")


def _link(text: str, target: int) -> str:
    """Text that leads to the related location of this number."""
    inside = re.sub(r"[\[\]\\]", r"\\\g<0>", plain(text))
    return f"[{inside}]({target})"


def _place(
    claim: Claim | Statement, places: Places, artifacts: Artifacts, *, whole: bool = False
) -> Object:
    """Where a claim's value stands in its sentence; or, as a whole, where its sentence does."""
    value = _region(claim.article, claim.start, claim.end, places)
    around = _region(claim.article, claim.sentence_start, claim.sentence_end, places)
    text = places.articles[claim.article].text[claim.sentence_start : claim.sentence_end]
    if len(text) <= LONGEST:
        around["snippet"] = {"text": text}
    physical: Object = {"artifactLocation": artifacts.location(claim.article)}
    if whole:
        physical["region"] = around
    else:
        physical |= {"region": value, "contextRegion": around}
    return {"physicalLocation": physical, "message": {"text": _value(claim, places)}}


def _region(article: str, start: int, end: int, places: Places) -> Object:
    """Lines and columns in code points, from 1; the end is the column behind the last."""
    line, column = places.at(article, start)
    end_line, end_column = places.at(article, end)
    return {
        "startLine": line,
        "startColumn": column,
        "endLine": end_line,
        "endColumn": end_column,
    }
