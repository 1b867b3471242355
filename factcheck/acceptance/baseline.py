"""The baseline: a file of accepted findings, each known again by what it says."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from factcheck.errors import UsageError
from factcheck.fingerprint import Fingerprints
from factcheck.formats.harmless import escaped
from factcheck.model import Accepted, Inconsistency, Matter, Remark, Verdict

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from factcheck.model import Finding, Report

#: The version of the file's form.
SCHEMA = 1

_TEXTS = ("reason", "kind", "subject", "verdict", "finding")


@dataclass(frozen=True, slots=True)
class Entry:
    """An accepted finding: why it is, what it said then, and the keys it is known by.

    Only ``reason`` and ``fingerprints`` are read again; the rest is for those who read the
    file.
    """

    reason: str
    kind: str
    subject: str
    verdict: str
    finding: str
    fingerprints: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Baseline:
    """A baseline's entries, and the path of its file."""

    path: str
    entries: tuple[Entry, ...] = ()


def load(path: str) -> Baseline:
    """The baseline in a file. Raises UsageError, with what is wrong in it and where."""
    try:
        text = Path(path).read_bytes().decode("utf-8-sig")
    except FileNotFoundError:
        raise UsageError(
            f"{path}: no such baseline: factcheck baseline PATHS --reason TEXT -o {path} makes it"
        ) from None
    except IsADirectoryError:
        raise UsageError(f"{path}: a folder, not a baseline: name the file in it") from None
    except UnicodeDecodeError:
        raise UsageError(f"{path}: a baseline is UTF-8, and this is not") from None
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise UsageError(f"{path}: {reason.lower()}") from error
    return parse(text, path)


def parse(text: str, path: str) -> Baseline:
    """A baseline from its text; ``path`` names it. Raises UsageError."""
    try:
        whole = json.loads(text)
    except json.JSONDecodeError as error:
        raise UsageError(f"{path}:{error.lineno}: not JSON: {error.msg.lower()}") from error
    except (RecursionError, ValueError) as error:
        raise UsageError(f"{path}: not JSON that can be read") from error
    schema = whole.get("schema") if isinstance(whole, dict) else None
    rows = whole.get("accepted") if isinstance(whole, dict) else None
    if not isinstance(schema, int) or isinstance(schema, bool) or not isinstance(rows, list):
        raise UsageError(f"{path}: not a baseline: factcheck baseline makes one")
    if schema != SCHEMA:
        raise UsageError(
            f"{path}: a baseline of form {schema}, and this factcheck reads form {SCHEMA}: "
            + ("update factcheck" if schema > SCHEMA else "make it anew")
        )
    return Baseline(path, tuple(_entry(row, n, path) for n, row in enumerate(rows, 1)))


def _entry(row: Any, number: int, path: str) -> Entry:
    where = f"{path}: entry {number}"
    if not isinstance(row, dict):
        raise UsageError(f"{where} is no object: factcheck baseline writes them")
    texts = {name: row.get(name, "") for name in _TEXTS}
    keys = row.get("fingerprints")
    if not isinstance(keys, list) or not keys or not all(isinstance(k, str) for k in keys):
        raise UsageError(f"{where} has no list of fingerprints")
    wrong = next((name for name, text in texts.items() if not isinstance(text, str)), None)
    if wrong:
        raise UsageError(f"{where}: {wrong} is no text")
    if not texts["reason"].strip():
        raise UsageError(f"{where} has no reason: say why it is accepted")
    return Entry(**texts, fingerprints=tuple(keys))


def render(entries: Iterable[Entry]) -> str:
    """The text of a baseline: the same bytes for the same entries, whatever their order."""
    rows = sorted(entries, key=lambda e: (e.kind, e.subject, e.fingerprints))
    accepted = [
        {**{name: getattr(e, name) for name in _TEXTS}, "fingerprints": list(e.fingerprints)}
        for e in rows
    ]
    whole = {"schema": SCHEMA, "accepted": accepted}
    return escaped(json.dumps(whole, ensure_ascii=False, indent=2)) + "\n"


def entry(report: Report, finding: Finding, reason: str) -> Entry:
    """A finding of a report as an entry."""
    if isinstance(finding, Inconsistency):
        kind, subject = finding.rule.value, f"within {finding.article}"
    else:
        kind, subject = finding.kind.value, finding.subject
    return Entry(
        reason=reason,
        kind=kind,
        subject=subject,
        verdict=finding.verdict.value,
        finding=finding.reason,
        fingerprints=_keys(Fingerprints(report), finding),
    )


def _keys(prints: Fingerprints, finding: Finding) -> tuple[str, ...]:
    """What a finding is known by."""
    if isinstance(finding, Inconsistency):
        return (prints.within(finding),)
    return prints.of(finding)


def applied(report: Report, baseline: Baseline, findings: Collection[Verdict]) -> Report:
    """The report with the findings accepted that the baseline knows; stale entries remarked on.

    ``findings`` are the verdicts that count as one. What is accepted already stays as it is.
    """
    known = _known(report, baseline)
    accepted = {one.finding: one for one in report.accepted}
    for found in report.findings:
        if found.id in known and found.verdict in findings:
            one = Accepted(found.id, known[found.id].reason, baseline.path)
            accepted.setdefault(found.id, one)
    remarks = (
        Remark(
            Matter.STALE, baseline.path, f"{_named(old)} is not found any more: --prune drops it"
        )
        for old in stale(report, baseline)
    )
    return replace(
        report,
        accepted=tuple(accepted[found.id] for found in report.findings if found.id in accepted),
        remarks=(*report.remarks, *remarks),
    )


def stale(report: Report, baseline: Baseline) -> tuple[Entry, ...]:
    """The entries that no fact of the report answers to."""
    alive = set(map(id, _known(report, baseline).values()))
    return tuple(one for one in baseline.entries if id(one) not in alive)


def _known(report: Report, baseline: Baseline) -> dict[str, Entry]:
    """The entry of each fact that has one; a key of two entries is the first one's."""
    by_key: dict[str, Entry] = {}
    for one in baseline.entries:
        for key in one.fingerprints:
            by_key.setdefault(key, one)
    known = {}
    prints = Fingerprints(report)
    for found in report.findings:
        if found.verdict is not Verdict.SINGLE:
            keys = (key for key in _keys(prints, found) if key in by_key)
            if key := next(keys, ""):
                known[found.id] = by_key[key]
    return known


def _named(one: Entry) -> str:
    subject = f"{one.kind}, {one.subject}" if one.subject else one.kind or one.fingerprints[0]
    return f"{one.verdict or 'finding'} ({subject}; {one.reason})"
