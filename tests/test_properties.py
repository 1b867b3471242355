"""Laws that hold whatever the values, the claims and the articles are."""

from __future__ import annotations

from copy import deepcopy
from datetime import date
from decimal import Decimal
from itertools import combinations
from typing import TYPE_CHECKING

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from factcheck import nlp
from factcheck.align.profile import profiles
from factcheck.align.stated import may_contradict
from factcheck.articles import article as read
from factcheck.claims.extract import extract, readable
from factcheck.compare.consensus import consensus
from factcheck.compare.ladder import climb
from factcheck.compare.possible import Range, literal, rounded, vicinity
from factcheck.compare.rung import Rung
from factcheck.compare.verdict import VERDICT_OF, judge
from factcheck.model import Kind, Source, Verdict
from factcheck.policy import DEFAULT
from factcheck.values import Amount, Hedge, Quantity
from factcheck.values.notation import normalized
from factcheck.values.when import bounds
from tests import strategies as own

if TYPE_CHECKING:
    from factcheck.model import Article, Claim
    from factcheck.policy import Policy
    from factcheck.values import Value, When

Story = tuple[tuple["Claim", ...], dict[str, "Article"]]
#: For laws of single pairs, which are quick and break rarely.
pair_law = settings(max_examples=400)


@pair_law
@given(st.tuples(own.values, own.values) | own.alike, own.policies)
def test_climbing_is_symmetric(pair: tuple[Value, Value], policy: Policy) -> None:
    one, two = climb(*pair, policy), climb(*reversed(pair), policy)
    assert (one.rung, one.silent) == (two.rung, two.silent)


@pair_law
@given(own.values, own.policies)
def test_a_value_is_the_same_as_itself(value: Value, policy: Policy) -> None:
    assert climb(value, deepcopy(value), policy).rung is Rung.SAME


@pair_law
@given(own.neighbours() | own.alike, own.widened())
def test_a_looser_policy_never_makes_a_rung_worse(
    pair: tuple[Value, Value], policies: tuple[Policy, Policy]
) -> None:
    narrow, wide = policies
    assert climb(*pair, wide).rung <= climb(*pair, narrow).rung


@given(own.amounts(), own.policies)
def test_what_is_literal_is_possible_and_what_is_possible_is_near(
    amount: Amount, policy: Policy
) -> None:
    exact, halo, near = (f(amount, policy) for f in (literal, rounded, vicinity))
    assert near.low <= halo.low <= exact.low <= exact.high <= halo.high <= near.high


@given(own.neighbours(), own.policies)
def test_a_number_that_the_wording_admits_is_no_alarm(
    pair: tuple[Quantity, Quantity], policy: Policy
) -> None:
    said, bare = pair
    number = bare.amount.low
    assume(literal(said.amount, policy).holds(float(number)))
    assert climb(said, Quantity(Amount(number, number), "people"), policy).rung <= Rung.WITHIN


ranges = st.builds(
    lambda low, width, *ends: Range(low, low + width, *ends),
    st.integers(0, 4),
    st.integers(1, 4),
    st.booleans(),
    st.booleans(),
)


@given(ranges, ranges, st.sampled_from((0.5, 1.0, 7.0)))
def test_ranges_meet_both_ways_and_in_every_unit(a: Range, b: Range, factor: float) -> None:
    assert a.meets(a)
    assert a.meets(b) == b.meets(a) == a.scaled(factor).meets(b.scaled(factor))


@given(own.stories(), st.randoms(use_true_random=False))
def test_a_verdict_does_not_depend_on_any_order(story: Story, random: st.DataObject) -> None:
    claims, articles = story
    alone = {i: i for i in articles}
    shuffled = list(claims)
    random.shuffle(shuffled)
    turned = dict(reversed(articles.items()))
    assert judge(shuffled, turned, alone, DEFAULT) == judge(claims, articles, alone, DEFAULT)
    assert consensus(shuffled, turned, alone) == consensus(claims, articles, alone)


@given(st.lists(own.ordinals | own.whens, min_size=2, max_size=5))
def test_a_verdict_is_the_worst_pair(values: list[Value]) -> None:
    assume(len({type(v) for v in values}) == 1)
    claims = [own.claim(i, value) for i, value in zip("abcde", values, strict=False)]
    articles = {c.article: own.article(c.article, "xxx") for c in claims}
    steps = [climb(a, b, DEFAULT) for a, b in combinations(values, 2)]
    telling = [step for step in steps if not step.silent] or steps
    found = judge(claims, articles, {i: i for i in articles}, DEFAULT)
    assert found.verdict is VERDICT_OF[max(step.rung for step in telling)]


@given(own.stories())
def test_copies_confirm_nothing_and_contradict_nothing(story: Story) -> None:
    claims, articles = story
    copies = dict.fromkeys(articles, "a")
    assert judge(claims, articles, copies, DEFAULT).verdict is Verdict.SINGLE


@given(own.stories())
def test_a_judgement_names_two_claims_of_two_sources(story: Story) -> None:
    claims, articles = story
    found = judge(claims, articles, {i: i for i in articles}, DEFAULT)
    by_id = {c.id: c.article for c in claims}
    assert found.pair is not None
    assert len({by_id[c] for c in found.pair}) == 2
    assert "{" not in found.reason


@given(own.alike)
def test_only_values_that_rub_contradict(pair: tuple[Value, Value]) -> None:
    a, b = profiles([own.claim("a", value) for value in pair])
    assert may_contradict(a, b, DEFAULT) == (climb(*pair, DEFAULT).rung >= Rung.NEAR)


@given(own.written_out, own.hedges)
def test_the_notation_of_a_number_reads_back(number: Decimal, hedge: Hedge) -> None:
    written = normalized(Quantity(Amount(number, number, hedge), "people"))
    assert written.startswith(hedge.value)
    digits, unit = written.removeprefix(hedge.value).split()
    assert (Decimal(digits), unit) == (number, "people")


@given(own.whens)
def test_the_notation_of_a_time_reads_back(when: When) -> None:
    assume(when.edtf)
    day, _, clock = normalized(when).partition("T")
    assert (bounds(day), clock) == (bounds(when.edtf), when.clock)


HEDGES = ("", "about ", "some ", "nearly ", "over ", "at least ", "more than ", "as many as ")
figures = st.integers(2, 99_999).map(lambda n: f"{n:,}") | st.sampled_from(("nine", "two million"))
casualties = st.tuples(st.sampled_from(HEDGES), figures).map("".join)
days_named = st.dates(date(2011, 1, 1), date(2024, 12, 28)).map(
    lambda d: f"{d:%B} {d.day}, {d.year}"
)
sentences = st.one_of(
    casualties.map("The flood killed {} people in the valley.".format),
    figures.map("“We counted ${} in the safe – all of it,” said Ms. Ortiz.".format),
    days_named.map("The dam broke on {}.".format),
)
GAPS = ("\n\n", "\n\n\n", "\r\n\r\n", " \n\n\N{NO-BREAK SPACE}")


@settings(max_examples=25)
@given(st.lists(sentences, min_size=1, max_size=4, unique=True), st.sampled_from(GAPS))
def test_offsets_give_back_the_text(paragraphs: list[str], gap: str) -> None:
    text = gap.join(paragraphs)
    made = read(Source("a", "a.txt", text))
    docs = nlp.parse(text[b.start : b.end] for b in readable(made))
    claims = extract(made, list(docs))
    stated = {text[c.start : c.end] for c in claims if c.kind is not Kind.QUOTE}
    assert claims
    for claim in claims:
        assert 0 <= claim.sentence_start <= claim.start < claim.end <= len(text)
        assert text[claim.start : claim.end] == text[claim.start : claim.end].strip()
    for said in stated:
        assert any(said in paragraph for paragraph in paragraphs)


@settings(max_examples=25)
@given(casualties)
def test_a_toll_is_given_back_with_its_hedge(said: str) -> None:
    text = f"The flood killed {said} people in the valley on Monday, the governor said."
    made = read(Source("a", "a.txt", text))
    docs = nlp.parse(text[b.start : b.end] for b in readable(made))
    tolls = [c for c in extract(made, list(docs)) if c.kind is Kind.CASUALTIES]
    assert [text[c.start : c.end] for c in tolls] == [said]
