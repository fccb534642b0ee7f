"""The dateline at the head of a story: its forms as rows, with examples. It gives the places, and is cut off the prose."""

import re
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from generator.corpus.line_rules import AGENCY, MONTH

_WORD = r"(?:St\.|Ft\.|[A-Z][\w'’-]+|(?:[A-Z]\.)+|de|do|es|la|el|al|on|and|of)"
_PLACE = rf"[A-Z][\w.'’-]*(?: {_WORD}){{0,3}}"
_REGION = rf"(?:, (?:[A-Z][\w'’-]*\.?|(?:[A-Z]\.){{2,3}})(?: {_WORD}){{0,2}})?"
_PLACES = rf"{_PLACE}{_REGION}(?:/{_PLACE})*"
_CAPITALS = r"[A-Z][A-Z.'’-]+(?:,? [A-Z][A-Z.'’-]*){0,4}(?:, [A-Z][\w.'’-]+(?: [A-Z][\w.'’-]+)?)?"
_DATE = rf"(?:(?:[A-Z][a-z]+day,? )?{MONTH} \d{{1,2}}(?:, \d{{4}})?|\d{{1,2}} {MONTH}(?:,? \d{{4}})?)"
_KNOWN = rf"\( ?{AGENCY}(?:[/,] ?[^()]{{2,20}})? ?\)"
_ANY = r"\([A-Z][^()]{1,30}\)"
_DASH = r"(?:--+|—|–|_|:|-(?=\s))"


@dataclass(frozen=True, slots=True)
class Dateline:
    """A row: one form of dateline, as far as the first letter of the story."""

    name: str
    pattern: str
    examples: dict[str, str]
    """A story's beginning, and the places read."""
    prose: tuple[str, ...] = ()
    """Beginnings that are no dateline."""
    is_lead_only: bool = True
    """Whether it counts in an article's first prose alone."""
    is_sure: bool = True
    """False where only a known city tells a place (`New Delhi: …`) from a label (`Lawyer: …`)."""


DATELINES = (
    Dateline("place-date-agency", rf"(?P<places>{_PLACES}),? {_DATE},? ?(?:{_KNOWN}|{_ANY})\s*(?:{_DASH})?\s+",
             {"WASHINGTON, Feb. 1 (AP) -- The Senate": "WASHINGTON", "BEIJING, Feb. 24 (Xinhua)  -- China": "BEIJING",
              "ST. LOUIS, Mo., Jan. 3 (AP) — A man": "ST. LOUIS, Mo.", "New Delhi, 3 May (PTI) The minister": "New Delhi",
              "DAKAR, 7 June (Example News) — Rain": "DAKAR"}, is_lead_only=False),
    Dateline("place-agency",
             rf"(?:(?P<places>{_PLACES}),? {_KNOWN}|(?P<capitals>{_CAPITALS}) {_ANY}(?=\s*[-–—_]))\s*{_DASH}\s+",
             {"LONDON (Reuters) - Oil rose": "LONDON", "Paris, France (CNN) -- The mayor": "Paris, France",
              "SEOUL/TOKYO (Reuters) - Markets": "SEOUL/TOKYO", "KUALA LUMPUR, Malaysia (AP)_ Rain": "KUALA LUMPUR, Malaysia",
              "HAVANA (AP ) -- Rain": "HAVANA", "LIMA (Example) — Rain": "LIMA"},
             ("The Organisation of Petroleum Exporting Countries (OPEC) said", "Doctors for Everyone (DFE) — a charity — said",
              "PRESIDENT ROE (TRANSLATED): We saw"),
             is_lead_only=False),
    Dateline("agency", rf"{_KNOWN}\s*{_DASH}\s+", {"(CNN) -- The mayor": "", "(AP) - Rain fell": ""}, ("(CNN) was there",),
             is_lead_only=False),
    Dateline("place-date", rf"(?!By )(?P<places>{_PLACES}),? {_DATE}\s*{_DASH}\s*",
             {"WASHINGTON, Feb. 1 -- The Senate": "WASHINGTON", "Kyiv, 3 March 2022: Shelling": "Kyiv"},
             ("Kabul, Feb. 1 was cold", "By Jane Doe, Writer May 1, 2011: It")),
    Dateline("place-stamp",
             rf"(?P<places>{_PLACES}) \| (?:[A-Z][a-z]+,? )?{_DATE},?(?: \d{{4}})?,? "
             r"\d{1,2}[:.]\d{2} ?(?:[ap]\.?m\.?)?(?: [A-Z]{2,5})?\s+(?=[A-Z“\"‘'(])",
             {"PARIS | Sat Oct 8, 2011 3:21 pm EDT The mayor": "PARIS",
              "LIMA, Peru | 3 May 2021 10:15 GMT The mayor": "LIMA, Peru"},
             ("Paris | Lima | Oslo",)),
    Dateline("place-dash", rf"(?P<places>{_CAPITALS}(?:/{_CAPITALS})*)\s*(?:--+|—|–|_|-(?=\s))\s*(?=[\w“\"‘']|$)",
             {"WASHINGTON -- The Senate": "WASHINGTON", "NEW YORK _ Stocks fell": "NEW YORK",
              "PARIS, France — The mayor": "PARIS, France", "JERUSALEM – Police": "JERUSALEM"},
             ("NATO-led forces", "A US-made jet", "IBM's chief")),
    Dateline("place-colon", rf"(?P<places>{_PLACE}(?:/{_PLACE})*):\s+(?=[A-Z“\"‘'])",
             {"Beijing/United Nations: Foreign Minister": "Beijing/United Nations", "New Delhi: The court": "New Delhi",
              "Lawyer: Man held": "", "Update: The court": ""},
             ("The reason: money", "One thing is clear: Nobody"), is_sure=False),
)  # fmt: skip
_PATTERNS = {row.name: re.compile(row.pattern) for row in DATELINES}


def dateline_of(text: str, is_lead: bool) -> tuple[str, int]:
    """The places of a dateline at the front of a line and its length in characters; `("", 0)` where there is none.

    A label with a colon is cut off like a dateline, but gives a place only if it is a city that news often comes from.
    Where a page has printed the dateline twice, both are cut off.
    """
    places, length = _first(text, is_lead)
    again = _first(text[length:], is_lead) if places else ("", 0)
    return (places, length + again[1]) if again[0] else (places, length)


def _first(text: str, is_lead: bool) -> tuple[str, int]:
    for row in DATELINES:
        if row.is_lead_only and not is_lead:
            continue
        # a dateline may fill its line: the space stands for the line's end
        found = _PATTERNS[row.name].match(f"{text} ")
        if found:
            names = found.groupdict()
            places = (names.get("places") or names.get("capitals") or "").rstrip(",")
            return places if row.is_sure or _are_cities(places) else "", min(found.end(), len(text))
    return "", 0


def _are_cities(places: str) -> bool:
    return all(place.casefold() in _cities() for place in places.split("/"))


@cache
def _cities() -> frozenset[str]:
    return frozenset(files(__package__).joinpath("cities.txt").read_text(encoding="utf-8").casefold().split("\n"))
