"""What can stop a run."""


class UsageError(Exception):
    """Something the user has to mend; the message is one line that says what and how."""
