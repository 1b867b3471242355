"""PDF files, made here object by object."""

from __future__ import annotations

import importlib
import io
from typing import Any

import pypdf
import pytest

from factcheck.sources import pdf
from factcheck.sources.decode import Unreadable

LINES = ("Crane falls in Oldport harbour", "Some twenty-", "five ships wait outside the harbour.")


def made(*pages: tuple[str, ...], title: str = "") -> bytes:
    """A PDF with one line of text below the other on each page."""
    kids = " ".join(f"{4 + 2 * n} 0 R" for n in range(len(pages)))
    objects = [
        "<</Type/Catalog/Pages 2 0 R>>",
        f"<</Type/Pages/Count {len(pages)}/Kids[{kids}]>>",
        "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
    ]
    for n, lines in enumerate(pages):
        shown = " ".join(f"({line}) Tj 0 -20 Td" for line in lines)
        stream = f"BT /F 12 Tf 50 700 Td {shown} ET"
        objects.append(
            f"<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents {5 + 2 * n} 0 R"
            "/Resources<</Font<</F 3 0 R>>>>>>"
        )
        objects.append(f"<</Length {len(stream)}>>stream\n{stream}\nendstream")
    objects.append(f"<</Title({title})/CreationDate(D:20240510)>>")
    out = b"%PDF-1.4\n"
    places = []
    for number, held in enumerate(objects, 1):
        places.append(len(out))
        out += f"{number} 0 obj{held}endobj\n".encode()
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    size = len(objects) + 1
    return (
        out
        + f"xref\n0 {size}\n0000000000 65535 f \n{table}trailer<</Size {size}/Root 1 0 R"
        f"/Info {size - 1} 0 R>>\nstartxref\n{len(out)}\n%%EOF".encode()
    )


def encrypted(owner: str, user: str) -> bytes:
    writer = pypdf.PdfWriter(clone_from=io.BytesIO(made(LINES)))
    writer.encrypt(user_password=user, owner_password=owner, algorithm="RC4-128")
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def test_the_text_of_every_page() -> None:
    (source,) = pdf.read("a.pdf", made(LINES, ("Two dockers were hurt on Monday.",)))
    assert source.text.startswith("Crane falls in Oldport harbour\n")
    assert "twenty-five ships" in source.text
    assert source.text.endswith("\n\nTwo dockers were hurt on Monday.")


@pytest.mark.parametrize(
    ("stated", "title"),
    [
        pytest.param("scan0001.docx", None, id="a file's name"),
        pytest.param(LINES[0], LINES[0], id="in the text"),
    ],
)
def test_the_title_has_to_stand_in_the_text(stated: str, title: str | None) -> None:
    (source,) = pdf.read("a.pdf", made(LINES, title=stated))
    assert source.title == title


def test_the_day_it_was_made_is_no_day_of_publication() -> None:
    (source,) = pdf.read("a.pdf", made(LINES))
    assert source.published is None


def test_a_file_that_only_bars_changes_is_read() -> None:
    (source,) = pdf.read("a.pdf", encrypted("secret", ""))
    assert LINES[0] in source.text


BAD = [
    pytest.param(b"", "empty", id="no bytes"),
    pytest.param(b"words", "broken PDF", id="no PDF"),
    pytest.param(made(LINES)[:120], "broken PDF", id="cut short"),
    pytest.param(made(()), "no text in it", id="no text"),
    pytest.param(made(*[("x",)] * 501), "501 pages", id="many pages"),
    pytest.param(encrypted("secret", "hidden"), "encrypted", id="encrypted"),
]


@pytest.mark.parametrize(("data", "reason"), BAD)
def test_a_bad_file_is_refused(data: bytes, reason: str, capfd: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(Unreadable, match=reason):
        pdf.read("a.pdf", data)
    assert capfd.readouterr().err == ""


def test_without_the_library_the_command_to_install_it_is_said(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def missing(name: str, *rest: Any) -> Any:
        raise ImportError(name)

    monkeypatch.setattr(importlib, "import_module", missing)
    with pytest.raises(Unreadable, match=r"pip install 'factcheck-cli\[pdf\]'"):
        pdf.read("a.pdf", made(LINES))
