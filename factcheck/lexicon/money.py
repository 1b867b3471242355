"""Words that tell of money where no currency is named."""

from __future__ import annotations

from typing import Final

#: Nouns that are sums, or that sums consist of (*7 billion in assets*).
_ABOUT_MONEY: Final = """
    aid annuity asset award bail bailout benefit bill bond bonus bribe budget cap capital
    capitalisation capitalization cash charge collateral compensation contract contribution cost
    credit damages debt deficit deposit dividend donation earnings equity estimate expenditure
    expense export fee fine foreign-exchange fortune fund funding funds gain grant import income
    investment investments levy liability loan loss money mortgage payment payout payroll
    penalty pension premium price proceeds profit property ransom refund relief remittance
    remuneration rent reserve reserves restitution revenue reward royalty salary sale sales
    saving savings settlement share spending sponsorship stake stimulus stock subsidy sum
    surplus tariff tax taxes taxpayer trade turnover valuation value wage wealth worth
"""
ABOUT_MONEY: Final = frozenset(_ABOUT_MONEY.split())
#: Verbs whose object may be a bare sum (*cost billions*, *froze 7 billion*).
_SPENDING: Final = """
    allocate allot appropriate award bid borrow budget charge commit contribute cost donate
    earmark earn embezzle fetch finance fine freeze fund gross inject invest launder lend loan
    lose net owe pay pledge pocket price profit raise rake reap recoup refund reimburse repay
    save seize sell siphon spend squander steal sue swindle unfreeze value wager waste withhold
"""
SPENDING: Final = frozenset(_SPENDING.split())
#: Words of sentences in which *pounds* are a weight.
_WEIGHING: Final = """
    body catch diet haul heavy kg kilogram lift overweight pack ton weigh weighing weight
"""
WEIGHING: Final = frozenset(_WEIGHING.split())
