"""What the generated stories are made of."""

from __future__ import annotations

SYLLABLES = (
    "ash bel cor dun el far gar hol ker lan mar nor or pel quar ros sel tor ul var wen yar".split(),
    "a e i o u an en in or el".split(),
    "dale burg ford ham mouth ness port stead ton vale wick field holm by grad".split(),
)

GIVEN = (
    "Ada Amir Anna Boris Carla Chen Clara Daniel Dora Elena Emil Farid Grace Hana Hugo Ines Ivan "
    "Jonas Julia Karim Lena Liam Lucia Marco Maria Mina Nadia Nils Omar Paula Peter Rosa Samir "
    "Sara Stefan Tara Thomas Vera Viktor Yara Zoe"
).split()
FAMILY = (
    "Abbott Adeyemi Baker Barlow Castro Chandra Cole Dahl Duarte Eklund Farrow Fischer Garza "
    "Grant Haddad Hale Ibarra Jensen Kaplan Keller Kovac Lang Lindqvist Marsh Mendez Moretti "
    "Nakata Novak Okafor Olsen Park Petrov Quinn Reyes Rossi Sato Schmidt Silva Tanaka Ueda "
    "Varga Walsh Weber Yilmaz Zeman"
).split()
OFFICES = [
    "mayor",
    "police chief",
    "fire chief",
    "spokeswoman for the regional government",
    "interior minister",
    "head of the rescue service",
    "governor",
    "director of the central hospital",
    "county prosecutor",
    "professor of engineering",
]
OUTLETS = [
    f"{place} {paper}"
    for place in ("Northern", "Harbour", "Central", "Open", "Valley")
    for paper in ("Courier", "Post", "Herald", "Observer", "Wire")
]
SPEECH = "said told added explained insisted".split()

#: Each kind of event: its headline, then the words for it.
EVENTS = {
    "fire": ("Fire in {town} kills {killed}", "fire", "blaze", "factory fire"),
    "flood": ("Floods hit {town}, {killed} dead", "flood", "flooding", "high water"),
    "quake": ("Earthquake near {town} leaves {killed} dead", "earthquake", "quake", "tremor"),
    "crash": ("Train crash at {town}: {killed} killed", "crash", "train crash", "accident"),
    "storm": ("Storm leaves {killed} dead around {town}", "storm", "gale", "tempest"),
    "collapse": ("{killed} die as market hall falls in {town}", "collapse", "disaster", "fall"),
}
CAUSES = [
    "a short circuit",
    "days of heavy rain",
    "a signal that had failed twice before",
    "a worn beam",
    "old wiring",
    "a gas leak",
    "a broken dam",
]

LEADS = [
    (
        "At least {killed} people were killed and {hurt} injured on {weekday} when a {event} "
        "struck {town}, officials said."
    ),
    (
        "A {event} in {town} has killed {killed} people and left {hurt} others hurt, the {office}, "
        "{person}, said on {weekday}."
    ),
    (
        "{town}, in the district of {region}, was counting its dead on {weekday} after a {event} "
        "that killed {killed} people."
    ),
    (
        "Rescuers searched through the night for survivors of the {event} in {town} that has cost "
        "{killed} lives so far."
    ),
]

TELLINGS = [
    "The {event} began on {date} and lasted for {hours} hours, according to the rescue service.",
    "Some {homes} homes were damaged or destroyed, and {people} people had to leave the town.",
    "The damage was put at ${money} million by the regional government.",
    "About {crews} firefighters from {region} were sent to the town.",
    "Among the dead was {person}, {age}, who had worked there for years.",
    "The {office}, {person}, visited the hospital where {hurt} people were being treated.",
    "It was the worst {event} in the region since {year}.",
    "Power was out in {percent} percent of the district on the evening of {date}.",
    "Investigators believe that {cause} was to blame for the {event}.",
    "Roads were closed for {kilometres} kilometers around {town}, and trains did not run.",
    "The police arrested two men, aged {age} and 31, who are accused of looting.",
    "{person}, the {office}, had warned of {cause} as early as {year}.",
    "The government promised ${money} million in aid for the families of the victims.",
    "{killed} bodies have been identified, the {office} told reporters in {town}.",
    (
        "Insurers expect claims from {homes} households, {percent} percent more than after the "
        "last {event}."
    ),
    "The first call reached the police at 4:{age} a.m. on {weekday}.",
    "Schools in {town} and {region} are to stay closed until next week.",
    "More than {people} people signed a petition that calls for the {office} to resign.",
    "Parliament is to debate the {event} on Thursday, three days after the funeral.",
    "China, Japan, Norway and Canada offered help, and {crews} soldiers arrived on {date}.",
    "A second {event} was reported {kilometres} miles from {region}, but no one was hurt.",
    "The hospital took in {hurt} patients within {hours} hours, {age} of them children.",
]

QUOTES = [
    "“We have never seen anything like this,” {said} {person}, the {office}.",
    "“Nobody told us that {cause} could do so much harm,” {other}, a neighbour, {said}.",
    "{person}, the {office}, called the response “a disgrace for the whole country.”",
    "“The number of {killed} will rise, and we must be ready for it,” {surname} {said}.",
    "“My brother was still inside,” {other} {said}. “He did not come home.”",
    "“It is far too early to speak of {cause},” the {office} {said} on {weekday}.",
    "{surname} {said} that the town “will be built again, house by house.”",
    "“Help came after {hours} hours, and that was too late for many,” {person} {said}.",
]

CLOSINGS = [
    "A service for the victims is planned for Sunday at the cathedral of {region}.",
    "{other}, the {post}, is expected to present a report within six weeks.",
    "The central bank left its rate at {percent} percent, and shares of builders rose.",
    "The town has {people} inhabitants, most of whom work in the port.",
]

#: What opens a sentence of the background, so that few stand twice word for word.
OPENINGS = [
    "In {street} Street, ",
    "Near {street} Bridge, ",
    "As {other} recalled, ",
    "Not far from {street}, ",
    "In the view of {person}, ",
    "Away from {street} Square, ",
    "",
]

BACKGROUND = [
    "The streets of the old quarter were quiet, and most of the shops had their shutters down.",
    "Neighbours brought blankets, soup and tea to the people who were waiting behind the barrier.",
    "It was not clear at first how so many could have been inside when the alarm was raised.",
    "Critics have long complained that inspections are rare and that warnings are ignored.",
    "The company that runs the site did not answer questions about how it is maintained.",
    "Volunteers carried furniture out of the houses and piled it up along the road.",
    "For much of the morning there was no telephone service, and rumours spread quickly.",
    "Experts say that rules of this kind work only where somebody checks that they are kept.",
    "A long line of cars stood at the bridge, with families who wanted to fetch their things.",
    "The smell of smoke and wet plaster hung over the square, where helpers sorted clothes.",
    "In the gymnasium, camp beds stood in rows under the baskets, and children played cards.",
    "Many of those who were brought there did not know where their relatives had been taken.",
    (
        "The debate about who should pay for safer buildings has gone on for as long as anyone can "
        "remember."
    ),
    "Older people in the town remember other nights like this, though none that was so bad.",
    "Officials would not say whether the building had been inspected as the law demands.",
    "By the evening the wind had dropped, and the crews were able to reach the upper floors.",
    "Shopkeepers swept up the glass in front of their doors and said that they would carry on.",
    "Engineers walked along the cracked wall and marked with chalk what has to come down.",
    "There was praise for the drivers who turned back to take strangers to the hospital.",
    "What went wrong, and who knew about it, will have to be settled by a court in the end.",
    "Farmers drove their animals to higher ground, and boats were tied to the trees.",
    "The library opened its doors for those who needed a dry place and a telephone.",
    "Teachers set up a room in which the children could draw and talk about what they saw.",
    "Opposition parties asked why the plans that had been drawn up were never carried out.",
    "The harbour, on which the town lives, is expected to open again before long.",
    "Reporters were kept away from the site, and the police flew a drone over the roofs.",
    "A crane was brought from the coast to lift the heaviest of the fallen blocks.",
    "Some had left with nothing but the clothes they wore, others with a suitcase by the door.",
    "Those who live on the hill watched from their windows as the lights went out below.",
    "It will take a long time until everyday life returns, as everybody here is aware.",
]
