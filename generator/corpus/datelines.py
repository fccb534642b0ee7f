"""The dateline at the head of a story: its forms as rows, with examples. It gives the places, and is cut off the prose."""

from __future__ import annotations

import re
from dataclasses import dataclass

from generator.corpus.line_rules import AGENCY, MONTH

_WORD = r"(?:St\.|Ft\.|[A-Z][\w'’-]+|(?:[A-Z]\.)+|de|do|la|el|al|on|and|of)"
_PLACE = rf"[A-Z][\w.'’-]*(?: {_WORD}){{0,3}}"
_REGION = rf"(?:, (?:[A-Z][\w'’-]*\.?|(?:[A-Z]\.){{2,3}})(?: {_WORD}){{0,2}})?"
_CAPITALS = r"[A-Z][A-Z.'’-]+(?:,? [A-Z][A-Z.'’-]*){0,4}(?:, [A-Z][\w.'’-]+(?: [A-Z][\w.'’-]+)?)?"
_DATE = rf"(?:(?:[A-Z][a-z]+day,? )?{MONTH} \d{{1,2}}(?:, \d{{4}})?|\d{{1,2}} {MONTH}(?:,? \d{{4}})?)"
_SIGNED = rf"\((?:{AGENCY}|[A-Z][\w.’' ]{{1,30}}?)(?:[/,] ?[^()]{{2,20}})?\)"
_DASH = r"(?:--+|—|–|-|_|:)"


@dataclass(frozen=True, slots=True)
class Dateline:
    """A row: one form of dateline, as far as the first letter of the story."""

    name: str
    pattern: re.Pattern[str]
    examples: dict[str, str]
    """A story's beginning, and the places read."""
    prose: tuple[str, ...] = ()
    """Beginnings that are no dateline."""
    is_lead_only: bool = True
    """Whether it counts in an article's first prose alone."""


DATELINES = (
    Dateline("place-date-agency",
             re.compile(rf"(?P<places>{_PLACE}{_REGION}(?:/{_PLACE})*),? {_DATE},? ?{_SIGNED}(?: ?{_DASH})?\s+"),
             {"WASHINGTON, Feb. 1 (AP) -- The Senate": "WASHINGTON",
              "BEIJING, Feb. 24 (Xinhua) -- China": "BEIJING",
              "ST. LOUIS, Mo., Jan. 3 (AP) — A man": "ST. LOUIS, Mo.",
              "New Delhi, 3 May (PTI) The minister": "New Delhi"}, is_lead_only=False),
    Dateline("place-agency",
             re.compile(rf"(?P<places>{_PLACE}{_REGION}(?:/{_PLACE})*),? {_SIGNED} ?{_DASH}\s+"),
             {"LONDON (Reuters) - Oil rose": "LONDON", "Paris, France (CNN) -- The mayor": "Paris, France",
              "SEOUL/TOKYO (Reuters) - Markets": "SEOUL/TOKYO", "KUALA LUMPUR, Malaysia (AP) _ Rain": "KUALA LUMPUR, Malaysia"},
             ("The Organisation of Petroleum Exporting Countries (OPEC) said",), is_lead_only=False),
    Dateline("agency", re.compile(rf"\((?:{AGENCY})\) ?{_DASH}\s+(?P<places>)"),
             {"(CNN) -- The mayor": "", "(AP) - Rain fell": ""}, ("(CNN) was there",), is_lead_only=False),
    Dateline("place-date", re.compile(rf"(?P<places>{_PLACE}{_REGION}(?:/{_PLACE})*),? {_DATE} ?(?:--+|—|–|_|:|-(?= ))\s*"),
             {"WASHINGTON, Feb. 1 -- The Senate": "WASHINGTON", "Kyiv, 3 March 2022: Shelling": "Kyiv"},
             ("Kabul, Feb. 1 was cold",)),
    Dateline("place-dash", re.compile(rf"(?P<places>{_CAPITALS}(?:/{_CAPITALS})*) ?(?:--+|—|–|_|-(?= ))\s*(?=[\w“\"‘'])"),
             {"WASHINGTON -- The Senate": "WASHINGTON", "NEW YORK _ Stocks fell": "NEW YORK",
              "PARIS, France — The mayor": "PARIS, France", "JERUSALEM – Police": "JERUSALEM"},
             ("NATO-led forces", "A US-made jet", "IBM's chief")),
    Dateline("place-colon",
             re.compile(rf"(?P<places>(?!(?:Update|Breaking|Exclusive|Analysis|Opinion|Video|Watch|Live|Note|Correction|Summary|Question"
                        rf"|Answer|Editor|Explainer|Factbox|Timeline|Profile|Review|Interview|Report|Warning|Photos?|Source)\b)"
                        rf"{_PLACE}(?:/{_PLACE})*): (?=[A-Z“\"‘'])"),
             {"Beijing/United Nations: Foreign Minister": "Beijing/United Nations", "New Delhi: The court": "New Delhi"},
             ("Update: The court", "The reason: money", "One thing is clear: Nobody")),
)  # fmt: skip


def dateline_of(text: str, is_lead: bool) -> tuple[str, int]:
    """The places of a dateline at the front of prose and its length in characters; `("", 0)` where there is none."""
    for row in DATELINES:
        if row.is_lead_only and not is_lead:
            continue
        found = row.pattern.match(text)
        if found and found.end() < len(text):
            return found["places"].rstrip(","), found.end()
    return "", 0
