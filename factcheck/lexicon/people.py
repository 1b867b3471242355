"""Nouns that name people, so that their number is a number of people."""

from __future__ import annotations

import re
from functools import lru_cache
from importlib.resources import files
from typing import Final

#: One row a walk of life: singular lemmas, and plurals that have no other singular.
_ROWS: Final = {
    "people as such, by age and sex": """
        people person persons human individual man woman boy girl child kid baby infant newborn
        toddler teen teenager adolescent youth youngster preteen adult minor juvenile elder senior
        pensioner retiree male female guy lady gentleman folk folks dude bloke chap lad lass gal
        fellow soul mortal
    """,
    "kin and company": """
        parent mother father mom mum dad son daughter brother sister sibling twin triplet wife
        husband spouse partner fiance fiancee widow widower orphan cousin uncle aunt nephew niece
        grandparent grandmother grandfather grandma grandpa grandson granddaughter grandchild
        stepson stepdaughter stepfather stepmother relative friend girlfriend boyfriend companion
        neighbor neighbour acquaintance loved_one bride groom
    """,
    "what befell them": """
        victim survivor patient casualty hostage captive prisoner inmate detainee convict internee
        refugee migrant immigrant emigrant asylum_seeker evacuee displaced returnee exile escapee
        deportee deserter castaway bystander onlooker passerby passer-by witness eyewitness
        pedestrian occupant abductee kidnappee amputee martyr corpse invalid
    """,
    "crime and law": """
        suspect gunman gunmen shooter attacker assailant killer murderer robber thief burglar
        bomber terrorist extremist kidnapper hijacker smuggler trafficker dealer looter rioter
        vandal arsonist rapist stalker intruder trespasser offender felon criminal gangster
        mobster fugitive hacker pirate poacher perpetrator accomplice conspirator defendant
        plaintiff litigant juror judge justice prosecutor lawyer attorney solicitor barrister
        magistrate sheriff accuser claimant whistleblower plotter culprit
    """,
    "police, rescue, arms": """
        officer policeman policewoman cop constable trooper deputy detective ranger marshal agent
        investigator inspector guard bodyguard firefighter fireman rescuer paramedic medic
        lifeguard responder diver soldier troop troops serviceman servicemen servicewoman
        servicemember sailor marine airman airmen infantryman guardsman reservist conscript recruit
        cadet veteran commando paratrooper gunner sniper pilot general colonel major captain
        lieutenant sergeant corporal private admiral commander combatant fighter militant
        militiaman insurgent rebel guerrilla mercenary jihadist jihadi separatist peacekeeper
        warrior contractor spy informant partisan loyalist legionnaire mujahideen fedayeen
    """,
    "work": """
        worker employee staffer staff personnel laborer labourer colleague coworker co-worker
        boss manager executive director chairman chairwoman founder owner employer supervisor
        foreman clerk cashier waiter waitress bartender chef cook baker butcher farmer fisherman
        miner driver trucker courier mechanic engineer technician electrician plumber carpenter
        builder welder cleaner janitor maid nanny babysitter housekeeper gardener tailor barber
        hairdresser nurse doctor physician surgeon dentist midwife pharmacist therapist
        psychologist psychiatrist caregiver carer teacher professor lecturer instructor tutor
        coach trainer principal librarian scientist researcher scholar academic expert analyst
        economist historian archaeologist astronaut cosmonaut crewman crewmember steward
        stewardess aviator seafarer banker trader broker investor shareholder stockholder creditor
        debtor donor customer client buyer seller vendor shopper consumer tenant landlord
        homeowner broadcaster journalist reporter editor correspondent photographer cameraman
        author writer novelist poet artist painter sculptor actor actress singer musician dancer
        composer performer comedian filmmaker producer designer architect model entrepreneur
        businessman businesswoman consultant adviser advisor aide assistant secretary intern
        trainee apprentice volunteer freelancer programmer developer accountant auditor dockworker
        steelworker autoworker temp earner breadwinner jobseeker applicant candidate striker
        picketer unionist
    """,
    "politics and faith": """
        politician lawmaker legislator senator congressman congresswoman representative
        parliamentarian deputy minister governor mayor councilor councillor councilman
        councilwoman alderman president king queen prince princess ambassador diplomat envoy
        delegate negotiator official bureaucrat leader ruler activist campaigner protester
        protestor demonstrator marcher dissident supporter opponent voter elector citizen national
        resident inhabitant villager townsman islander local native settler foreigner alien
        newcomer taxpayer constituent democrat republican conservative liberal socialist communist
        nationalist independent priest bishop pastor imam rabbi monk nun cleric clergyman cardinal
        pope worshipper worshiper parishioner pilgrim believer christian muslim jew hindu buddhist
        sikh catholic protestant missionary lobbyist signatory commissioner regulator observer
        monitor
    """,
    "travel, school, sport, leisure": """
        passenger traveler traveller commuter tourist visitor guest motorist cyclist biker
        bicyclist motorcyclist rider hiker climber mountaineer skier surfer swimmer camper boater
        sailor hitchhiker student pupil schoolchild schoolgirl schoolboy classmate graduate
        undergraduate freshman sophomore alumnus alumni player athlete teammate footballer runner
        jogger boxer wrestler golfer quarterback goalkeeper referee umpire champion winner loser
        contestant competitor finalist fan spectator moviegoer concertgoer partygoer reveler
        reveller member participant attendee invitee newlywed subscriber viewer listener reader
        user follower patron caller donor recipient beneficiary enrollee sufferer smoker drinker
        addict drug_user carrier case_worker hunter angler
    """,
    "standing and state": """
        civilian noncombatant non-combatant stranger hero heroine celebrity billionaire
        millionaire genius beggar slave enslaved homeless_person squatter nomad tribesman peasant
        aristocrat nobleman breadwinner dependant dependent heir successor predecessor sponsor
        guardian mentor colleague peer rival ally foe enemy addict dreamer undocumented
    """,
    "nationals": """
        afghan african american arab argentine brit briton catalan chilean chinese croat cuban
        czech dane dutchman englishman englishwoman european filipino finn frenchman frenchwoman
        german greek hispanic houthi iraqi irishman israeli japanese kenyan korean kurd kuwaiti
        latina latino lebanese mexican moroccan nepalese nepali pakistani pole puerto_rican qatari
        rohingya rwandan saudi scot senegalese serb slovak spaniard swede swiss taiwanese tajik
        texan thai turk uighur ukrainian uyghur uzbek venezuelan vietnamese welshman yazidi yemeni
        zimbabwean
    """,
}

#: The endings that make a person of any word, and the words that merely end so.
_ENDING: Final = re.compile(
    r"[a-z-](?:men|man|woman|women|person|goer|worker|holder|maker|seeker|fighter|keeper|dweller|"
    r"ologist|lover|owner|member|parent|child|father|mother|survivor|victim|suspect|player)$"
)
_ENDING_EXCEPT: Final = frozenset(
    (
        "candleholder",
        "coffeemaker",
        "cupholder",
        "ottoman",
        "pacemaker",
        "placeholder",
        "roman",
        "specimen",
        "regimen",
        "abdomen",
        "acumen",
        "omen",
        "semen",
        "talisman",
        "cyclamen",
        "amen",
    )
)

#: *Ukrainian*, *Bosnians*: nationals are written with a capital; these names are not.
_NATIONAL: Final = re.compile(r"[A-Z][a-z]+ians?$")
_NATIONAL_EXCEPT: Final = frozenset(
    (
        "Adrian",
        "Brian",
        "Damian",
        "Fabian",
        "Gillian",
        "Guardian",
        "Ian",
        "Julian",
        "Lilian",
        "Meridian",
        "Median",
        "Obsidian",
        "Vivian",
        "Smithsonian",
        "Caribbean",
    )
)

_PEOPLE: Final = frozenset(word.replace("_", " ") for row in _ROWS.values() for word in row.split())


@lru_cache(maxsize=1)
def known_persons() -> frozenset[str]:
    """The nouns of ``persons.txt``, lower case: what WordNet 3.0 has for people."""
    text = files(__package__).joinpath("persons.txt").read_text("ascii")
    return frozenset(text.partition("\n\n")[2].split())


@lru_cache(maxsize=8192)
def is_people(noun_lemma: str) -> bool:
    """Whether a noun's lemma names people.

    Nationals keep their capital, and may come in the plural, as the tagger takes
    *Ukrainians* for a name.
    """
    lower = noun_lemma.lower()
    if lower in _PEOPLE or lower in known_persons():
        return True
    if _ENDING.search(lower) and lower not in _ENDING_EXCEPT:
        return True
    if not noun_lemma[:1].isupper():
        return False
    if lower.removesuffix("s") in _PEOPLE:
        return True
    return bool(_NATIONAL.match(noun_lemma)) and noun_lemma not in _NATIONAL_EXCEPT
