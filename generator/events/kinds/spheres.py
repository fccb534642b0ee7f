"""The kind that readers are told of an act whose own says too little: a plan, or a verb that no row knows.

A plan is of the kind of what is planned, a try of what is tried. A verb of no row is of the kind of what it is done to, of
where it leads, of those who do it or of what it is about: a bomb is tossed, a man is brought to court, protesters jam a square,
a season is spent on the bench. Merging goes by the kinds of the rows. To teach it a word, add it to a row of `_ROWS`.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain

from generator.events.acts import Act
from generator.events.dating.bounds import is_plan
from generator.events.grammar import arguments
from generator.events.grammar.tree import Tree
from generator.events.kinds.firms import SIDES
from generator.events.names import is_human
from generator.records import Kind, Participant


@dataclass(frozen=True, slots=True)
class _Sphere:
    """The words of one kind of act."""

    kind: Kind
    doers: frozenset[str]
    """Who is of it whatever they do."""
    things: frozenset[str]
    """What is of it whatever is done to it."""
    places: frozenset[str]
    """Where one comes to be of it, or comes from."""
    matters: frozenset[str]
    """What is of it wherever it stands beside the verb."""


def _sphere(kind: Kind, doers: str, things: str, places: str = "", matters: str = "") -> _Sphere:
    return _Sphere(kind, *(frozenset(words.split()) for words in (doers, things, places, matters)))


_ROWS = (
    _sphere("protest", "protester demonstrator marcher rioter picket",
            "barricade banner placard slogan", "demonstration rally protest"),
    _sphere("legal",
            "court jury juror judge prosecutor plaintiff defendant police detective sheriff deputy trooper investigator "
            "tribunal magistrate inmate prisoner suspect agent",
            "lawsuit suspect verdict testimony witness juror plea sentence bail prisoner inmate defendant warrant alibi",
            "court jail prison custody trial",
            "lawsuit prosecutor courtroom courthouse indictment conviction jury fingerprint damages"),
    _sphere("sport", "striker goalkeeper midfielder quarterback athlete batsman bowler pitcher sprinter",
            "quarterback touchdown tournament championship playoff innings wicket final semifinal quarterfinal",
            "final semifinal quarterfinal playoff tournament championship",
            "season coach coaching goalkeeper striker quarterback midfielder innings playoff championship touchdown "
            "game games"),
    _sphere("disaster",
            "storm hurricane flood fire blaze wildfire slick tar tarball quake earthquake tsunami tornado typhoon wind rain "
            "snow snowstorm blizzard ice "
            "cyclone flame smoke avalanche lava wreckage firefighter floodwater",
            "slick tarball blaze flame debris rubble wreckage hurricane flood leak firefighter", "",
            "wreckage flame rubble wildfire"),
    _sphere("business",
            "shares stock index company firm bank investor shareholder retailer airline maker manufacturer brand product "
            "dollar euro yen economy industry price sale bondholder automaker carmaker lender",
            "stake shares stock subsidiary asset dividend product brand price profit revenue loan debt venture bonds factory "
            "mortgage bankruptcy", "",
            "shareholder investor stock price profit sale sales revenue earnings retailer subsidiary stake "
            "market dividend loan asset share shares profitability"),
    _sphere("health", "doctor nurse surgeon medic virus disease epidemic",
            "patient virus disease surgery cancer symptom illness medication vaccine tumor tumour",
            "hospital clinic", "surgery ventilator consciousness vaccine disease illness virus"),
    _sphere("assault",
            "gunman attacker rebel militant bomber insurgent militia sniper guerrilla terrorist warplane missile rocket bomb "
            "bullet mortar airstrike grenade",
            "bomb explosive hostage bullet missile grenade", "",
            "gun rifle gunfire bullet machete knife pistol revolver shotgun"),
    _sphere("mobilize", "troop soldier tank army navy warship regiment battalion brigade forces", "troop soldier warship"),
    _sphere("science", "spacecraft rover scientist researcher satellite telescope astronomer booster capsule astronaut "
            "cosmonaut meteor asteroid comet lander biologist physicist chemist archaeologist geologist",
            "spacecraft satellite fossil experiment", "orbit space mars moon"),
    _sphere("vote", "voter senate parliament legislature turnout", "ballot legislation referendum", "",
            "legislation referendum constitution ballot"),
    _sphere("ceremony", "mourner bride groom choir orchestra", "coffin casket wreath wedding funeral"),
)  # fmt: skip


def _by(column: str) -> dict[str, Kind]:
    return {word: row.kind for row in _ROWS for word in getattr(row, column)}


_OF_KIND = {row.kind: row.doers | row.things | row.places | row.matters for row in _ROWS}
_DOERS, _THINGS, _PLACES, _MATTERS = _by("doers"), _by("things"), _by("places"), _by("matters")
_TO = frozenset("to in into at on from out".split())
_OF_PEOPLE = frozenset({"appoint", "support", "agree", "consult", "cooperate", "aid"})
"""Kinds that only people are of: a program that supports or replaces another does so as goods do."""
_PASSED_ON = frozenset({"assault", "disaster", "protest", "death", "legal", "health", "sport", "vote", "ceremony", "business"})
"""Kinds of an event noun that what brings it about, or comes of it, is of as well: `the decision touched off protests`."""
_HELPERS = frozenset(
    "try attempt seek begin start continue go come manage fail help struggle fight gather set work prepare move rush look "
    "arrive return travel fly leave head turn".split()
)
"""Verbs that are of the kind of what somebody sets out to do with them: `gathered to discuss trade`."""
_FORCING = frozenset({"force", "compel"})
_HOLDING = frozenset("hold set stage arrange conduct".split())
"""Verbs that say of the event that is their subject that it takes place, or when: `the talks were held`."""
_MOVES = frozenset("travel fly arrive land head leave depart set".split())
_STATESMEN = frozenset(
    "president minister premier chancellor king queen pope ambassador envoy diplomat senator mayor governor secretary".split()
)
_OF_YEAR = frozenset(
    "holiday festive christmas rainy dry hurricane storm monsoon harvest tourist fire flu earnings "
    "summer winter spring opera theatre theater concert festival wedding".split()
)
"""What makes a season a time of the year, or of an art, and none of a sport."""
_RACES = frozenset({"racing", "boxing", "skiing", "cycling", "bowling"})
_FOR = _TO - {"from", "on", "out"} | {"for"}
_MET = _PASSED_ON | {"consult"}
"""Kinds of an event noun that what leads to it is of as well: `was alerted to a fire`, `flew to Lima for talks`."""
_WITH = frozenset("to into at in for with of over on through".split())


def shown_kind(act: Act, kind: Kind, acts: Sequence[Act]) -> Kind:
    """The kind to tell readers of an act that is of a kind by the rows, among the acts of its sentence."""
    if act.trigger.name == "plan" or is_plan(act):
        unknown: Kind = "other" if act.trigger.name == "plan" else kind
        planned = next((shown_kind(other, other.trigger.kind, acts) for other in _planned(act, acts)), unknown)
        return kind if (kind, planned) == ("statement", "other") else planned
    if act.trigger.lemma in _FORCING and not _is_of_somebody(act):
        kind = next((shown_kind(other, other.trigger.kind, acts) for other in _planned(act, acts)), "other")
    if kind in _OF_PEOPLE and {p.name.is_product for p in act.participants if p.role in SIDES} == {True}:
        return "business"
    if act.trigger.name in ("cancel", "complete", "extend"):
        nouns = _event_nouns(acts)
        return next((nouns[at] for at in arguments.themes(act.tree, act.index) if nouns.get(at, "other") != "other"), kind)
    if act.trigger.name == "birth":
        return kind  # wherever it was
    if act.trigger.name == "succeed" and {"person"}.isdisjoint(p.name.kind for p in act.participants) and act.participants:
        kind = "other"  # "the jet replaced a trainer"
    if kind != "other":
        return kind
    if not act.tree.is_verb(act.index):
        return next(_of_noun(act), kind)
    return next(chain(_of_sides(act, acts), _of_matter(act, acts)), kind)


def _planned(act: Act, acts: Sequence[Act]) -> Iterator[Act]:
    """What is planned: `plans to sell`, `plans a sale`, `plans to hold a vote`, `is scheduled for release`."""
    tree = act.tree
    aims = tree.all(act.index, "xcomp", "ccomp")
    near = {*aims, *tree.all(act.index, "dobj", "nsubjpass"), *tree.objects(act.index, "for")}
    near |= {at for aim in aims for at in tree.all(aim, "dobj")}
    near |= {tree.tokens[act.index].head} if tree.tokens[act.index].dep == "acl" else set()
    return (other for other in acts if other.index in near and other.index != act.index)


def doers_of(tree: Tree, index: int) -> list[int]:
    """Who or what does it: the subject of an active verb, and whatever stands under "by"."""
    things = arguments.themes(tree, index)
    subjects = [at for at in arguments.told_of(tree, index) if at not in things]
    return subjects + [at for word, at in arguments.prepositions(tree, index) if word == "by" and at >= 0]


def _is_of_somebody(act: Act) -> bool:
    """Whether somebody forces another: not `the blast forced them to close`, `she was forced to resign`."""
    if any(role == "agent" for role in chain((p.role for p in act.participants), (role for _, role in act.unnamed))):
        return True
    return any(is_human(act.tree.tokens[at].lemma.lower()) for at in doers_of(act.tree, act.index))


def _of_sides(act: Act, acts: Sequence[Act]) -> Iterator[Kind]:
    """The kinds of what an act is done to, of where it leads, and of those who do it."""
    tree = act.tree
    things = arguments.themes(tree, act.index)
    leads = arguments.prepositions(tree, act.index)
    subjects = arguments.told_of(tree, act.index)
    doers = doers_of(tree, act.index)
    nouns = _event_nouns(acts)
    yield from _looked_up(act, _THINGS, things)
    yield from _looked_up(act, _PLACES, [at for word, at in leads if word in _TO and at >= 0])
    yield from _looked_up(act, _DOERS, [at for at in doers if nouns.get(at) != "assault"])  # "gun fire rang out"
    passed_on = _PASSED_ON | ({"consult"} if act.trigger.lemma in _HOLDING else set())
    yield from (nouns[at] for at in subjects if at < act.index and nouns.get(at) in passed_on)
    yield from (nouns[at] for at in tree.all(act.index, "dobj") if nouns.get(at, "other") not in ("other", "agree", "threaten"))


def _of_matter(act: Act, acts: Sequence[Act]) -> Iterator[Kind]:
    """The kinds of what a helper sets out to do, and of what else stands beside the verb."""
    tree = act.tree
    if act.trigger.lemma in _HELPERS:
        content = (
            *tree.all(act.index, "xcomp", "ccomp"),
            *(at for at in tree.all(act.index, "advcl") if tree.tokens[at].tag == "VB"),
        )
        aims = [o for o in acts if o.index in content and o.index > act.index and o.clause.tense in ("infinitive", "gerund")]
        yield from (kind for other in aims if (kind := shown_kind(other, other.trigger.kind, acts)) != "other")
    leads = arguments.prepositions(tree, act.index)
    goals = _FOR if act.trigger.lemma in ("arrive", "land") else _FOR - {"in", "at"}
    if act.trigger.lemma in _MOVES and any(word in goals for word, _ in leads) and any(map(_is_statesman, act.participants)):
        yield "consult"
    nouns = _event_nouns(acts)
    yield from (nouns[at] for word, at in leads if word in _WITH and nouns.get(at) in _MET)
    beside = [*arguments.told_of(tree, act.index), *arguments.themes(tree, act.index), *(at for _, at in leads if at >= 0)]
    within = [at for one in beside for at in tree.all(one, "compound", "nmod", "poss")]
    within += [at for one in beside for word, at in arguments.prepositions(tree, one) if at >= 0]
    yield from _looked_up(act, _MATTERS, [at for at in (*beside, *within) if not _is_of_year(tree, at)])


def _of_noun(act: Act) -> Iterator[Kind]:
    """The kinds of what an event noun is told of, `the loan crisis`, `a change in the constitution`."""
    tree = act.tree
    of = [at for word, at in arguments.prepositions(tree, act.index) if word in ("of", "in") and at >= 0]
    near = [*tree.all(act.index, "compound", "amod", "nmod"), *of, *(at for one in of for at in tree.all(one, "compound"))]
    yield from _looked_up(act, _MATTERS, [at for at in near if not _is_of_year(tree, at)])
    yield from _looked_up(act, _THINGS, near)


def is_told_of(tree: Tree, tokens: Iterable[int], kind: Kind) -> bool:
    """Whether one of the words is of a kind: `the well`, `the jury`."""
    wanted = _OF_KIND.get(kind, frozenset())
    return any(wanted & {tree.tokens[at].text.lower(), tree.tokens[at].lemma.lower()} for at in tokens)


def _is_of_year(tree: Tree, index: int) -> bool:
    """Whether a word tells of the year, or of a trade: `the holiday season`, `the shrimping season`."""
    words = tree.words(index, "compound", "amod", "nmod")
    trades = words - _RACES if tree.tokens[index].lemma == "season" else set()
    return bool(words & _OF_YEAR) or any(word.endswith("ing") for word in trades)


def _event_nouns(acts: Sequence[Act]) -> dict[int, Kind]:
    return {other.index: other.trigger.kind for other in acts if other.trigger.part == "noun"}


def _is_statesman(one: Participant) -> bool:
    words = {word.lower() for office in one.name.offices for word in office.split()}
    return one.role == "agent" and not _STATESMEN.isdisjoint(words)


def _looked_up(act: Act, words: Mapping[str, Kind], tokens: Iterable[int]) -> Iterator[Kind]:
    for at in tokens:
        token = act.tree.tokens[at]
        kind = words.get(token.text.lower()) or words.get(token.lemma.lower())
        if kind and not (token.tag == "NNP" and _is_surname(act, token.text)):
            yield kind


def _is_surname(act: Act, word: str) -> bool:
    """Whether somebody who takes part is called so: `Tom Bank`."""
    return any(p.name.kind == "person" and word in p.name.name.split() for p in act.participants)
