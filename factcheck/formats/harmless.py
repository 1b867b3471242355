"""Text of strangers as it may stand in a terminal: nothing in it acts, everything shows."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

#: White space of every sort, told apart from the control characters among which some stand.
_SPACES = re.compile(r"[\s\u2028\u2029]+")
_PLAIN = re.compile(r"[ -~]*")

#: Categories that print nothing or change how other text prints: controls, format characters
#: (zero width, bidirectional), lone surrogates, private use.
_ACTING = frozenset({"Cc", "Cf", "Cs", "Co"})

#: In JSON the same characters are written as escapes, which changes no value.
_JSON_ACTING = re.compile(
    "[\x7f-\x9f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ud800-\udfff]"
)


def visible(text: str) -> str:
    r"""One line of harmless text.

    Each run of white space is a space, ``\x1b`` stands for an escape, ``<U+202E>`` for a
    right-to-left override.
    """
    if _PLAIN.fullmatch(text):
        return _SPACES.sub(" ", text)
    return "".join(_shown(char) for char in _spaced(text))


def visible_lines(text: str) -> str:
    """The same for a text of many lines, which keeps its lines and tabs."""
    return "".join(char if char in "\n\t" else _shown(char) for char in text)


def escaped(document: str) -> str:
    """A JSON document whose acting characters are written as escapes."""
    return _JSON_ACTING.sub(lambda match: f"\\u{ord(match.group()):04x}", document)


def _spaced(text: str) -> str:
    # \s takes the separators \x1c to \x1f and \x85, which are no spaces to a terminal.
    return re.sub(r"[^\S\x1c-\x1f\x85]+", " ", text)


@lru_cache(maxsize=4096)
def _shown(char: str) -> str:
    if unicodedata.category(char) not in _ACTING:
        return char
    code = ord(char)
    return f"\\x{code:02x}" if code < 0xA0 else f"<U+{code:04X}>"
