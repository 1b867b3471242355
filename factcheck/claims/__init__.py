"""The kinds of claim, one module each.

A kind is a module with ``KIND`` (its ``model.Kind``), ``RANK`` (lower ranks are asked
first, and a later kind is not given a number that an earlier one took) and
``find(passage) -> Iterator[Mention]``. The package is walked to find them.
"""
