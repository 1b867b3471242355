"""How a text says who vouches for what: reporting verbs, hedges, sources."""

from __future__ import annotations


def _words(table: str) -> frozenset[str]:
    return frozenset(table.split())


#: Verbs (lemmas) whose clause is what a source says.
SAYING = _words(
    "say tell state add announce report confirm claim note explain declare argue insist assert "
    "maintain contend acknowledge admit concede deny reveal disclose warn testify recall recount "
    "reply respond answer ask write tweet post retweet comment observe remark stress emphasize "
    "emphasise underscore affirm reiterate repeat conclude find show indicate suggest predict "
    "vow pledge promise swear agree caution complain joke quip shout yell whisper exclaim scream "
    "advise inform notify estimate determine allege charge propose boast brag lament hint imply "
    "mention signal read continue go interject counter retort urge demand request recommend quote "
    "think hope decide charge cry chant text email murmur mutter learn describe"
)

#: Verbs whose object alone is what a source says (*confirmed four deaths*).
VOUCHING = _words("confirm report claim allege estimate announce acknowledge admit deny cite")

#: Verbs of SAYING and BELIEVING that mostly are something else where no clause follows.
DISCOVERING = _words(
    "find show indicate learn determine decide read conclude hope think go appear seem signal "
    "fear assume presume guess doubt feel project expect continue"
)

#: Verbs that carry a quotation but no clause: *called it "…"*, *hailed the "…"*.
JUDGING = _words(
    "call describe praise hail dismiss denounce condemn criticize criticise brand label deride "
    "decry blast slam welcome characterize characterise accuse attack mock deem term dub rail "
    "applaud laud chide cite refer portray paint commend thank tout defend liken vow pledge "
    "threaten declare promise express feel stand speak pronounce"
)

#: Verbs (lemmas) whose clause their subject takes to be so, but does not vouch for.
BELIEVING = _words(
    "believe think suspect speculate expect appear seem fear assume presume allege estimate "
    "suggest predict anticipate guess hope doubt rumor rumour project wonder feel"
)

#: Modal verbs that hedge, as worded.
MODALS = frozenset({"may", "might", "could"})

HEDGING_ADVERBS = _words(
    "reportedly allegedly apparently possibly perhaps maybe probably likely presumably purportedly "
    "supposedly potentially seemingly conceivably unofficially"
)

#: Adjectives that hedge the noun they modify (*alleged*) or the clause behind (*likely to*).
HEDGING_ADJECTIVES = _words(
    "alleged suspected reported possible apparent purported supposed presumed potential likely "
    "unlikely unconfirmed"
)

#: Nouns whose clause or phrase carries what a source said: *in a statement*.
STATEMENTS = _words(
    "statement tweet post letter report interview release speech testimony affidavit complaint "
    "lawsuit indictment filing message email memo article blog remarks remark brief document "
    "documents papers complaint quote claim allegation announcement verdict op-ed ad"
)

#: Sources that a headline names before a colon (*Police: …*).
SOURCES = _words(
    "police officials official authorities authority sheriff cops source sources report reports "
    "prosecutors prosecutor lawyer attorney witness witnesses investigators mayor governor "
    "president minister ministry spokesman spokeswoman spokesperson coroner doctors experts study "
    "poll chief fbi affidavit documents company family father mother lawmaker senator judge"
)
