"""Offices, titles and relations: what a text calls a named person.

``HEADS`` has a row for each word that an office ends in, with the word that stands for it
in a value: *chairman*, *chairwoman* and *chair* are one office.
"""

from __future__ import annotations

from factcheck.lexicon.people import known_persons

#: Forms of address; they say nothing but *this is a person*.
HONORIFICS = frozenset(
    "Mr Mrs Ms Miss Mister Sir Dame Lord Lady Dr Prof Hon Mawlawi Mullah Maulvi Maulana Sheikh "
    "Sheik Hajji Haji Imam Madame Monsieur Señor".split()
)

#: Abbreviations of ranks and offices that stand before a name.
ABBREVIATIONS = {
    "Sen": "senator", "Sens": "senator", "Rep": "representative", "Reps": "representative",
    "Gov": "governor", "Govs": "governor", "Gen": "general", "Lt": "lieutenant",
    "Lieut": "lieutenant", "Col": "colonel", "Maj": "major", "Capt": "captain",
    "Cpt": "captain", "Sgt": "sergeant", "Cpl": "corporal", "Pvt": "private",
    "Adm": "admiral", "Cmdr": "commander", "Det": "detective", "Pres": "president",
    "Supt": "superintendent", "Dep": "deputy", "Atty": "attorney", "Asst": "assistant",
    "Rev": "reverend", "Fr": "father", "Insp": "inspector", "Cllr": "councillor",
    "Amb": "ambassador", "Ald": "alderman",
    "Brig": "brigadier", "Dir": "director", "Secy": "secretary", "Dr": "doctor",
    "Prof": "professor", "Ofc": "officer", "Spc": "specialist", "CEO": "chief executive",
    "CFO": "chief financial officer", "PM": "prime minister", "MP": "member of parliament",
}  # fmt: skip

_OFFICE_ROWS = """
president; vice-president; premier; minister; chancellor; king; queen; prince; princess; pope
emperor; sultan; emir; sheikh; ayatollah; cardinal; archbishop; bishop; pastor; reverend; priest
rabbi; imam; father; brother; sister; secretary; undersecretary; secretary-general
ambassador; envoy; consul; attaché; diplomat; negotiator; delegate; commissioner; commissar
governor; mayor; senator; representative = congressman congresswoman; speaker; whip
leader; lawmaker; legislator; deputy; councilman = councilwoman councilmember councillor councilor
alderman; assemblyman = assemblywoman; supervisor; selectman; treasurer; comptroller
justice; judge; magistrate; prosecutor; attorney; solicitor; general; counsel; clerk
chief; sheriff; marshal; constable; ranger; trooper; officer; detective; inspector
superintendent; commander; commandant; captain; lieutenant; sergeant; corporal; private; major
colonel; brigadier; admiral; commodore; agent; warden; coroner; director; administrator
chair = chairman chairwoman chairperson; head; boss; manager; executive; founder; co-founder
owner; co-owner; publisher; editor; principal; dean; provost; professor; rector; coach
coordinator = co-ordinator; organizer = organiser; spokesperson = spokesman spokeswoman
adviser = advisor; aide; strategist; consultant; lobbyist; analyst; economist; historian
lawyer; activist; volunteer; staffer; intern; assistant; nominee; candidate; contender
frontrunner; incumbent; challenger; lady; dictator; ruler; premier; whistleblower
co-director; co-chair = co-chairman co-chairwoman; chairman-elect; president-elect
governor-elect; mayor-elect; senator-elect; member; democrat; republican; marine; veteran
undersheriff; engineer; examiner; auditor; surveyor; registrar; regent; controller; chaplain
taoiseach; tánaiste = tanaiste
deacon; ombudsman; assessor; recorder; bailiff; curator; archivist; investigator; counselor
trustee; alderwoman; patrolman; firefighter; paramedic; specialist; associate; fellow; partner
confidant = confidante
"""

_PERSON_ROWS = """
doctor = physician; surgeon; nurse; teacher; student; pupil; driver; pilot; astronaut
author; writer; journalist; photojournalist; meteorologist; reporter; correspondent
columnist; anchor; producer; filmmaker
actor = actress; comedian; comic; singer; musician; rapper; artist; athlete; player; quarterback
scientist; researcher; expert; scholar; sociologist; psychologist; farmer; businessman
entrepreneur; billionaire; banker; investor; contractor; worker; employee; customer; resident
neighbor = neighbour; bystander; passer-by; passenger; pedestrian; witness = eyewitness; survivor
victim; gunman = shooter; attacker = assailant; suspect; defendant; plaintiff; perpetrator; bomber
fugitive; inmate; prisoner; hostage; convict; killer; murderer; soldier; hero; salesman; cashier
girl; boy; man; woman; teenager; native; immigrant; refugee; pensioner; retiree; baker; butcher
builder; fisherman; miner; carpenter; mechanic; welder; electrician; farmhand; shopkeeper; trader
chief-executive = ceo; cfo; coo; designer; lecturer; trainer; programmer; developer; dancer
greeter; bartender; operator; dispatcher
clerk; janitor; plumber; chef; photographer; parishioner; tourist; migrant
"""

#: Written small; with a capital these are surnames and names of groups.
_PLAIN_ROWS = """
academic; apprentice; attendant; autoworker; barber; biker; broadcaster; broker; captive; carer
carrier; cleaner; climber; commuter; cook; dissident; fireman; graduate; guard; handyman; medic
mercenary; militant; missionary; motorist; mountaineer; nanny; orphan; patient
protégé = protégée protege; referee
sophomore; freshman; spy; tailor; teen; tenant; trucker; tutor; umpire; waitress
"""

_RELATION_ROWS = """
wife; husband; spouse; widow; widower; son; daughter; stepson; stepdaughter; child; father; mother
stepfather; stepmother; dad; mom; brother; sister; half-brother; half-sister; stepbrother
stepsister; twin; cousin; uncle; aunt; nephew; niece; grandson; granddaughter; grandfather
grandmother; son-in-law; daughter-in-law; father-in-law; mother-in-law; brother-in-law
sister-in-law; girlfriend; boyfriend; fiancé = fiancée fiance fiancee; friend; roommate; ex-wife
ex-husband; ex-girlfriend; ex-boyfriend; colleague; co-worker = coworker; classmate; predecessor
successor; rival; ally; opponent; mentor
"""


def _rows(table: str) -> dict[str, str]:
    words = {}
    for row in table.replace("\n", ";").split(";"):
        name, _, others = row.strip().partition(" = ")
        for word in (name, *others.split()):
            if word:
                words[word] = name
    return words


#: Office words and, apart, relations: the word to the one that stands for it.
RELATIONS = _rows(_RELATION_ROWS)
#: Relations by birth and marriage: a list of them names so many people.
KIN = frozenset(RELATIONS) - frozenset(
    "friend roommate colleague co-worker coworker classmate predecessor successor rival ally "
    "opponent mentor".split()
)
OFFICES = _rows(_OFFICE_ROWS)
PERSONS = _rows(_PERSON_ROWS)
#: What people think of somebody, or got, says nothing of what they are.
ATTITUDES = frozenset(
    "supporter critic fan follower believer admirer detractor skeptic sceptic winner loser lover "
    "hater enemy foe beneficiary recipient defender backer proponent newcomer favorite favourite "
    "outsider insider hero villain liar coward fool idiot genius star celebrity".split()
)
#: The rows above; with a capital, other nouns of people are names (*Victor*, *Miller*).
TITLED = {**PERSONS, **OFFICES, **RELATIONS}
HEADS = {**{word: word for word in known_persons() - ATTITUDES}, **_rows(_PLAIN_ROWS), **TITLED}

#: Words that stand capitalised before a name; in a headline or at the start of a sentence
#: that may be any (*Gunman Cedric Ford*).
TITLES = (
    frozenset(f"{w.title()}{s}" for w in OFFICES for s in ("", "s"))
    | HONORIFICS
    | frozenset(ABBREVIATIONS)
)

#: Generation suffixes of a name, without their full stop.
SUFFIXES = frozenset({"Jr", "Sr", "II", "III", "IV"})

#: Titles that are surnames too.
SURNAMES = frozenset(
    "King Prince Pope Bishop Dean Judge Major Marshal Priest Cardinal Queen Chancellor Ranger Page "
    "Fellow Singer Cook Farmer Driver Banker Marine Constable Chase Guard Child Friend Cousin Son "
    "Deacon Abbott General Lord Lady Sergeant Warden Head Coach Rector Justice Chief Chef Pilot "
    "Speaker Premier Private Hero Student Merchant Sheriff".split()
)

#: Those of them that are given names too, where a word stands on either side (*Al Dean Fox*).
GIVEN = frozenset({"Dean", "King", "Prince", "Major"})

#: What may stand before an office word and belong to the office.
MODIFIERS = frozenset(
    "prime foreign staff petty gunnery lance master vice deputy acting interim former "
    "ex-president then-president associate "
    "assistant senior junior executive special majority minority chief police fire attorney "
    "state defense defence interior finance health education justice labor labour energy "
    "agriculture commerce transportation transport treasury press national public campaign "
    "presidential congressional federal district county city town village supreme first second "
    "third lieutenant general financial operating editorial managing vice-presidential principal "
    "democratic republican political military naval patrol founding ruling opposition party "
    "personal private permanent top regional local retired newly appointed new late longtime "
    "veteran house senate homeland security communications project field operations media "
    "information environment trade culture sports tourism religious home domestic".split()
)

#: Modifiers that belong to an office across a name (*Assistant U.S. Attorney*).
DETACHED = frozenset("assistant deputy former acting interim associate senior".split())

#: What an office is of, where it is part of its name: *Secretary of State*.
OF_OFFICE = frozenset("State Defense Staff Police Treasury Commerce Labor War Mission".split())

#: Words that make a name an organisation's or a place's, where they stand last.
BODIES = frozenset(
    "Department Departments Office Offices Ministry Agency Bureau Commission Committee Council "
    "Court Courts Board Authority Service Services Administration Corps Force Forces Guard Police "
    "Patrol Army Navy Party University College School Institute Institution Academy Center Centre "
    "Hospital Church Mosque Temple Foundation Fund Association Organization Organisation Society "
    "Union League Club Group Company Corporation Corp Inc Ltd LLC Co Bank Press Post Times Globe "
    "Herald Journal Tribune News Network Television Radio Magazine Chronicle Guardian Alliance "
    "Coalition Federation Congress Senate House Parliament Assembly Cabinet Government County City "
    "Town Village District State States Province Region Street Avenue Road Highway Boulevard Drive "
    "Square Park Bridge Airport Station River Lake Sea Ocean Bay Gulf Strait Island Islands "
    "Mountain Mountains Valley Peninsula Beach Creek Hills Heights Kingdom Republic Emirate "
    "Emirates Nations Embassy Consulate Building Tower Theater Theatre Museum Library Hotel Mall "
    "Stadium Arena Plaza Hall Chamber Act Law Bill Treaty Agreement Accord Constitution Amendment "
    "Day Week War Project Program Initiative Campaign Industries Stores Foods Motors Electric "
    "Airlines Systems Technologies Partners Brothers Sons Militia Brigade Division Command Fleet "
    "Team Security Nation Market Exchange Reserve Trust Movement Front Caucus Senate Supreme "
    "Sentinel Courier Examiner Gazette Observer Star Sun Monitor Action Channel Line Pier East "
    "West North South Capitol Field Harbor Port Fire Medical Health Enforcement".split()
)

#: Those of them that stand in the names of places.
PLACE_BODIES = frozenset(
    "City County Town Village District State States Province Region River Lake Bay Island Islands "
    "Mountain Mountains Valley Peninsula Beach Creek Hills Heights Park Springs Square Bridge "
    "Harbor Port East West North South".split()
)

#: Parties by the letter before a state (*R-Ky.*).
PARTY_LETTERS = {"R": "republican", "D": "democrat", "I": "independent"}

#: Parties; before an office they modify it, whatever their capital.
PARTIES = {
    "Democratic": "democratic", "Republican": "republican", "GOP": "republican",
    "G.O.P.": "republican", "Labour": "labour", "Conservative": "conservative",
    "Liberal": "liberal", "Green": "green", "Independent": "independent", "Christian": "christian",
}  # fmt: skip

#: Offices worded with *of*, as they are worded with the noun in front.
REVERSED = {
    "chief executive officer": "chief executive",
    "chief-executive": "chief executive",
    "chief police": "police chief",
    "speaker house": "house speaker",
    "secretary state": "secretary of state",
}

#: What a person is who does this: *X, who leads the team*.
BY_VERB = {
    "lead": "leader", "chair": "chair", "head": "head", "run": "head", "own": "owner",
    "manage": "manager", "direct": "director", "found": "founder", "command": "commander",
    "coach": "coach", "represent": "representative", "govern": "governor", "edit": "editor",
    "oversee": "head", "supervise": "supervisor", "co-found": "co-founder", "teach": "teacher",
    "coordinate": "coordinator", "organize": "organizer", "prosecute": "prosecutor",
}  # fmt: skip

#: Verbs that make a named person the victim, as their object or passive subject.
HARMING = frozenset(
    "kill shoot wound injure murder stab slay slain hit strike behead execute bury mourn".split()
)

#: Those of them that befall teams, towns and ideas as well; a bare surname is no victim then.
SPARING = frozenset({"hit", "strike", "mourn", "bury", "execute", "wound", "hurt"})

#: Verbs that make a named person a suspect, as their object or passive subject.
ACCUSING = frozenset({"accuse", "arrest", "suspect", "indict"})
ACCUSATIONS = frozenset({"arrest", "indictment", "trial", "conviction", "sentencing"})

#: Verbs that give somebody the office behind *as*.
APPOINTING = frozenset(
    "appoint approve choose confirm elect hire install name nominate pick propose reappoint "
    "reelect select tap".split()
)

#: What an office is held for, and the forces that one serves in.
TENURES = frozenset({"tenure", "term", "time", "stint", "role", "job", "work", "year", "day"})
SERVING = frozenset({"serve", "work"})
FORCES = frozenset(
    "army navy military marines marine force forces guard corps infantry reserve reserves".split()
)

#: What somebody who seeks an office runs, and the adjectives that tell which office.
CAMPAIGNS = frozenset({"campaign", "bid", "run", "candidacy"})
SOUGHT = frozenset({"presidential", "gubernatorial", "mayoral", "senatorial", "congressional"})

#: Verbs that tell who somebody is.
IDENTIFYING = frozenset({"identify", "name"})

#: Verbs that make their subject a victim, and nouns that do so with *of*.
DYING = frozenset({"die", "succumb", "perish"})
DEATHS = frozenset({"death", "slaying", "killing", "murder", "shooting", "homicide", "funeral"})

#: Words of a description that say nothing of the office itself.
LEFT_OUT = frozenset(
    "the a an of newly appointed new own late longtime top two three other one year old "
    "years , ( ) “ ” \" '".split()
)

#: What people are to a person or a body without holding an office, a line a meaning. Two of
#: different lines describe one person in two ways; neither excludes the other.
_STANDING_ROWS = """
adviser advisor consultant
aide assistant staffer
associate ally partner
confidant confidante friend
deputy
volunteer
organizer organiser
coordinator
leader founder
lobbyist
director
worker employee
plaintiff
"""
STANDINGS = {
    word: number
    for number, row in enumerate(_STANDING_ROWS.strip().splitlines())
    for word in row.split()
}
