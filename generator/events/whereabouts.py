"""Where an act took place whose own words name nobody and no place: its clause's place, else that of the story it belongs to.

It is told to readers and parts or joins no acts: two papers may tell a town and its county.
"Police arrest a man" tells no town; the lead, "A fire broke out in Alden", does. It holds for acts of those days alone, and
only while no sentence beside the act tells another place.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from string import capwords

from generator.events.acts import BODILY, Act
from generator.events.grammar.tree import Tree, tree_of
from generator.events.names import NameTable
from generator.events.names.grammar import is_located
from generator.events.names.lists.gazetteer import by_capital, by_name, key
from generator.events.names.lists.lexicon import PLACES
from generator.events.names.lists.nouns import singular
from generator.events.triggers import DEEDS, find_trigger
from generator.records import Article, Kind, Sentence, When

_ANY: frozenset[Kind] = frozenset({"statement", "other", "aid", "concede", "request", "health"})
"""Kinds that do where somebody or something of the place has a part in them."""
_LOCALS = frozenset(
    """
    police officer detective cop sheriff deputy investigator firefighter fireman crew authority witness resident neighbour
    neighbor rescuer paramedic medic gunman shooter attacker suspect victim survivor driver motorist passer-by bystander crowd
    protester demonstrator rioter mourner villager blaze fire flame inferno flood floodwater building house home road street
    bridge roof helicopter ambulance pirate hostage kidnapper robber coroner storm quake
    """.split()
)
"""Those whose place is that of the story."""
_FIRST_WORDS = 5
"""Words of a title among which its subject stands."""
_LEAD = 2
"""Sentences of prose that tell what a story is about."""
_BACK = 3
"""Sentences before an act that may have moved to another place."""
_BEFORE, _AFTER = 7, 14
"""Days from an article's within which an act is part of its story."""
_CONTINENTS = frozenset("africa asia europe america australia oceania antarctica".split())
_MOVES = re.compile(
    r"\b(?:elsewhere|abroad|the capital|(?:an)?other (?:town|city|village|suburb|district|country|part)s?"
    r"|(?:separate|similar|another|unrelated|earlier) (?:incident|attack|blaze|fire|blast|case|shooting|raid|crash))\b",
    re.IGNORECASE,
)
"""Words with which a text goes to another place, or another story."""
_ROUGH = frozenset("suburban from of over off".split())
"""Words before a place near which, or far from which, something is."""

Told = dict[int, tuple[tuple[int, str], ...]]
"""For a sentence its places, each with a token; sentences without any are left out."""


@dataclass(frozen=True, slots=True)
class Scenery:
    """The places of an article: where each sentence stands, and the one where its story does."""

    told: Told
    moves: frozenset[int]
    """The sentences that go to another place without a name that is known."""
    home: str = ""
    is_grave: bool = False
    """Whether the lead tells of a deed, and not of a court alone."""
    published: When | None = None


def scenery_of(article: Article, sentences: Sequence[Sentence], acts: Sequence[tuple[Act, ...]], names: NameTable) -> Scenery:
    """The places of an article."""
    told = {at: found for at, sentence in enumerate(sentences) if (found := tuple(_told(sentence, at, names)))}
    sure = {place for place in {place for found in told.values() for _, place in found} if _is_sure(place, sentences)}
    told = {at: kept for at, found in told.items() if (kept := tuple(one for one in found if one[1] in sure))}
    moves = frozenset(at for at, sentence in enumerate(sentences) if at not in told and _MOVES.search(sentence.text))
    kinds = _kinds(sentences, acts)
    home = _home(article, sentences, kinds, told, names)
    return Scenery(told, moves, home, bool(kinds & BODILY - {"legal"}), article.published)


def whereabouts(act: Act, line: str, when: When | None, scenery: Scenery) -> tuple[str, ...]:
    """The places of an act that has none of its own, by its title and date; empty where none is sure."""
    if not _is_bodily(act, line):
        return ()
    here = scenery.told.get(act.position, ())
    if own := tuple(dict.fromkeys(place for at, place in here if _is_of(act, at))):
        return own
    is_apart = not scenery.is_grave and act.trigger.kind in BODILY - {"legal"}  # the court sits far from the deed
    if is_apart or _has_name(line) or not _is_of_those_days(when, scenery.published):
        return ()
    near = range(act.position - _BACK, act.position + 1)
    beside = {place for at in near for _, place in scenery.told.get(at, ())}
    return (scenery.home,) if scenery.home and beside <= {scenery.home} and scenery.moves.isdisjoint(near) else ()


def _is_bodily(act: Act, line: str) -> bool:
    if act.trigger.kind in BODILY:
        return True
    words = line.split("“")[0].casefold().split()[:_FIRST_WORDS]
    return act.trigger.kind in _ANY and any(_singular(word) in _LOCALS for word in words)


def _singular(word: str) -> str:
    bare = word.strip(",:’'")
    return bare if bare in _LOCALS else singular(bare)


def _has_name(line: str) -> bool:
    return any(word[:1].isupper() for word in line.split("“")[0].split()[1:])


def _is_of_those_days(when: When | None, published: When | None) -> bool:
    if when is None or when.first is None or published is None or published.first is None:
        return False
    return -_BEFORE <= (when.first - published.first).days <= _AFTER


def _is_of(act: Act, at: int) -> bool:
    """Whether a place hangs on an act, or on that it goes with, by prepositions and nouns alone: `a blaze at a shop in Alden`.

    What is told of an event noun counts too: `killed in a blast that shook Alden`.
    """
    tree, seen = act.tree, at
    for above in tree.ancestors(at):
        is_aside = tree.tokens[seen].dep in _ASIDE and seen != at
        if is_aside and not (tree.tokens[seen].dep in ("relcl", "acl") and _is_event(tree, above)):
            return False
        if above in (act.index, act.trigger.carrier, act.main):
            return True
        if act.trigger.kind == "legal" and _is_event(tree, above):
            return False  # "arrested over a blast in Alden", perhaps far from it
        seen = above
    return False


_ASIDE = frozenset({"relcl", "acl", "advcl", "ccomp", "xcomp", "conj", "parataxis"})
"""Labels of clauses that tell of something else."""


def _is_event(tree: Tree, noun: int) -> bool:
    found = find_trigger(tree, noun)
    return found is not None and found.kind in BODILY


def _told(sentence: Sentence, position: int, names: NameTable) -> Iterator[tuple[int, str]]:
    """The places of a sentence, each by its last word; of `Alden, Norland` the first, of `in Alden and Bexley` both."""
    tree, last, before = tree_of(sentence), -9, ""
    for at in names.located(position):
        place = _place(names, position, at)
        is_region = at == last + 2 and sentence.tokens[last + 1].text == ","
        is_new = bool(place) and not is_region and not (at == last + 1 and place == before)
        last, before = (at, place) if place else (last, before)
        if is_new and not _is_rough(tree, at, place):
            yield _head(tree, at), place
            joined = (one for one in tree.subtree(_head(tree, at)) if tree.tokens[one].dep == "conj" and one > at)
            others = (one for one in joined if sentence.tokens[one - 1].text != ",")
            yield from ((one, found) for one in others if (found := _place(names, position, one)))


def _place(names: NameTable, position: int, at: int) -> str:
    """The town or country that a token stands for; empty for a hall or a house."""
    bearer = names.at(position, at)
    return "" if bearer and bearer[0].kind not in ("place", "country") else names.place_of(position, at) or ""


def _head(tree: Tree, at: int) -> int:
    while tree.tokens[at].dep == "compound" and tree.tokens[at].head > at:
        at = tree.tokens[at].head
    return at


def _is_rough(tree: Tree, at: int, place: str) -> bool:
    """Whether nothing is told to be right in a place: `to Alden`, `in suburban Alden`; or it may be a firm's: `at Alden`."""
    is_owner = tree.tokens[at].dep in ("compound", "nmod", "amod", "poss") and key(place) in by_name()  # "at Norland embassies"
    if is_owner or not is_located(tree.tokens, at, _head(tree, at) + 1):
        return True
    before = tree.tokens[at - 1].text.casefold() if at else ""
    may_be_firm = before == "at" or tree.tokens[_head(tree, at)].text not in place
    return before in _ROUGH or tree.tokens[at].text.casefold() in _ROUGH or (may_be_firm and not _is_listed(place))


def _is_listed(place: str) -> bool:
    low = key(place)
    return low in by_name() or low in by_capital() or low in PLACES


def _is_sure(place: str, sentences: Sequence[Sentence]) -> bool:
    """Whether it is a place of the tables, no continent, or one that an article names again."""
    if _CONTINENTS & set(key(place).split()):
        return False
    return _is_listed(place) or sum(place in sentence.text for sentence in sentences) > 1


def _kinds(sentences: Sequence[Sentence], acts: Sequence[tuple[Act, ...]]) -> set[Kind]:
    """The kinds of what the first sentence of prose tells to have happened, and the headings before it."""
    first = next((at for at, sentence in enumerate(sentences) if not sentence.is_heading), -1)
    return {act.trigger.kind for found in acts[: first + 1] for act in found if act.standing == "happened"}


def _home(article: Article, sentences: Sequence[Sentence], kinds: set[Kind], told: Told, names: NameTable) -> str:
    """The one place of a story whose lead tells of something that befell somebody; where it names none that of its dateline.

    A dateline of another place than the lead's says that the paper was written far from it: then nothing is sure.
    """
    prose = [at for at, sentence in enumerate(sentences) if not sentence.is_heading][:_LEAD]
    lead = range(prose[-1] + 1) if prose else range(0)
    found = tuple(dict.fromkeys(place for at in lead for _, place in told.get(at, ())))
    dateline = _dateline(article)
    if not found:
        return dateline if kinds & DEEDS and prose and not _is_elsewhere(names, prose[0], article) else ""
    often = Counter(place for one in told.values() for place in {place for _, place in one})
    home, other = (*sorted(found, key=lambda place: (-often[place], found.index(place))), "")[:2]
    is_apart = bool(dateline) and dateline.casefold() != home.casefold()
    return home if kinds & BODILY and not is_apart and (not other or often[home] >= 2 * often[other]) else ""


def _is_elsewhere(names: NameTable, position: int, article: Article) -> bool:
    """Whether a sentence names a place or a country, however roughly, that no dateline does: `struck eastern Norland`."""
    told = {name.name for found in names.marked(position).values() for name in found if name.kind in ("place", "country")}
    places = {place for at in names.located(position) if (place := names.place_of(position, at))}
    printed = " ".join(one.dateline for one in article.paragraphs).casefold()
    return any(place.casefold() not in printed for place in told | places)


def _dateline(article: Article) -> str:
    """The town of an article's dateline, in small letters; empty where it has none, or two."""
    printed = next((one.dateline for one in article.paragraphs if one.dateline), "").split(",")[0].strip()
    return "" if "/" in printed else capwords(printed) if printed.isupper() else printed
