"""The settings, a row each: the options of the commands, the keys of a settings file and the
tables of the manual all come from here.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, fields

from factcheck.configuration.types import Listed, OneOf, Plain, Share, Switch, Type, Words
from factcheck.gate import FailOn
from factcheck.kinds import VERDICTS, Kind, Verdict
from factcheck.policy import DEFAULT, Policy
from factcheck.settings import DEFAULT_MODEL, Stories

KINDS = tuple(kind.value for kind in Kind)
#: What a text stands for: a file, or a package that may be a folder.
PATH, PACKAGE = "path", "package or folder"

VERDICT_NAMES = tuple(v.value for v in (*reversed(VERDICTS), Verdict.SINGLE))


@dataclass(frozen=True, slots=True)
class Row:
    """A setting: its name in a file and, behind ``--``, on the command line."""

    name: str
    type: Type
    default: Plain
    help: str


ROWS = (
    Row(
        "stories",
        OneOf(tuple(Stories)),
        Stories.AUTO.value,
        "Which articles are compared: by what they tell (auto), each folder, by the story field "
        "given, or all as one, which is the default with --against.",
    ),
    Row("model", Words(PACKAGE), DEFAULT_MODEL, "A spaCy model's package or folder."),
    Row(
        "fail-on",
        OneOf(tuple(FailOn)),
        FailOn.CONFLICT.value,
        "The mildest verdict that makes the exit code 1.",
    ),
    Row(
        "only",
        Listed(VERDICT_NAMES),
        (),
        "Show only these verdicts, as in conflict,discrepancy; json holds all the same.",
    ),
    Row("kinds", Listed(KINDS), (), "Look at these kinds of claim only, as in casualties,money."),
    Row(
        "min-confidence",
        Share(),
        0.0,
        "Leave out facts that are less sure than this; the report says how many.",
    ),
    Row("baseline", Words(PATH), "", "The accepted findings: only new ones fail."),
    Row("leave-out", Listed(), (), "Do not read these sources: globs of paths, ids or outlets."),
    Row(
        "trust",
        Listed(),
        (),
        "Where one of these sources states a fact, the others are compared with it alone.",
    ),
    Row(
        "strict",
        Switch(),
        DEFAULT.strict,
        "Tolerate nothing: values that are compatible and not the same are a discrepancy.",
    ),
    Row(
        "about-least",
        Share(),
        DEFAULT.about_least,
        "How far *about 100* reaches to either side, at the least (a share of the number).",
    ),
    Row("about-most", Share(), DEFAULT.about_most, "The same, at the most."),
    Row(
        "halo",
        Share(),
        DEFAULT.halo,
        "How far a bare round number (*15,000*) reaches, at the most.",
    ),
    Row("nearly", Share(), DEFAULT.nearly, "How far below its number *nearly 100* reaches."),
    Row(
        "over",
        Share(math.inf),
        DEFAULT.over,
        "How far above its number *over 100* reaches; inf is without end.",
    ),
    Row(
        "near",
        Share(),
        DEFAULT.near,
        "How far apart two values are still near: a discrepancy, no conflict.",
    ),
    Row("near-hedged", Share(), DEFAULT.near_hedged, "The same behind *about* or *nearly*."),
)

BY_NAME = {row.name: row for row in ROWS}

#: The settings that are fields of the policy.
TOLERANCE = tuple(field.name.replace("_", "-") for field in fields(Policy))
