"""Words of criminal charges."""

from __future__ import annotations

from typing import Final

#: A word that makes of a phrase a charge (*criminal possession of a weapon*).
CRIMES: Final = frozenset(
    """
    abduction abuse arson assault assaulting battery bigamy blackmail breach breaking bribery
    burglary carjacking carrying conduct conspiracy contempt corruption cruelty damage dealing
    discharge discharging disorderly dui dwi eluding embezzlement endangering endangerment escape
    espionage evading extortion firearm firearms firing fleeing forgery fraud harassment homicide
    imprisonment kidnapping kidnaping laundering manslaughter menacing mischief molestation murder
    neglect obstructing obstruction perjury possessing possession racketeering rape recklessness
    resisting restraint rioting robbery shooting shoplifting slaying stalking tampering terrorism
    theft threatening threats trafficking treason trespass trespassing vandalism weapon weapons
    wounding
    """.split()
)
#: Adverbs and nouns in front of which a list of charges stands, as a regular expression.
LEADING: Final = (
    r"\b(?:(?:charged|booked|indicted|arraigned|jailed|held|arrested)\s+(?:with|on|for)"
    r"|(?:convicted|guilty|accused|suspicion|charges?|counts?)\s+(?:of|are|were|include[sd]?)"
    r"|(?:charges?|counts?|offen[cs]es)\s*[,:]?\s+(?:including|such\s+as|of))\s+"
)
