"""Mails and pages that browsers save as mails."""

from __future__ import annotations

from datetime import date
from email.message import EmailMessage

import pytest

from factcheck.sources import eml, mhtml
from factcheck.sources.decode import Unreadable

SAID = (
    "Two dockers were hurt when a crane fell in the “old” harbour of Oldport on Monday, the "
    "harbour master said, and the quay was closed to ships for a week."
)
PAGE = (
    f"<html><head><title>Crane falls in Oldport</title></head><body><h1>Crane falls in Oldport</h1>"
    f"<p>{SAID}</p><p>Some 40 ships wait outside, and the ferries leave from the northern pier, "
    "every two hours until further notice, the company said.</p></body></html>"
)


def mail(text: str | None = SAID, html: str | None = None) -> EmailMessage:
    message = EmailMessage()
    message["Subject"] = "Crane falls — two hurt"
    message["From"] = "Oldport Echo <news@echo.example>"
    message["Date"] = "Mon, 06 May 2024 10:00:00 +0200"
    if text is not None:
        message.set_content(text)
    if html is not None:
        message.add_alternative(html, subtype="html")
    return message


@pytest.mark.parametrize(
    "message",
    [
        pytest.param(mail(), id="text"),
        pytest.param(mail(html="<p>Words for machines.</p>"), id="text before markup"),
        pytest.param(mail(None, f"<div>{SAID}</div><style>p {{}}</style>"), id="markup"),
    ],
)
def test_a_mail_is_its_subject_and_its_text(message: EmailMessage) -> None:
    (source,) = eml.read("a.eml", message.as_bytes())
    assert source.text == f"Crane falls — two hurt\n\n{SAID}"
    assert source.title == "Crane falls — two hurt"
    assert (source.published, source.published_from) == (date(2024, 5, 6), "mail header")
    assert source.origin == "Oldport Echo"


def test_an_attachment_is_no_text() -> None:
    message = mail()
    message.add_attachment("Words of an attachment.", filename="a.txt")
    (source,) = eml.read("a.eml", message.as_bytes())
    assert "attachment" not in source.text


def test_a_page_saved_as_one_file() -> None:
    message = EmailMessage()
    message["Snapshot-Content-Location"] = "https://echo.example/2024/05/06/crane"
    message["Date"] = "Fri, 10 May 2024 10:00:00 +0200"
    message.set_content(PAGE, subtype="html")
    message.make_related()
    message.add_related(b"GIF89a", "image", "gif")
    (source,) = mhtml.read("a.mhtml", message.as_bytes())
    assert SAID in source.text
    assert source.title == "Crane falls in Oldport"
    assert source.url == "https://echo.example/2024/05/06/crane"
    # The day on which it was saved is no day of publication.
    assert (source.published, source.published_from) == (date(2024, 5, 6), "address")


BAD = [
    pytest.param(b"", "empty", id="no bytes"),
    pytest.param(b"Subject: x\n\n", "no text", id="no body"),
    pytest.param(
        b"Content-Type: multipart/mixed; boundary=a\n\n" + b"--a\n\n" * 30_000,
        "over 20,000 parts",
        id="many parts",
    ),
    pytest.param(
        b"Content-Type: text/plain; " + b"a=b; " * 2_000 + b"\n\nx", "header", id="endless header"
    ),
]


@pytest.mark.parametrize(("data", "reason"), BAD)
def test_a_bad_mail_is_refused(data: bytes, reason: str) -> None:
    with pytest.raises(Unreadable, match=reason):
        eml.read("a.eml", data)


def test_a_mail_is_no_page() -> None:
    with pytest.raises(Unreadable, match="no page"):
        mhtml.read("a.mhtml", mail().as_bytes())


@pytest.mark.parametrize(
    "header",
    [
        pytest.param(b"Subject: =?nonsense?q?a=FF?=", id="no charset"),
        pytest.param(b"Subject: " + b"=?utf-8?q?a?= " * 50_000, id="endless"),
        pytest.param(b"Subject: caf\xe9", id="raw bytes"),
    ],
)
def test_an_odd_subject_does_not_stop_the_mail(header: bytes) -> None:
    (source,) = eml.read("a.eml", header + b"\n\nTwo dockers were hurt.\n")
    assert source.text.endswith("Two dockers were hurt.")
    assert len(source.title or "") <= 2000
