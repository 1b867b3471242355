"""Word files, made here part by part."""

from __future__ import annotations

import io
import zipfile

import pytest

from factcheck.sources import docx
from factcheck.sources.decode import Unreadable

SPACE = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
CORE = (
    '<c:coreProperties xmlns:c="urn:c" xmlns:dc="http://purl.org/dc/elements/1.1/">'
    "<dc:title>{}</dc:title></c:coreProperties>"
)


def made(body: str, title: str = "") -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        document = f"<w:document {SPACE}><w:body>{body}</w:body></w:document>"
        archive.writestr("word/document.xml", document)
        archive.writestr("docProps/core.xml", CORE.format(title))
    return out.getvalue()


def paragraph(*runs: str, style: str = "") -> str:
    head = f'<w:pPr><w:pStyle w:val="{style}"/></w:pPr>' if style else ""
    return f"<w:p>{head}{''.join(f'<w:r><w:t>{run}</w:t></w:r>' for run in runs)}</w:p>"


def test_paragraphs_and_the_title() -> None:
    body = paragraph("Crane falls", style="Title") + paragraph("Two dockers ", "were hurt.")
    (source,) = docx.read("a.docx", made(body, "Document1"))
    assert source.text == "Crane falls\n\nTwo dockers were hurt."
    assert source.title == "Crane falls"


@pytest.mark.parametrize(
    ("stated", "title"),
    [
        pytest.param("Document1", None, id="not in the text"),
        pytest.param("Crane falls", "Crane falls", id="in the text"),
    ],
)
def test_a_stated_title_has_to_stand_in_the_text(stated: str, title: str | None) -> None:
    (source,) = docx.read("a.docx", made(paragraph("Crane falls") + paragraph("Two."), stated))
    assert source.title == title


def test_deleted_words_and_text_boxes() -> None:
    box = f"<w:r><w:txbxContent>{paragraph('A box.')}</w:txbxContent></w:r>"
    gone = "<w:del><w:r><w:delText>nine </w:delText></w:r></w:del>"
    body = f"<w:p>{gone}<w:r><w:t>Two</w:t><w:tab/><w:t>hurt.</w:t></w:r>{box}</w:p>"
    (source,) = docx.read("a.docx", made(body))
    assert source.text == "Two\thurt.\n\nA box."


def encrypted() -> bytes:
    data = bytearray(made(paragraph("x")))
    for mark, at in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        data[data.index(mark) + at] |= 1
    return bytes(data)


BAD = [
    pytest.param(b"", "empty", id="no bytes"),
    pytest.param(b"words", "no Word file", id="no archive"),
    pytest.param(made(paragraph("x"))[:200], "no Word file", id="cut short"),
    pytest.param(made(""), "empty", id="no text"),
    pytest.param(made("<w:p>" * 10_000), "depth", id="nested"),
    pytest.param(made(" " * 60_000_000), "over the limit of 50 MB", id="zip bomb"),
    pytest.param(encrypted(), "encrypted", id="encrypted"),
]


@pytest.mark.parametrize(("data", "reason"), BAD)
def test_a_bad_file_is_refused(data: bytes, reason: str) -> None:
    with pytest.raises(Unreadable, match=reason):
        docx.read("a.docx", data)
