"""What the README says of the benchmark of speed."""

from __future__ import annotations

import re
from pathlib import Path

from benchmarks import speed

README = (Path(__file__).parent.parent.parent / "README.md").read_text("utf-8")


def test_the_limits_are_those_of_the_readme() -> None:
    _, _, table = README.partition("<!-- table: speed -->\n")
    rows = re.findall(
        r"^\| `([^`]+)` \| ([\d.]+) \|", table.partition("<!-- end -->")[0], re.MULTILINE
    )
    assert {name: float(most) for name, most in rows} == speed.LIMITS
