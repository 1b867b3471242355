"""Units of measure: one row a unit, with the symbol it is normalised to."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import NamedTuple

from factcheck.lexicon.casing import anycase


class Unit(NamedTuple):
    """A unit: its symbol in values, its dimension, its factor to the dimension's base unit.

    ``words`` are singular and matched in any case with regular plurals; ``plurals`` are
    the others; ``symbols`` are matched as they stand, and may be glued to the digits.
    """

    symbol: str
    dimension: str
    factor: str
    words: tuple[str, ...] = ()
    plurals: tuple[str, ...] = ()
    symbols: tuple[str, ...] = ()


#: Fahrenheit and Celsius differ in their zero, so each is a dimension of its own.
UNITS: tuple[Unit, ...] = (
    Unit("km", "length", "1000", ("kilometer", "kilometre"), (), ("km", "kms")),
    Unit("m", "length", "1", ("meter", "metre")),
    Unit("cm", "length", "0.01", ("centimeter", "centimetre"), (), ("cm",)),
    Unit("mm", "length", "0.001", ("millimeter", "millimetre"), (), ("mm",)),
    Unit("μm", "length", "1E-6", ("micrometer", "micrometre", "micron"), (), ("μm", "µm")),
    Unit("nm", "length", "1E-9", ("nanometer", "nanometre"), (), ("nm",)),
    Unit("mi", "length", "1609.344", ("mile",), (), ("mi",)),
    Unit("nmi", "length", "1852", ("nautical mile",)),
    Unit("yd", "length", "0.9144", ("yard",), (), ("yd", "yds")),
    Unit("ft", "length", "0.3048", ("foot",), ("feet",), ("ft",)),
    Unit("in", "length", "0.0254", ("inch",), ("inches",), ("″",)),
    Unit("ly", "length", "9.4607E+15", ("light-year", "light year")),
    Unit(
        "km/h",
        "speed",
        "0.277778",
        ("kilometer per hour", "kilometre per hour", "kilometer an hour", "kilometre an hour"),
        ("kilometers per hour", "kilometres per hour", "kilometers an hour", "kilometres an hour"),
        ("km/h", "km/hr", "kph", "kmh"),
    ),
    Unit(
        "mph",
        "speed",
        "0.44704",
        ("mile per hour", "mile an hour", "mile-an-hour", "mile-per-hour"),
        ("miles per hour", "miles an hour"),
        ("mph", "MPH"),
    ),
    Unit(
        "m/s",
        "speed",
        "1",
        ("meter per second", "metre per second"),
        ("meters per second", "metres per second", "meters a second", "metres a second"),
        ("m/s",),
    ),
    Unit("kn", "speed", "0.514444", ("knot",), (), ("kt", "kts")),
    Unit(
        "°C",
        "celsius",
        "1",
        ("degree Celsius", "degree centigrade", "Celsius"),
        ("degrees Celsius", "degrees centigrade", "degrees C"),
        ("°C", "° C", "ºC", "C"),
    ),
    Unit(
        "°F",
        "fahrenheit",
        "1",
        ("degree Fahrenheit", "Fahrenheit"),
        ("degrees Fahrenheit", "degrees F"),
        ("°F", "° F", "ºF", "F"),
    ),
    Unit("°", "degree", "1", ("degree",), (), ("°", "º")),
    Unit("kg", "mass", "1", ("kilogram", "kilogramme", "kilo"), (), ("kg", "kgs")),
    Unit("g", "mass", "0.001", ("gram", "gramme"), (), ("g",)),
    Unit("mg", "mass", "1E-6", ("milligram",), (), ("mg",)),
    Unit("t", "mass", "1000", ("tonne", "metric ton")),
    Unit("ton", "mass", "907.185", ("ton", "short ton")),
    Unit("lb", "mass", "0.453592", ("pound",), (), ("lb", "lbs", "lbs.")),
    Unit("oz", "mass", "0.0283495", ("ounce",), (), ("oz",)),
    Unit("stone", "mass", "6.35029", (), ("stone",)),
    Unit(
        "km2", "area", "1E+6", ("square kilometer", "square kilometre"), (), ("km2", "km²", "sq km")
    ),
    Unit("mi2", "area", "2589988", ("square mile",), (), ("sq mi",)),
    Unit("m2", "area", "1", ("square meter", "square metre"), (), ("m2", "m²", "sq m", "sqm")),
    Unit(
        "ft2", "area", "0.092903", ("square foot",), ("square feet",), ("sq ft", "sqft", "sq. ft.")
    ),
    Unit("ha", "area", "10000", ("hectare",)),
    Unit("acre", "area", "4046.86", ("acre",)),
    Unit("L", "volume", "0.001", ("liter", "litre"), (), ("L",)),
    Unit("mL", "volume", "1E-6", ("milliliter", "millilitre"), (), ("mL", "ml")),
    Unit("gal", "volume", "0.00378541", ("gallon",)),
    Unit("pint", "volume", "0.000473176", ("pint",)),
    Unit("bbl", "volume", "0.158987", ("barrel",)),
    Unit("m3", "volume", "1", ("cubic meter", "cubic metre"), (), ("m3", "m³")),
    Unit("ft3", "volume", "0.0283168", ("cubic foot",), ("cubic feet",)),
    Unit("W", "power", "1", ("watt",), (), ("W",)),
    Unit("kW", "power", "1000", ("kilowatt",), (), ("kW",)),
    Unit("MW", "power", "1E+6", ("megawatt",), (), ("MW",)),
    Unit("GW", "power", "1E+9", ("gigawatt",), (), ("GW",)),
    Unit(
        "hp",
        "power",
        "745.7",
        ("horsepower", "brake horsepower"),
        ("horsepower",),
        ("hp", "bhp", "HP"),
    ),
    Unit("kWh", "energy", "3.6E+6", ("kilowatt hour", "kilowatt-hour"), (), ("kWh",)),
    Unit("MWh", "energy", "3.6E+9", ("megawatt hour", "megawatt-hour"), (), ("MWh",)),
    Unit("GWh", "energy", "3.6E+12", ("gigawatt hour", "gigawatt-hour"), (), ("GWh",)),
    Unit("cal", "energy", "4.184", ("calorie",)),
    Unit("kton", "explosive", "1", ("kiloton",)),
    Unit("Gt", "mass", "1E+12", ("gigatonne", "gigaton")),
    Unit("Mt", "explosive", "1000", ("megaton",)),
    Unit("V", "voltage", "1", ("volt",), (), ("V",)),
    Unit(
        "kV/cm",
        "field",
        "1",
        ("kilovolt per centimeter", "kilovolt per centimetre"),
        (),
        ("kV/cm",),
    ),
    Unit(
        "A/cm2",
        "current density",
        "1",
        ("ampere per square centimeter", "ampere per square centimetre"),
        (),
        ("A/cm2",),
    ),
    Unit("Hz", "frequency", "1", ("hertz",), ("hertz",), ("Hz",)),
    Unit("GHz", "frequency", "1E+9", ("gigahertz",), ("gigahertz",), ("GHz", "Ghz")),
    Unit(
        "rpm",
        "frequency",
        "0.0166667",
        ("revolution per minute",),
        ("revolutions per minute",),
        ("rpm",),
    ),
    Unit("KB", "data", "1E+3", ("kilobyte",), (), ("KB",)),
    Unit("MB", "data", "1E+6", ("megabyte",), (), ("MB",)),
    Unit("GB", "data", "1E+9", ("gigabyte",), (), ("GB",)),
    Unit("TB", "data", "1E+12", ("terabyte",), (), ("TB",)),
    Unit("Mbps", "data rate", "1E+6", ("megabit per second",), ("megabits per second",), ("Mbps",)),
    Unit("mpg", "fuel economy", "1", ("mile per gallon",), ("miles per gallon",), ("mpg",)),
    Unit("lb-ft", "torque", "1", ("pound-foot",), ("pound-feet",), ("lb-ft",)),
    Unit("dB", "loudness", "1", ("decibel",), (), ("dB",)),
    Unit("ppm", "concentration", "1E-6", ("part per million",), ("parts per million",), ("ppm",)),
    Unit("ppb", "concentration", "1E-9", ("part per billion",), ("parts per billion",), ("ppb",)),
    Unit("ksi", "pressure", "6894757", ("kilopound per square inch",), (), ("ksi",)),
    Unit(
        "psi",
        "pressure",
        "6894.757",
        ("pound per square inch",),
        ("pounds per square inch",),
        ("psi",),
    ),
    Unit("magnitude", "magnitude", "1", ("magnitude",)),
    Unit("caliber", "bore", "1", ("caliber", "calibre")),
    Unit("gauge", "gauge", "1", ("gauge",)),
)
#: What a gun's barrel is measured in: the gun behind it makes no name of it.
CALIBER = "caliber"
BORES = frozenset((CALIBER, "gauge"))


def _words(row: Unit) -> tuple[str, ...]:
    return (*row.words, *(f"{word}s" for word in row.words), *row.plurals)


def _joined(words: list[str]) -> str:
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))


def _key(word: str) -> str:
    """A unit's word without case, and with one space for each hyphen or space."""
    return re.sub(r"[-\s]+", " ", word.lower())


_BY_SYMBOL = {row.symbol: row for row in UNITS}
_OF_WORD = {_key(word): row.symbol for row in UNITS for word in _words(row)}
_OF_SYMBOL = {symbol: row.symbol for row in UNITS for symbol in row.symbols}
#: One letter is no unit when it stands apart (*5 C*), and two may be another word (*in*).
_GLUED_ONLY = [symbol for symbol in _OF_SYMBOL if len(symbol) == 1 and symbol.isalpha()]
_SYMBOLS = [symbol for symbol in _OF_SYMBOL if symbol not in _GLUED_ONLY]
#: The spaces of a unit's words may be hyphens in the text (*square-mile*).
_WORDS = anycase(_joined(list(_OF_WORD)).replace("\\ ", r"[-\s]+").split("|"))
_AFTER = re.compile(
    rf"[-\u2011\s]?\s?(?P<word>{_WORDS})(?!\w)"
    rf"|[-\s]?(?P<symbol>{_joined(_SYMBOLS)})(?![\w/])|(?P<glued>{_joined(_GLUED_ONLY)})(?![\w/-])"
)
_BEFORE = re.compile(r"\bmagnitude(?:\s+of)?[-\s]$", re.IGNORECASE)


def after(text: str, end: int) -> tuple[int, str] | None:
    """The unit that starts where a number ends: its own end and its symbol."""
    found = _AFTER.match(text, end)
    if found is None:
        return None
    if found["word"]:
        return found.end(), _OF_WORD[_key(found["word"])]
    return found.end(), _OF_SYMBOL[found["symbol"] or found["glued"]]


def before(text: str, start: int) -> tuple[int, str] | None:
    """The unit that ends where a number starts (*magnitude 7.8*): its start and symbol."""
    window = max(0, start - 16)
    found = _BEFORE.search(text[window:start])
    return None if found is None else (window + found.start(), "magnitude")


def convert(symbol: str) -> tuple[str, Decimal] | None:
    """A unit's dimension and its factor to that dimension's base unit; None if unknown.

    Two values of one dimension compare as ``value * factor``.
    """
    row = _BY_SYMBOL.get(symbol)
    return None if row is None else (row.dimension, Decimal(row.factor))
