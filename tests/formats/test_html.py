"""The HTML report as a document: what is in it, what cannot act, what points where."""

from __future__ import annotations

import itertools
import json
import re
from dataclasses import replace

import pytest
from lxml import html as markup

from factcheck.formats import html
from factcheck.formats.harmless import visible
from factcheck.formats.page.contents import headline
from factcheck.formats.view import View
from factcheck.model import Verdict
from tests.formats.fixture import EMPTY, REPORT, TEXTS, WITHIN, crowded
from tests.formats.hostile import ATTACK, HOSTILE

PAGES = {
    "report": REPORT,
    "within": WITHIN,
    "empty": EMPTY,
    "hostile": HOSTILE,
    "crowded": crowded(200),
}


def page(report):
    return markup.document_fromstring(html.render(report))


def words(node) -> str:
    return " ".join(node.text_content().split())


def one(tree, path: str):
    (found,) = tree.xpath(path)
    return found


@pytest.mark.parametrize("name", PAGES)
def test_same_report_same_bytes(name: str) -> None:
    assert html.render(PAGES[name]) == html.render(PAGES[name])


@pytest.mark.parametrize("name", PAGES)
def test_no_string_of_an_article_becomes_an_element(name: str) -> None:
    tree = page(PAGES[name])
    assert [s.get("type") for s in tree.iter("script")] == [None, "application/json"]
    assert len(list(tree.iter("style"))) == 1
    assert not list(tree.iter("img", "iframe", "object", "embed", "link", "base", "form"))
    attributes = {name for node in tree.iter(markup.etree.Element) for name in node.attrib}
    assert not {a for a in attributes if a.startswith("on") or a in {"style", "src", "srcdoc"}}


@pytest.mark.parametrize("name", PAGES)
def test_links_lead_into_the_page_or_to_the_web(name: str) -> None:
    tree = page(PAGES[name])
    ids = [node.get("id") for node in tree.iter(markup.etree.Element) if node.get("id")]
    assert len(ids) == len(set(ids))
    for link in tree.iter("a"):
        target = link.get("href")
        assert target.removeprefix("#") in ids or target.startswith(("http://", "https://"))


@pytest.mark.parametrize("name", PAGES)
def test_policy_names_the_script_and_the_style_of_the_page(name: str) -> None:
    text = html.render(PAGES[name])
    policy = one(page(PAGES[name]), "//meta[@http-equiv='Content-Security-Policy']").get("content")
    script = re.search(r"<script>(.*?)</script>", text, re.DOTALL)[1]
    style = re.search(r"<style>(.*?)</style>", text, re.DOTALL)[1]
    assert f"script-src '{html.digest(script)}'" in policy
    assert f"style-src '{html.digest(style)}'" in policy
    assert policy.startswith("default-src 'none';")
    assert "unsafe" not in policy


def test_policy_comes_before_all_that_it_governs() -> None:
    text = html.render(REPORT)
    assert text.index("Content-Security-Policy") < text.index("<style>") < text.index("<script>")


def test_digest_is_that_of_the_standard() -> None:
    assert html.digest("alert('Hello, world.');") == (
        "sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng="
    )


def test_hostile_text_is_shown_as_it_is() -> None:
    tree = page(HOSTILE)
    shown = visible(ATTACK)
    assert words(one(tree, "//*[@id='f1']//h4")) == shown
    assert words(one(tree, "//*[@id='f1']//p[@class='reason']")) == shown
    assert words(one(tree, "//*[@id='story-1']/h2")) == shown
    assert shown in words(one(tree, "//*[@id='a1']"))
    assert f"{shown}: {shown}" in words(one(tree, "//section[@class='skipped']"))


def test_data_cannot_end_its_element_and_is_what_was_put_in() -> None:
    text = html.render(HOSTILE)
    data = re.search(r'<script type="application/json" id="links">(.*?)</script>', text)[1]
    assert not set("<>&\u2028\u2029") & set(data)
    assert json.loads(data)["facts"]["f1"] == [
        ["c1", "c2", [[visible(ATTACK), 150, visible(ATTACK)]]]
    ]


def test_text_is_encodable_and_harmless_in_a_terminal() -> None:
    text = html.render(HOSTILE)
    text.encode()
    assert not set("\x1b\x00\u202e\u2028\t") & set(text)


def test_totals_stand_worst_first_with_their_signs() -> None:
    totals = page(REPORT).xpath("//label[starts-with(@class, 'total')]")
    assert [words(t).split()[:3] for t in totals] == [
        ["✗", "1", "conflict"],
        ["≈", "2", "discrepancy"],
        ["↻", "1", "updated"],
        ["~", "1", "compatible"],
        ["=", "1", "agree"],
        ["·", "2", "single"],
    ]


def test_what_one_source_states_is_not_ticked_unless_there_is_nothing_else() -> None:
    ticked = "//label//input[@checked]/@value"
    assert "single" not in page(REPORT).xpath(ticked)
    alone = replace(REPORT, facts=REPORT.facts[-2:])
    assert "single" in page(alone).xpath(ticked)


def test_what_was_asked_for_is_ticked_and_all_is_in_the_page() -> None:
    tree = markup.document_fromstring(
        html.render(REPORT, View(shown=frozenset({Verdict.CONFLICT})))
    )
    assert tree.xpath("//label//input[@checked]/@value") == ["conflict"]
    assert len(tree.xpath("//main//article")) == len(REPORT.facts)


def test_matrix_shows_values_as_worded_under_their_sources() -> None:
    table = one(page(REPORT), "//*[@id='story-1']//table")
    heads = [words(h.xpath("./a")[0]) for h in table.xpath("./thead//th[position() > 1]")]
    assert heads == ["valley.txt", "harbour.md", "courier.txt", "mirror.txt"]
    cells = {
        row.get("data-f"): [words(cell) for cell in row.xpath("./td")]
        for row in table.xpath("./tbody/tr")
    }
    assert cells["f2"] == ["14 times", "", "41 times", ""]
    assert cells["f3"] == ["Some 1,200", "More than 1,200", "1,200", ""]


def test_table_of_a_long_story_states_its_roles() -> None:
    table = one(page(crowded(200)), "//*[@id='story-1']//table")
    assert table.get("role") == "table"
    assert {cell.get("role") for cell in table.iter("td")} == {"cell"}
    assert {cell.get("role") for cell in table.iter("th")} == {"columnheader", "rowheader"}


def test_fact_shows_each_source_in_its_sentence() -> None:
    fact = one(page(REPORT), "//*[@id='f2']")
    assert words(fact.xpath(".//p[@class='verdict']")[0]) == "✗ conflict"
    assert [words(q) for q in fact.iter("blockquote")] == [
        "The dam had been inspected 14 times since 2003.",
        "The dam above the Kestrel Valley was inspected 41 times in two decades, records show.",
    ]
    assert [words(a) for a in fact.xpath(".//blockquote/a")] == ["14 times", "41 times"]
    assert [words(n) for n in fact.xpath(".//p[@class='notes']")] == ["line 9", "line 1"]


def test_fact_says_what_a_value_was_read_as_and_who_says_it() -> None:
    notes = [words(n) for n in page(REPORT).xpath("//*[@id='f1']//p[@class='notes']")]
    assert notes == [
        "line 1 · read as 9 people · headline",
        "line 7 · read as at least 9 people · says the valley's fire chief",
        "line 6 · read as 12 people",
    ]


def test_update_has_its_dates_on_a_line() -> None:
    fact = one(page(REPORT), "//*[@id='f1']")
    assert [t.text for t in fact.iter("text")] == ["1", "2"]
    assert [words(li) for li in fact.xpath(".//ol/li")] == [
        "3 March 2024nine valley.txtAt least nine valley.txt",
        "5 March 202412 harbour.md",
    ]
    assert not page(REPORT).xpath("//*[@id='f2']//svg")


def test_article_is_whole_with_its_claims_marked_and_its_rest_dimmed() -> None:
    text = one(page(REPORT), "//*[@id='a1']")
    assert words(one(text, ".//*[@id='c6']")) == "14 times"
    assert one(text, ".//*[@id='c6']").get("href") == "#f2"
    shown = [words(p) for p in text.xpath("./p | ./div[@class='out']/p[not(@class)]")]
    assert shown == [" ".join(part.split()) for part in TEXTS["valley"][1].split("\n\n")]
    assert words(one(text, "(./div[@class='out'])[1]/p[@class='because']")) == (
        "left out: a line of the page, not of the article"
    )


def test_article_says_when_it_came_out_and_how_that_is_known() -> None:
    tree = page(REPORT)
    assert "3 March 2024 (byline)" in words(one(tree, "//*[@id='a1']/header"))
    assert "(from the rest of the story)" in words(one(tree, "//*[@id='a3']/header"))
    assert "no date stated" in words(one(tree, "//*[@id='a5']/header"))


def test_front_matter_is_no_text_of_an_article() -> None:
    assert "source: Harbour Post" not in words(one(page(REPORT), "//*[@id='a2']"))


def test_copy_is_marked_wherever_it_stands() -> None:
    tree = page(REPORT)
    assert "copy of valley.txt" in words(one(tree, "//*[@id='a4']/header"))
    assert "copy of valley.txt" in words(one(tree, "//*[@id='story-1']//thead"))


def test_stories_stand_worst_first_and_apart() -> None:
    tree = page(REPORT)
    assert [words(row) for row in tree.xpath("//nav//tbody/tr/th")] == [
        "1. Kestrel Valley flood kills nine",
        "2. Story 2",
    ]
    assert tree.xpath("//*[@id='story-2']//article/@id") == ["f8"]


def test_only_one_story_needs_no_list_of_stories() -> None:
    first = tuple(pair for pair in REPORT.stories if pair[1] == "s1")
    facts = tuple(fact for fact in REPORT.facts if fact.story == "s1")
    alone = replace(REPORT, articles=REPORT.articles[:4], stories=first, facts=facts)
    tree = page(alone)
    assert not list(tree.iter("nav"))
    assert not tree.xpath("//*[@id='story']")


def test_report_of_nothing_says_so() -> None:
    text = words(one(page(EMPTY), "//body"))
    assert "Nothing was checked" in text
    assert "There is no article in this report." in text


def test_report_without_a_fact_says_so_and_shows_its_articles() -> None:
    bare = replace(REPORT, facts=(), claims=())
    tree = page(bare)
    assert "No claim that could be compared" in words(one(tree, "//main"))
    assert len(tree.xpath("//aside//article")) == len(REPORT.articles)


def test_skipped_inputs_are_named_with_their_reason() -> None:
    skipped = one(page(REPORT), "//section[@class='skipped']")
    assert "flood/notes.bin: not text" in words(skipped)
    assert not page(replace(REPORT, skipped=())).xpath("//section[@class='skipped']")


@pytest.mark.parametrize(
    ("facts", "said"),
    [
        ((0, 1, 2, 4), "1 conflict, 2 discrepancies and 1 update"),
        ((1,), "1 conflict"),
        ((3, 5), "No contradiction found"),
        ((6, 7), "No fact that two sources state"),
        ((), "No fact that two sources state"),
    ],
    ids=["several", "one", "harmony", "single", "none"],
)
def test_headline_says_what_it_comes_to(facts: tuple[int, ...], said: str) -> None:
    report = replace(REPORT, facts=tuple(REPORT.facts[n] for n in facts))
    assert headline(report) == said


def test_articles_that_tell_no_common_story_get_a_hint() -> None:
    apart = tuple((article.id, f"s{n}") for n, article in enumerate(REPORT.articles))
    assert "--stories one" in words(page(replace(REPORT, stories=apart, facts=())))
    assert "--stories one" not in words(page(REPORT))


def test_address_of_an_article_is_a_link_only_to_the_web() -> None:
    first = REPORT.articles[0]
    known = replace(first, source=replace(first.source, url="https://example.org/valley"))
    tree = page(replace(REPORT, articles=(known, *REPORT.articles[1:])))
    assert tree.xpath("//*[@id='a1']/header//a/@href") == ["https://example.org/valley"]
    assert not page(HOSTILE).xpath("//*[@id='a1']/header//a")


def test_headings_go_down_one_step_at_a_time() -> None:
    levels = [int(h.tag[1]) for h in page(REPORT).xpath("//h1 | //h2 | //h3 | //h4")]
    assert levels[0] == 1
    assert all(after <= before + 1 for before, after in itertools.pairwise(levels))


def test_landmarks_have_names() -> None:
    tree = page(REPORT)
    for landmark in tree.xpath("//nav | //aside | //*[@role='search'] | //*[@role='region']"):
        assert landmark.get("aria-label") or landmark.get("aria-labelledby")


def test_every_id_that_a_label_names_is_there() -> None:
    tree = page(REPORT)
    ids = set(tree.xpath("//@id"))
    assert set(tree.xpath("//@aria-labelledby")) <= ids


def test_contradiction_within_an_article_stands_before_the_facts() -> None:
    tree = page(WITHIN)
    groups = tree.xpath("//*[@id='story-1']//div[@class='group']")
    assert [g.xpath("./article/@id")[0] for g in groups] == ["i1", "f2"]
    assert words(one(tree, "//*[@id='i1']//h4")) == "two tolls for one event"
    assert [words(a) for a in tree.xpath("//*[@id='i1']//blockquote/a")] == ["Twelve", "three"]
    assert tree.xpath("//*[@id='i1-2']/@href") == ["#i1"]
    assert "2 contradictions within an article" in headline(WITHIN)


def test_words_that_the_text_does_not_show_lead_to_their_article() -> None:
    assert page(WITHIN).xpath("//*[@id='i1']//blockquote/a/@href") == ["#a2", "#i1-2"]


def test_one_article_is_checked_against_itself_only() -> None:
    alone = replace(REPORT, articles=REPORT.articles[:1], stories=REPORT.stories[:1])
    tree = page(replace(alone, facts=(), claims=(), copies=()))
    assert "it is checked against itself only" in words(one(tree, "//header[@class='top']"))
    assert words(one(tree, "//h1")) == "No contradiction found"
