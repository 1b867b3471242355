"""Words that tell of money where no currency is named."""

from __future__ import annotations

#: Nouns that are sums, or that sums consist of (*7 billion in assets*).
ABOUT_MONEY = frozenset(
    ["aid", "annuity", "asset", "award", "bail", "bailout", "benefit", "bill", "bond", "bonus", "bribe", "budget", "capital", "cash", "charge", "collateral", "compensation", "contract", "contribution", "cost", "credit", "damages", "debt", "deficit", "deposit", "dividend", "donation", "earnings", "equity", "estimate", "expenditure", "expense", "export", "fee", "fine", "foreign-exchange", "fortune", "fund", "funding", "funds", "grant", "gain", "import", "income", "investment", "investments", "levy", "liability", "loan", "loss", "money", "mortgage", "payment", "payout", "payroll", "pension", "penalty", "premium", "price", "proceeds", "profit", "property", "ransom", "refund", "relief", "remittance", "remuneration", "rent", "reserve", "reserves", "restitution", "revenue", "reward", "royalty", "salary", "sale", "sales", "saving", "savings", "settlement", "share", "spending", "sponsorship", "stake", "stock", "stimulus", "subsidy", "sum", "surplus", "tariff", "tax", "taxes", "taxpayer", "trade", "turnover", "valuation", "value", "wage", "wealth", "worth", "cap", "capitalization", "capitalisation"]
)
#: Verbs whose object may be a bare sum (*cost billions*, *froze 7 billion*).
SPENDING = frozenset(
    ["allocate", "allot", "appropriate", "award", "bid", "borrow", "budget", "charge", "commit", "contribute", "cost", "donate", "earmark", "earn", "embezzle", "fetch", "fine", "finance", "freeze", "fund", "gross", "inject", "invest", "launder", "lend", "lose", "loan", "net", "owe", "pay", "pledge", "pocket", "price", "profit", "raise", "rake", "reap", "recoup", "refund", "reimburse", "repay", "save", "seize", "sell", "siphon", "spend", "squander", "steal", "sue", "swindle", "unfreeze", "value", "waste", "withhold", "wager"]
)
#: Words of sentences in which *pounds* are a weight.
WEIGHING = frozenset(
    ["weigh", "weight", "weighing", "heavy", "overweight", "body", "diet", "pack", "haul", "catch", "lift", "kilogram", "kg", "ton"]
)
