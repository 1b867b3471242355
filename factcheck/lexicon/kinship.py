"""What one person is to another by family: rows of words for one relation."""

from __future__ import annotations

from typing import Final

#: Nobody is two of these to one person. Steprelations stand with those they are called after,
#: as reports do not keep them apart; spouses are left out, who marry and part.
_ROWS: Final = """
mother mom mum stepmother stepmom
father dad stepfather stepdad
grandmother grandma granny
grandfather grandpa granddad
great-grandmother
great-grandfather
aunt auntie
uncle
great-aunt
great-uncle
sister stepsister half-sister
brother stepbrother half-brother
cousin
niece
nephew
daughter stepdaughter
son stepson
granddaughter
grandson
"""

#: Noun of kin -> the number of its row.
KINSHIP: Final = {
    word: number for number, row in enumerate(_ROWS.strip().splitlines()) for word in row.split()
}
