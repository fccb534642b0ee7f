"""What an article has told of before and calls known: "the shooting", "his arrest", further down.

A noun behind "the", "this" or a possessive joins the one act of its word that its article has told of its day; without a day, a
noun in the singular joins the only one told so far. Where the article tells of two such acts, or a gate speaks, it stays by
itself. Words for anything without a day ("the move") are left out: only deeds of the kinds in `DEEDS` are meant.
"""

import re
from collections import defaultdict
from collections.abc import Sequence
from itertools import product

from generator.timeline.acts import Act
from generator.timeline.clusters import Clusters
from generator.timeline.families import DEEDS
from generator.timeline.gates import contradiction
from generator.timeline.undated import STATES

NEAR = 8
"""Sentences after which an article that names a deed again may mean another: it may be a page of many stories."""
_CALLED = r"(?:\b(?:[Tt]he|[Tt]his|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir)|\b[A-Z]\w+['’]s?)"
_KNOWN = re.compile(rf"{_CALLED}(?: [a-z-]+)?\s+$")
_KNOWN_OF_DAY = re.compile(rf"{_CALLED}(?: [\w'’-]+){{0,3}}\s+$")
_TOLD_ANEW = re.compile(r" (?:of|on|against|by|in|at) an? ")
"""What makes of "the" no word for what is known: "in the bombing of a market"."""


def join_known(clusters: Clusters) -> None:
    """Puts each act that is called known into the only act of its word that its article has told so far, or told of its day."""
    told: dict[tuple[int, str], list[Act]] = defaultdict(list)
    of_day: dict[tuple[int, str, int], list[Act]] = defaultdict(list)
    for act in clusters.acts:
        if act.is_saying or act.stem in STATES:
            continue
        before, beside = told[act.article, act.stem], of_day[act.article, act.stem, act.first]
        is_of_day = act.mention.when is not None and act.is_sharp
        if is_of_day and (meant := _as_many(act, beside)):
            _join(clusters, act, meant)
        elif before and act.mention.kind in DEEDS and _may_be_meant(before[-1], act):
            _join(clusters, act, before)
        if act.mention.kind in DEEDS:
            before.append(act)
        if is_of_day:
            beside.append(act)


def _as_many(act: Act, beside: Sequence[Act]) -> list[Act]:
    """Those told of the day of a known act that are as many: "the talks" of Friday are Friday's talks, whatever their kind."""
    is_many = _is_many(act)
    found = [one for one in beside if _is_many(one) == is_many]
    return found if found and _is_known(act, _KNOWN_OF_DAY) else []


def _is_many(act: Act) -> bool:
    """Whether an act is a noun in the plural; of concerts, none is "the concert"."""
    return act.mention.trigger.text.casefold().endswith("s") and not act.mention.lemma.casefold().endswith("s")


def _is_known(act: Act, known: re.Pattern[str]) -> bool:
    """Whether an act is a noun that a word before it calls known."""
    word, lemma = act.mention.trigger.text.casefold(), act.mention.lemma.casefold()
    is_noun = word == lemma or word == f"{lemma}s" or word.endswith("ing")
    return is_noun and known.search(act.mention.before) is not None and not _TOLD_ANEW.match(act.mention.behind)


def _may_be_meant(before: Act, act: Act) -> bool:
    """Whether a known act is one, as is the one told of last, not far above.

    One with a date is meant by one without, or by the date of one that had a coarser one: "a May blast … The blast, on 3 May,".
    """
    if (act.mention.when and before.mention.when and before.is_sharp) or _is_many(before) or _is_many(act):
        return False
    return act.mention.sentence - before.mention.sentence <= NEAR and _is_known(act, _KNOWN)


def _join(clusters: Clusters, act: Act, before: list[Act]) -> None:
    homes = {clusters.home(one) for one in before}
    home = clusters.home(act)
    if len(homes) > 1 or home in homes:
        return
    first = before[-1]
    pairs = product(clusters.members(clusters.home(first)), clusters.members(home))
    clash = next((reason for one, other in pairs if (reason := contradiction(one, other, clusters.scene))), "")
    clusters.settle(first, act, "the only one told of before", clash)
