"""Currencies by sign, code and word: one row a currency."""

from __future__ import annotations

import re
from typing import NamedTuple

from factcheck.lexicon.casing import anycase


class Currency(NamedTuple):
    """A currency: ISO 4217 code, its signs, its words (singular), words of its parts.

    ``glued`` are letters that stand for it right before digits (*RM120*).
    """

    code: str
    signs: tuple[str, ...] = ()
    words: tuple[str, ...] = ()
    glued: tuple[str, ...] = ()


CURRENCIES: tuple[Currency, ...] = (
    Currency("USD", ("US$", "U.S.$", "US $", "$"), (
        "U.S. dollar", "US dollar", "American dollar", "dollar", "buck",
    )),
    Currency("AUD", ("AU$", "A$"), ("Australian dollar",)),
    Currency("CAD", ("CA$", "C$"), ("Canadian dollar",)),
    Currency("NZD", ("NZ$",), ("New Zealand dollar",)),
    Currency("HKD", ("HK$", "HK $"), ("Hong Kong dollar",)),
    Currency("SGD", ("SG$", "S$"), ("Singapore dollar", "Singaporean dollar")),
    Currency("TWD", ("NT$",), ("Taiwan dollar", "Taiwanese dollar")),
    Currency("EUR", ("€",), ("euro",)),
    Currency("GBP", ("£",), (
        "British pound", "pound sterling", "pounds sterling", "sterling", "pound",
    ), ("PS",)),
    Currency("JPY", ("¥",), ("Japanese yen", "yen"), ("Y=",)),
    Currency("CNY", ("CN¥",), ("Chinese yuan", "yuan", "renminbi"), ("RMB",)),
    Currency("INR", ("₹", "Rs.", "Rs"), ("Indian rupee", "rupee"), ("Rs",)),
    Currency("PKR", (), ("Pakistani rupee",)),
    Currency("RUB", ("₽",), ("Russian rouble", "Russian ruble", "rouble", "ruble")),
    Currency("KRW", ("₩",), ("South Korean won", "Korean won")),
    Currency("ILS", ("₪",), ("Israeli shekel", "shekel")),
    Currency("CHF", (), ("Swiss franc",)),
    Currency("MYR", ("RM",), ("Malaysian ringgit", "ringgit"), ("RM",)),
    Currency("BRL", ("R$",), ("Brazilian real", "Brazilian reais")),
    Currency("MXN", ("MX$",), ("Mexican peso",)),
    Currency("PHP", ("₱",), ("Philippine peso",)),
    Currency("ARS", (), ("Argentine peso",)),
    Currency("ZAR", (), ("South African rand", "rand")),
    Currency("TRY", ("₺",), ("Turkish lira", "lira")),
    Currency("SEK", (), ("Swedish krona", "Swedish kronor", "Swedish crown")),
    Currency("NOK", (), ("Norwegian krone", "Norwegian kroner", "Norwegian crown")),
    Currency("DKK", (), ("Danish krone", "Danish kroner", "Danish crown")),
    Currency("PLN", (), ("Polish zloty", "zloty")),
    Currency("CZK", (), ("Czech koruna",)),
    Currency("HUF", (), ("Hungarian forint", "forint")),
    Currency("UAH", ("₴",), ("Ukrainian hryvnia", "hryvnia")),
    Currency("AFN", (), ("Afghan afghani", "afghani")),
    Currency("IRR", (), ("Iranian rial",)),
    Currency("SAR", (), ("Saudi riyal", "riyal")),
    Currency("AED", (), ("UAE dirham", "Emirati dirham", "dirham")),
    Currency("EGP", (), ("Egyptian pound",)),
    Currency("NGN", ("₦",), ("Nigerian naira", "naira")),
    Currency("KES", (), ("Kenyan shilling",)),
    Currency("THB", ("฿",), ("Thai baht", "baht")),
    Currency("IDR", (), ("Indonesian rupiah", "rupiah")),
    Currency("VND", ("₫",), ("Vietnamese dong",)),
    Currency("HRK", (), ("Croatian kuna", "kuna")),
    Currency("BTC", (), ("bitcoin",)),
)  # fmt: skip

#: Hundredths: word to the code that it is a part of (*63 cents*, *50p*).
HUNDREDTHS = {
    "cent": "USD",
    "penny": "GBP",
    "pence": "GBP",
    "sen": "MYR",
    "paisa": "INR",
}

#: Code or sign or lower-case word to ISO 4217 code.
SIGNS = {sign: row.code for row in CURRENCIES for sign in (*row.signs, *row.glued)}
CODES = frozenset(row.code for row in CURRENCIES)
WORDS = {word.lower(): row.code for row in CURRENCIES for word in row.words}


def _joined(words: list[str]) -> str:
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))


#: Letters that may stand right before digits, as a regular expression.
GLUED = _joined(
    [
        *CODES,
        "US",
        "HK",
        "NT",
        *(g.rstrip("=") for row in CURRENCIES for g in row.glued),
    ]
)
#: A sign or code that ends where a number starts.
SIGN_BEFORE = re.compile(rf"(?<![A-Za-z])({_joined([*SIGNS, *CODES])})\s?[-−]?$|(\$)\s?[-−]?$")
#: A word, code or sign that starts where a number ends.
WORD_AFTER = re.compile(
    rf"[-\s]*(?:of\s+)?((?:{anycase(_joined(list(WORDS)).split('|'))})(?i:s)?"
    rf"|{_joined(list(CODES))}|[€£¥₹₽])(?![\w])"
)
PART_AFTER = re.compile(rf"[-\s]*(?i:({_joined(list(HUNDREDTHS))})s?)(?!\w)|(p)(?![\w.])")


def before(text: str, start: int) -> tuple[int, str] | None:
    """The currency whose sign ends at ``start``: where it starts, and its code."""
    window = max(0, start - 8)
    found = SIGN_BEFORE.search(text[window:start])
    if found is None:
        return None
    sign = found[1] or found[2]
    return window + found.start(), SIGNS.get(sign, sign)


def after(text: str, end: int) -> tuple[int, str] | None:
    """The currency whose word or code starts at ``end``: where it ends, and its code."""
    found = WORD_AFTER.match(text, end)
    if found is None:
        return None
    word = found[1].lower()
    code = WORDS.get(word) or WORDS.get(word.removesuffix("s")) or SIGNS.get(found[1])
    return found.end(), code or found[1]


def part_after(text: str, end: int) -> tuple[int, str] | None:
    """The hundredth (*cents*, *p*) that starts at ``end``: where it ends, and its code."""
    found = PART_AFTER.match(text, end)
    if found is None:
        return None
    return found.end(), HUNDREDTHS[(found[1] or "pence").lower()]
