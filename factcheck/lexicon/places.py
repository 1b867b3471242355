"""Places and organisations: what they are called, and what stands for them.

``canonical`` unites names of one thing (*UAE*, *United Arab Emirates*); ``polity`` goes
further and reads a capital, a seat of government or a demonym as its country (*Moscow*,
*the Kremlin*, *Russian*: Russia). Countries are rows of ``polities.tsv``.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files


@dataclass(frozen=True, slots=True)
class Polity:
    """A country or territory: each field after the name may hold several strings."""

    name: str
    capitals: tuple[str, ...]
    demonyms: tuple[str, ...]
    aliases: tuple[str, ...]
    seats: tuple[str, ...]


#: U.S. states: postal code, other abbreviations in the press, name.
STATES = """
AL Ala. Alabama|AK Alaska Alaska|AZ Ariz. Arizona|AR Ark. Arkansas|CA Calif. California
CO Colo. Colorado|CT Conn. Connecticut|DE Del. Delaware|FL Fla. Florida|GA Ga. Georgia
HI Hawaii Hawaii|ID Idaho Idaho|IL Ill. Illinois|IN Ind. Indiana|IA Iowa Iowa
KS Kan. Kansas|KY Ky. Kentucky|LA La. Louisiana|ME Maine Maine|MD Md. Maryland
MA Mass. Massachusetts|MI Mich. Michigan|MN Minn. Minnesota|MS Miss. Mississippi
MO Mo. Missouri|MT Mont. Montana|NE Neb. Nebraska|NV Nev. Nevada|NH N.H. New_Hampshire
NJ N.J. New_Jersey|NM N.M. New_Mexico|NY N.Y. New_York|NC N.C. North_Carolina
ND N.D. North_Dakota|OH Ohio Ohio|OK Okla. Oklahoma|OR Ore. Oregon|PA Pa. Pennsylvania
RI R.I. Rhode_Island|SC S.C. South_Carolina|SD S.D. South_Dakota|TN Tenn. Tennessee
TX Tex. Texas|UT Utah Utah|VT Vt. Vermont|VA Va. Virginia|WA Wash. Washington
WV W.Va. West_Virginia|WI Wis. Wisconsin|WY Wyo. Wyoming|DC D.C. District_of_Columbia
"""

#: Organisations by their abbreviations.
ORGANISATIONS = {
    "UN": "United Nations", "U.N.": "United Nations", "EU": "European Union",
    "E.U.": "European Union", "NATO": "North Atlantic Treaty Organization",
    "AU": "African Union", "OPEC": "Organization of the Petroleum Exporting Countries",
    "WHO": "World Health Organization", "WTO": "World Trade Organization",
    "IMF": "International Monetary Fund", "IAEA": "International Atomic Energy Agency",
    "ICC": "International Criminal Court", "ICRC": "International Committee of the Red Cross",
    "UNICEF": "United Nations Children's Fund", "UNHCR": "United Nations Refugee Agency",
    "OCHA": "United Nations Office for the Coordination of Humanitarian Affairs",
    "WFP": "World Food Programme", "ASEAN": "Association of Southeast Asian Nations",
    "OSCE": "Organization for Security and Co-operation in Europe",
    "FBI": "Federal Bureau of Investigation", "F.B.I.": "Federal Bureau of Investigation",
    "CIA": "Central Intelligence Agency", "C.I.A.": "Central Intelligence Agency",
    "NSA": "National Security Agency", "DHS": "Department of Homeland Security",
    "CBP": "Customs and Border Protection", "ICE": "Immigration and Customs Enforcement",
    "DEA": "Drug Enforcement Administration", "TSA": "Transportation Security Administration",
    "ATF": "Bureau of Alcohol, Tobacco, Firearms and Explosives",
    "DOJ": "Department of Justice", "Justice Department": "Department of Justice",
    "DOD": "Department of Defense", "Defense Department": "Department of Defense",
    "HHS": "Department of Health and Human Services",
    "CDC": "Centers for Disease Control and Prevention",
    "FDA": "Food and Drug Administration", "EPA": "Environmental Protection Agency",
    "FAA": "Federal Aviation Administration", "FEMA": "Federal Emergency Management Agency",
    "NTSB": "National Transportation Safety Board", "IRS": "Internal Revenue Service",
    "SEC": "Securities and Exchange Commission", "FTC": "Federal Trade Commission",
    "FCC": "Federal Communications Commission", "NOAA":
    "National Oceanic and Atmospheric Administration", "USGS": "United States Geological Survey",
    "NASA": "National Aeronautics and Space Administration", "Fed": "Federal Reserve",
    "DNC": "Democratic National Committee", "RNC": "Republican National Committee",
    "GOP": "Republican Party", "G.O.P.": "Republican Party", "NRA": "National Rifle Association",
    "N.R.A.": "National Rifle Association", "ACLU": "American Civil Liberties Union",
    "A.C.L.U.": "American Civil Liberties Union", "NAACP":
    "National Association for the Advancement of Colored People",
    "LAPD": "Los Angeles Police Department", "NYPD": "New York Police Department",
    "HPD": "Houston Police Department", "AP": "Associated Press", "BBC":
    "British Broadcasting Corporation", "ISIS": "Islamic State", "ISIL": "Islamic State",
    "IS": "Islamic State", "Daesh": "Islamic State", "ISIS-K": "Islamic State Khorasan",
    "ISKP": "Islamic State Khorasan", "IDF": "Israel Defense Forces",
    "IRGC": "Islamic Revolutionary Guard Corps", "PKK": "Kurdistan Workers' Party",
}  # fmt: skip


@lru_cache(maxsize=1)
def polities() -> tuple[Polity, ...]:
    """Every country and territory of the table."""
    table = (files("factcheck.lexicon") / "polities.tsv").read_text(encoding="utf-8")
    rows = [line.split("\t") for line in table.splitlines() if not line.startswith("#")]
    return tuple(
        Polity(row[0], *(tuple(filter(None, cell.split(";"))) for cell in (*row[1:], *padding)))
        for row in rows
        for padding in ([""] * (5 - len(row)),)
    )


@lru_cache(maxsize=1)
def states() -> dict[str, str]:
    """Every abbreviation of a U.S. state, and its name itself, to its name."""
    found = {}
    for row in STATES.replace("\n", "|").strip("|").split("|"):
        postal, press, name = row.split()
        name = name.replace("_", " ")
        found.update(dict.fromkeys((postal, press, name), name))
    return found


@lru_cache(maxsize=1)
def demonyms() -> dict[str, str]:
    """Every demonym, singular and plural, to its country."""
    return {
        form: row.name
        for row in reversed(polities())
        for demonym in row.demonyms
        for form in (demonym, demonym + "s")
    }


@lru_cache(maxsize=1)
def _canonical() -> dict[str, str]:
    names = {alias: row.name for row in polities() for alias in (row.name, *row.aliases)}
    return {**ORGANISATIONS, **names}


@lru_cache(maxsize=1)
def _polities() -> dict[str, str]:
    wider = {seat: row.name for row in polities() for seat in (*row.capitals, *row.seats)}
    countries = {alias: row.name for row in polities() for alias in (row.name, *row.aliases)}
    return {**wider, **demonyms(), **countries}


def _plain(name: str) -> str:
    """A name with straight apostrophes and single spaces, without its article."""
    name = " ".join(name.replace("’", "'").split())
    for article in ("the ", "The "):
        name = name.removeprefix(article)
    return name


@lru_cache(maxsize=4096)
def canonical(name: str) -> str:
    """The usual full name of a place or organisation; any other name as it is.

    A demonym is not a name of its country here: *Russians* stays as it is.
    """
    plain = _plain(name)
    return _canonical().get(plain, plain)


@lru_cache(maxsize=4096)
def polity(name: str) -> str | None:
    """The country that a name stands for: itself, its capital, its seat, its people."""
    return _polities().get(_plain(name))
