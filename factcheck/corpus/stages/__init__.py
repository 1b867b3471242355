"""The stages of a run, one file each.

A stage is a function of the run and the number of a part. It reads what the stages before
have written, writes its own files whole or not at all, and returns its figures.
"""
