"""Tables of known values, which drafts are checked against as one more source."""

from factcheck.reference.sheets import Sheets, sheets
from factcheck.reference.table import is_table, read

__all__ = ["Sheets", "is_table", "read", "sheets"]
