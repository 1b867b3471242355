"""Cross-check facts between articles, claim by claim."""

__version__ = "0.1.0"
