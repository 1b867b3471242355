"""``python -m factcheck`` and the ``factcheck`` command."""

from factcheck.cli import main

__all__ = ["main"]

if __name__ == "__main__":
    main()
