"""Names that might be one person's, with the reason for and against: what an editor settles in `corpus/names.yml`.

Pairs of one spelling or one surname come from the rules of `persons`, joined or not. Names that merely look alike, which no
rule joins, are added: one of them may be a slip of the pen.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace
from difflib import SequenceMatcher

from generator.records import EventMention, KnownName
from generator.timeline.entities import Appearance, appearances_of
from generator.timeline.folding import fold, plain
from generator.timeline.persons import NamePair, name_pairs

ALIKE = 0.85
"""Share of letters in common from which two full names look alike: "Li Keqiang" and "Li Keqing" do."""
MOST = 40
"""Names of one first letter pair that are compared with each other."""


def names_alike(mentions: Iterable[EventMention], known: Sequence[KnownName] = ()) -> tuple[NamePair, ...]:
    """Pairs of personal names that might be one person's, those joined first, without what the names file settles.

    Each as most articles print it, so that it can be copied into the names file.
    """
    settled = {plain(form) for row in known for form in (row.name, *row.aliases, *row.different)}
    persons = [one for one in appearances_of(mentions) if one.kind == "person" and one.key not in settled]
    pairs = name_pairs(persons)
    seen = {frozenset((pair.first, pair.second)) for pair in pairs}
    pairs += [pair for pair in _look_alike(persons) if frozenset((pair.first, pair.second)) not in seen]
    printed = {one.key: one.names[0][0] for one in persons}
    ordered = sorted(pairs, key=lambda pair: (not pair.is_one, pair.first, pair.second))
    return tuple(replace(pair, first=printed[pair.first], second=printed[pair.second]) for pair in ordered)


def _look_alike(persons: Iterable[Appearance]) -> list[NamePair]:
    """Full names that differ by a letter or two, of words that begin alike."""
    groups: dict[str, list[str]] = defaultdict(list)
    for person in persons:
        words = person.key.split()
        if len(words) > 1:
            groups[f"{words[0][0]}{words[-1][0]}"].append(person.key)
    return [
        NamePair(one, other, False, "letters alike, but no rule of spelling makes them one")
        for keys in map(sorted, groups.values())
        for at, one in enumerate(keys)
        for other in keys[at + 1 : at + MOST]
        if fold(one) != fold(other) and SequenceMatcher(None, one, other).ratio() >= ALIKE
    ]
