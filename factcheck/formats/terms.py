"""What the verdicts and the kinds of claim mean, each with an example."""

from __future__ import annotations

from typing import NamedTuple

from factcheck.formats.sheet import Sheet
from factcheck.formats.view import DEFAULT, View
from factcheck.formats.wording import ROWS as VERDICTS
from factcheck.model import Kind, Verdict


class Term(NamedTuple):
    """A word of the reports: what it means, sentences that it is read from, and what comes out.

    For a kind of claim ``result`` is the value in the notation of the reports; for a verdict it
    is the reason. ``advice`` says what to do or what to mind.
    """

    meaning: str
    sentences: tuple[str, ...]
    result: str
    advice: str


def _verdict(verdict: Verdict, sentences: tuple[str, ...], result: str, advice: str) -> Term:
    return Term(VERDICTS[verdict].meaning, sentences, result, advice)


ROWS: dict[str, Term] = {
    Verdict.CONFLICT: _verdict(
        Verdict.CONFLICT,
        ("The blaze killed two people.", "Three people died in the blaze."),
        "two people and three people exclude one another",
        "Read both articles: one may be wrong, the two may speak of different things, or this "
        "program may have put together what does not belong together.",
    ),
    Verdict.DISCREPANCY: _verdict(
        Verdict.DISCREPANCY,
        ("The ferry carried 15,000 tonnes.", "The ferry carried over 15,000 tonnes."),
        "15,000 and over 15,000 cannot both be literally exact",
        "Mostly a matter of rounding or wording; look where the exact figure matters.",
    ),
    Verdict.UPDATED: _verdict(
        Verdict.UPDATED,
        ("Sunday: The blaze killed nine people.", "Tuesday: The toll of the blaze rose to 12."),
        "12 revises nine, which an earlier article states",
        "Use the later figure. Only where both articles give their dates can this be told from "
        "a conflict.",
    ),
    Verdict.COMPATIBLE: _verdict(
        Verdict.COMPATIBLE,
        ("The bridge cost billions of euros.", "The bridge cost 7 billion euros."),
        "billions of euros is only less precise than 7 billion euros",
        "Nothing to do. With --strict these are discrepancies.",
    ),
    Verdict.AGREE: _verdict(
        Verdict.AGREE,
        ("Nine people were hurt.", "The accident left 9 injured."),
        "both say 9 people",
        "Sources that copy one another are counted once.",
    ),
    Verdict.SINGLE: _verdict(
        Verdict.SINGLE,
        ("Ilse Brandt, 52, is the mayor.",),
        "no other article says it",
        "Neither confirmed nor denied. --all shows these facts.",
    ),
    Kind.CASUALTIES: Term(
        "people killed, injured, missing, displaced, detained or otherwise affected",
        ("At least nine people died when the dam gave way.",),
        ">=9 people",
        "Part and total are told apart: nine dead and two of them children are two facts.",
    ),
    Kind.COUNT: Term(
        "how many there are of something that is counted",
        ("Some 1,200 families were moved to schools.",),
        "~1200 families",
        "What is counted has to match, as families and households do.",
    ),
    Kind.MONEY: Term(
        "an amount of money",
        ("The repairs may cost 7 billion euros.",),
        "7000000000 EUR",
        "Currencies are not converted: two of them are never compared.",
    ),
    Kind.PERCENT: Term(
        "a share in per cent",
        ("Turnout fell to 41.5 per cent.",),
        "41.5 %",
        "Per cent and percentage points are not the same.",
    ),
    Kind.MEASURE: Term(
        "a length, an area, a weight, a speed, a temperature and other measures",
        ("The crack is 3.2 km long.",),
        "3.2 km",
        "Units of one dimension are converted: 3.2 km and 2 miles are compared.",
    ),
    Kind.DATE: Term(
        "when something happened or will happen",
        ("The dam gave way on Saturday.",),
        "2024-03-02",
        "Words like yesterday need the article's own date.",
    ),
    Kind.DURATION: Term(
        "how long something lasted",
        ("She has run the town for nearly four years.",),
        "<~P4Y",
        "Weeks and days are compared, months only roughly.",
    ),
    Kind.AGE: Term(
        "how old somebody is",
        ("Brandt, 52, was elected in 2020.",),
        "52 a",
        "Whose age it is has to match by name or by part in the story.",
    ),
    Kind.ORDINAL: Term(
        "what place something has in an order",
        ("It was the third flood in a decade.",),
        "3 flood",
        "First and last are told apart.",
    ),
    Kind.ROLE: Term(
        "what office somebody holds",
        ("Ilse Brandt, mayor of Kestrel, asked for help.",),
        "Ilse Brandt; mayor of Kestrel",
        "A former office and a present one do not clash.",
    ),
    Kind.SET: Term(
        "which members a list has",
        ("Nordmark, Vester and Halland sent crews.",),
        "Halland, Nordmark, Vester",
        "A list that is left open (among them, and others) may be a part of a longer one.",
    ),
    Kind.QUOTE: Term(
        "the words of a remark in quotation marks",
        ("“Nobody here was warned,” the mayor said.",),
        "Nobody here was warned",
        "One remark quoted in different words is a discrepancy.",
    ),
}


def render(name: str, view: View = DEFAULT) -> str:
    """What a verdict or a kind means, as text. Raises KeyError for any other word."""
    term = ROWS[name]
    sheet = Sheet(view)
    of = "a verdict" if name in VERDICTS else "a kind of claim"
    sheet.paragraph("", (name, "bold"), f", {of}: {term.meaning}")
    sheet.blank()
    for number, sentence in enumerate(term.sentences):
        sheet.paragraph("  for example: " if number == 0 else "           and: ", sentence)
    sheet.paragraph("            -> ", (term.result, "green"))
    sheet.blank()
    sheet.paragraph("  ", term.advice)
    return sheet.render()
