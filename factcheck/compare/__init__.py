"""Values to verdicts: what two values say together, and a fact's worst pair."""
