"""The report as one HTML file that needs no network, and no script to be read.

Facts and article texts stand in the page; a script filters them, opens a value in its article
and draws the weights of links, which stand in the page as JSON. Jinja's autoescape is what
keeps the text of articles text, the page's content security policy is what stands behind it.
"""

from __future__ import annotations

import base64
import hashlib
from functools import cache
from importlib import resources
from typing import TYPE_CHECKING

from jinja2 import Environment, StrictUndefined
from markupsafe import Markup

from factcheck.formats.page.contents import contents
from factcheck.formats.view import DEFAULT

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jinja2 import Template

    from factcheck.formats.view import View
    from factcheck.model import Report

#: Nothing is loaded, nothing runs but the page's own script, and no string becomes markup.
POLICY = (
    "default-src 'none'; script-src '{script}'; style-src '{style}'; base-uri 'none'; "
    "form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'"
)

#: So many of the template's pieces, a few words each, are written together.
TOGETHER = 1000


def render(report: Report, view: View = DEFAULT) -> str:
    """The report as an HTML page: the same bytes for the same report.

    Every fact is in the page; those whose verdict ``view`` shows are in sight at first.
    """
    return "".join(pieces(report, view))


def pieces(report: Report, view: View = DEFAULT) -> Iterator[str]:
    """The text that ``render`` gives, piece by piece: that of many articles is large."""
    script, style = _part("page.js"), _part("page.css")
    stream = _template().stream(
        page=contents(report, view.shown),
        policy=POLICY.format(script=digest(script), style=digest(style)),
        # Both are files of this package.
        script=Markup(script),  # noqa: S704
        style=Markup(style),  # noqa: S704
    )
    stream.enable_buffering(TOGETHER)
    yield from stream


def digest(source: str) -> str:
    """What names a script or a style sheet in a content security policy."""
    hashed = hashlib.sha256(source.encode()).digest()
    return f"sha256-{base64.b64encode(hashed).decode()}"


@cache
def _part(name: str) -> str:
    return resources.files("factcheck.formats.page").joinpath(name).read_text("utf-8")


@cache
def _template() -> Template:
    environment = Environment(
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    return environment.from_string(_part("page.html.jinja"))
