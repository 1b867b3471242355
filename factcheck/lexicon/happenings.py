"""What happens in the news: words of one kind of event, and words that say only that one was."""

from __future__ import annotations

from collections import defaultdict
from functools import cache

#: Kinds of event (after the event types of ACE 2005, widened) and the lemmas that name them.
_FRAMES = {
    "attack": "shoot shooting shooter gunman gunfire gunshot shot attack attacker assault massacre "
    "rampage carnage fray battle bombing bomb bloodshed stab stabbing slay slaying murder "
    "homicide kill killing wound injure ambush gunbattle shootout standoff siege spree fire "
    "altercation fight brawl",
    "blast": "explosion explode blast bomb bombing detonate",
    "death": "die death succumb pronounce",
    "crash": "crash collide collision derail derailment wreck sink capsize accident plunge",
    "disaster": "earthquake quake tremor temblor shock shake hurricane storm flood flooding "
    "inundate tornado wildfire blaze fire landslide mudslide avalanche tsunami cyclone typhoon "
    "landfall eruption erupt hit strike disaster catastrophe",
    "collapse": "collapse crumble topple",
    "rescue": "rescue pull free save",
    "outbreak": "outbreak epidemic pandemic infection infect vaccination vaccinate",
    "arrest": "arrest detain capture custody apprehend surrender nab jail",
    "charge": "charge indict indictment arraign arraignment accuse",
    "suit": "sue suit lawsuit litigation complaint file filing petition challenge",
    "trial": "trial hearing argue argument court oral hear arraign arraignment appearance",
    "ruling": "rule ruling decision verdict convict conviction sentence sentencing judgment decide "
    "block toss overturn uphold void invalidate enjoin injunction",
    "election": "election campaign race elect contest candidacy presidential midterm "
    "primary ballot",
    "vote": "vote pass approve reject fail passage approval confirm confirmation",
    "signing": "sign signing signature enact",
    "release": "release publish disclose disclosure publication unveil unveiling issue",
    "announcement": "announce announcement unveil unveiling reveal declare declaration propose "
    "proposal call",
    "meeting": "meet meeting summit talk talks huddle session convene",
    "press": "conference briefing press brief",
    "journey": "arrive arrival reach travel visit trip march walk cross crossing tour",
    "rally": "rally gather gathering protest demonstrate demonstration march converge",
    "withdrawal": "withdraw withdrawal pullout retreat evacuate evacuation exit",
    "war": "invade invasion war conflict occupation occupy",
    "takeover": "takeover seize seizure regain overthrow coup oust topple return",
    "hack": "hack hacking breach steal theft intrusion leak",
    "test": "test testing launch missile detonation",
    "halt": "halt freeze suspend suspension stop cease moratorium",
    "closing": "close closure shut shutdown shutter lapse",
    "opening": "reopen reopening resume restore",
    "hire": "hire appoint appointment nominate nomination recruit",
    "departure": "resign resignation retire retirement quit fire dismiss dismissal oust departure "
    "depart",
    "founding": "found establish founding inception",
    "building": "build construct construction complete completion finish erect",
    "effect": "effect enforce",
    "disappearance": "miss vanish disappear disappearance",
    "sighting": "see sight sighting spot",
    "identification": "identify identification name",
    "recognition": "recognize recognise recognition accept acceptance acknowledge",
    "ban": "ban designate designation outlaw prohibit blacklist",
    "lifting": "lift delist delisting remove removal repeal",
    "deal": "agree agreement deal accord pact",
    "purchase": "buy acquire acquisition takeover purchase sale sell merger merge bid offer tender "
    "transaction deal buyout reject spurn",
    "completion": "close complete completion closing finalize finalise conclude conclusion",
    "layoff": "layoff redundancy cut shed axe",
    "stoppage": "strike walkout stoppage picket lockout",
    "income": "earn pay income revenue earnings",
    "game": "game play match tournament practice",
    "birth": "bear birth born",
    "wedding": "wed marry wedding marriage",
    "search": "search raid comb",
    "robbery": "rob robbery burglary burglarize heist",
    "investigation": "investigate investigation probe inquiry",
}

#: Verbs and nouns that say only that something was or began or went on, not what it was.
VAGUE = frozenset(
    "be have do happen occur take come go begin start unfold erupt end continue last "
    "make get hold date run stage place incident event thing scene area early late part time "
    "response reference respond set schedule expect plan use remain appear seem".split()
)

#: Nouns of people, who take part in every event and so tell none from another.
PEOPLE = frozenset(
    "police officer official authority people person man woman group crowd member leader suspect "
    "gunman victim investigator deputy resident witness lawmaker reporter other dozen hundred "
    "thousand".split()
)

#: Nouns of places, which a time may stand beside but does not date.
PLACES = frozenset(
    "block street road avenue corner intersection neighborhood downtown area city town village "
    "county state home house apartment residence building complex park lot restaurant store bar "
    "campus room kitchen bedroom basement".split()
)

#: Verbs (lemmas) and nouns whose time is that of words, not of deeds.
SPEECH = frozenset(
    "say tell tweet write post add note remark statement tweet interview comment email reporter "
    "explain respond ask confirm insist acknowledge quote reply retweet chide thunder rail".split()
)

#: Kinds of event that strike in a moment, and to which responders come.
SUDDEN = frozenset({"attack", "blast", "crash", "disaster", "collapse"})

#: Kinds of event that make up such a scene.
SCENE = SUDDEN | {"death", "rescue"}

#: What is done at such a scene or tells of it, so that its day is that of the event.
RESPONSE = frozenset(
    "respond arrive rush hurry dispatch summon alert notify call find discover hear report flee "
    "hide open ring shot gunshot gun bullet tragedy ordeal violence bloodshed".split()
)

#: Verbs with their particles, and what they say in one word.
_PHRASAL = {
    "attack": "gun_down mow_down",
    "explode": "blow_up go_off",
    "detonate": "set_off",
    "surrender": "turn_in give_up hand_in",
    "arrest": "pick_up take_in round_up",
    "strike": "walk_out walk_off",
    "lockout": "lock_out",
    "layoff": "lay_off",
    "resign": "step_down step_aside",
    "close": "shut_down close_down",
    "block": "strike_down throw_out",
    "cancel": "call_off",
    "effect": "kick_in",
    "publish": "put_out",
    "collapse": "cave_in",
    "kill": "leave_dead",
    "convict": "find_guilty",
}
PHRASAL = {phrase: word for word, phrases in _PHRASAL.items() for phrase in phrases.split()}


@cache
def _table() -> dict[str, frozenset[str]]:
    found: defaultdict[str, set[str]] = defaultdict(set)
    for frame, words in _FRAMES.items():
        for word in words.split():
            found[word].add(frame)
    return {word: frozenset(frames) for word, frames in found.items()}


def frames(lemma: str) -> frozenset[str]:
    """The kinds of event that a lower-case lemma may name; empty for most words."""
    return _table().get(lemma, frozenset())
