"""Offices written small before a name: "State Department spokesman Ned Price", "Chinese Foreign Minister Wang Yi"."""

from collections.abc import Sequence
from dataclasses import replace

from generator.events.grammar.labels import NOUN_SUBJECTS
from generator.events.names.bearers.bearer import Bearer
from generator.events.names.lists.gazetteer import by_adjective, country_in
from generator.events.names.lists.lexicon import TITLES
from generator.events.names.written.kinds import gender_of, is_team_name
from generator.events.names.written.reading import Reading
from generator.records import Token

Marks = dict[tuple[int, int], tuple[Bearer, ...]]
_INSIDE = ("NN", "NNP", "NNPS", "JJ", "HYPH", "VBG", "VBN")
RELATIONS = frozenset(
    "counterpart friend man woman rival opponent successor predecessor colleague partner father mother son daughter brother "
    "sister wife husband widow widower uncle aunt nephew niece cousin grandfather grandmother girlfriend boyfriend resident "
    "student victim teenager survivor winner".split()
)
"""Nouns that tie a name to somebody or something but are no office."""
LONGEST = 9
"""Tokens an office may have; longer stretches are not one."""


def with_office(reading: Reading, tokens: Sequence[Token], marks: Marks, position: int) -> Reading:
    """The reading with what stands before it taken in: a title in small letters, a nationality, the owner's country."""
    first = reading.first
    if not first:
        return reading
    before = tokens[first - 1]
    if (
        before.tag == "NN"
        and before.lemma.casefold() in TITLES
        and (reading.kind in ("person", "open") or is_team_name(reading.words))
        and _modifies(reading, tokens, first - 1)
    ):
        return _with_title(reading, tokens, marks, position)
    if reading.kind == "person" and before.text.casefold() in by_adjective() and reading.office:
        office = f"{before.text} {reading.office}"
        return replace(
            reading, office=office, country=reading.country or by_adjective()[before.text.casefold()], first=first - 1
        )
    return reading


def _modifies(reading: Reading, tokens: Sequence[Token], at: int) -> bool:
    """Whether the noun belongs to the name: `spokesman Ned Price`, not `told the judge Smith was away`."""
    head = tokens[at].head
    if reading.words[0].first <= head < reading.last or len(reading.words) == 1:
        return reading.words[0].first <= head < reading.last or tokens[reading.last - 1].head == at
    is_clause = tokens[at].dep in ("dobj", "dative", "pobj") and tokens[reading.last - 1].dep in NOUN_SUBJECTS
    return not is_clause


def _with_title(reading: Reading, tokens: Sequence[Token], marks: Marks, position: int) -> Reading:
    title = reading.first - 1
    first = title
    while first and title - first < LONGEST and _goes_on(tokens, first - 1, marks, position):
        first -= 1
    while first < title and tokens[first].tag in ("POS", "CC", "HYPH", "VBG", "VBN", "VBD"):
        first += 1
    office = "".join(
        token.text + (" " if at + 1 <= title and token.end < tokens[at + 1].start else "")
        for at, token in enumerate(tokens[first : title + 1], first)
    )
    country = reading.country or country_in(token.text.casefold() for token in tokens[first : title + 1])
    inner = next((at for at in range(first, title + 1) if all((position, k) not in marks for k in range(at, title + 1))), title)
    gender = reading.gender or gender_of(tokens[title].lemma.casefold())
    if tokens[title].lemma.casefold() in RELATIONS:
        office = ""
    return replace(reading, kind="person", office=_joined(office, reading.office), country=country, gender=gender, first=inner)


def _joined(office: str, own: str) -> str:
    return f"{office} {own}".strip()


def _goes_on(tokens: Sequence[Token], at: int, marks: Marks, position: int) -> bool:
    """Whether a token to the left is still the office's: modifiers, an owner, `Minister and`."""
    token = tokens[at]
    if token.tag == "POS":
        return at > 0 and (position, at - 1) in marks
    if token.text == "and":
        return at > 0 and tokens[at - 1].text.casefold() in TITLES
    return (token.tag in _INSIDE and token.dep not in ("nsubj", "ROOT", "dobj", "pobj")) or token.text.casefold() in TITLES
