"""The commands, one a file: options and arguments in, an ``Outcome`` out; nothing printed here."""
