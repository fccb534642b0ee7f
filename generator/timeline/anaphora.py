"""What an article has told of before and calls known: "the shooting", "his arrest", further down.

A noun in the singular behind "the", "this" or a possessive joins the one act of its word that its article has told so far.
Where the article tells of two such acts, or a gate speaks, it stays by itself. Words for anything ("the move", "the decision")
are left out: only deeds of the kinds in `DEEDS` are meant.
"""

import re
from collections import defaultdict
from itertools import product

from generator.timeline.acts import Act
from generator.timeline.clusters import Clusters
from generator.timeline.families import DEEDS
from generator.timeline.gates import contradiction
from generator.timeline.undated import STATES

NEAR = 8
"""Sentences after which an article that names a deed again may mean another: it may be a page of many stories."""
_KNOWN = re.compile(r"(?:\b(?:[Tt]he|[Tt]his|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir)|\b[A-Z]\w+['’]s?)(?: [a-z-]+)?\s+$")


def join_known(clusters: Clusters) -> None:
    """Puts each act that is called known into the only act of its word that its article has told so far."""
    told: dict[tuple[int, str], list[Act]] = defaultdict(list)
    for act in clusters.acts:
        if act.mention.kind not in DEEDS or act.is_saying or act.stem in STATES:
            continue
        before = told[act.article, act.stem]
        if before and is_known(act) and _may_be_meant(before[-1], act):
            _join(clusters, act, before)
        before.append(act)


def is_known(act: Act) -> bool:
    """Whether an act is a noun in the singular that a word before it calls known."""
    mention = act.mention
    is_noun = mention.trigger.text.casefold() == mention.lemma.casefold() or mention.trigger.text.endswith("ing")
    return is_noun and _KNOWN.search(mention.before) is not None


def _may_be_meant(before: Act, act: Act) -> bool:
    """Whether the one told of last is near and is one: of concerts, none is "the concert".

    One with a date is meant by one without, or by the date of one that had a coarser one: "a May blast … The blast, on 3 May,".
    """
    if act.mention.when and before.mention.when and before.is_sharp:
        return False
    word, lemma = before.mention.trigger.text.casefold(), before.mention.lemma.casefold()
    is_many = word.endswith("s") and not lemma.endswith("s")
    return not is_many and act.mention.sentence - before.mention.sentence <= NEAR


def _join(clusters: Clusters, act: Act, before: list[Act]) -> None:
    homes = {clusters.home(one) for one in before}
    home = clusters.home(act)
    if len(homes) > 1 or home in homes:
        return
    first = before[-1]
    pairs = product(clusters.members(clusters.home(first)), clusters.members(home))
    clash = next((reason for one, other in pairs if (reason := contradiction(one, other, clusters.scene))), "")
    clusters.settle(first, act, "the only one told of before", clash)
