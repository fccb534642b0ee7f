"""The kind that its story tells of an act that tells of none itself: `stood at his gate`, in an article on a burglary."""

from collections import Counter
from collections.abc import Mapping, Sequence
from itertools import chain

from generator.events.acts import Act
from generator.events.grammar.arguments import prepositions, themes, told_of
from generator.events.kinds.spheres import doers_of, is_told_of
from generator.events.names import is_human
from generator.records import Kind

_THEMES: frozenset[Kind] = frozenset(
    {"assault", "business", "disaster", "health", "legal", "protest", "science", "sport", "vote"}
)
"""Kinds that whole articles are about; what is done besides in such an article is part of it."""
_LENT = _THEMES - {"assault", "protest"}
"""Those of them that are fields in which much is done: most of what is done in a war is no assault."""
_BODILY = frozenset({"disaster", "legal", "sport"})
"""Those of which an act in the same sentence is a part, whatever the article is about besides."""
_OWN_WORDS: dict[Kind, frozenset[str]] = {
    "disaster": frozenset(
        "oil well rig pipe pipeline cap boom mud cement dispersant crude gas barrel gallon preventer riser dome valve robot "
        "skimmer chemical shore shoreline marsh beach wetland seabed river dam levee boat vessel roof building crew worker "
        "engineer diver rescuer volunteer cleanup clean-up flow survivor victim body casualty home house passenger flight "
        "plane train bus car driver pilot climber ambulance helicopter shelter evacuee bird turtle wildlife fish pelican sand "
        "sandbag barrier drilling engine ruin rubble ash property".split()
    ),
    "legal": frozenset(
        "officer cop lawyer attorney counsel law case charge evidence complaint hearing proceeding custody bracelet speeding "
        "bond offence offense crime murder theft robbery murderer thief burglar appeal filing felony misdemeanor defence "
        "defense arraignment".split()
    ),
    "sport": frozenset(
        "team coach club league player ball goal point match squad roster side fan half quarter period pitch stadium race "
        "medal title record".split()
    ),
}
"""Words of other things too that are a theme's own in an article on it: who does what belongs to it, and to what."""
_BESIDE_THE_POINT = frozenset("about before after since until against along near".split())
"""Prepositions behind which stands what an act is about, or when or where it was, and not what it is done to."""
_ONE = frozenset({"i", "he", "she", "someone", "somebody"})
_OWN = frozenset("birth divorce move see hear watch worry debate".split())
"""Rows of acts that are nobody's but one person's, or done in the mind, whatever the article is about."""
_FEWEST = 4
"""Acts of known kinds from which an article may be said to have a theme."""
_THEME, _BESIDE, _LEAST, _TRADE = 0.4, 0.2, 0.3, 0.5
"""Share of an article's acts from which it is about their kind; from which it is so for a sentence that has such an act; and
from which a word that many trades use is of it."""
_ROWS: tuple[tuple[Kind, str, str], ...] = (
    ("death", "kill", "assault"),
    ("disaster", "explode injure damage burn strand collapse", "assault"),
    ("disaster", "injure", "sport"),
    ("legal", "go-missing", "disaster"),
    ("protest", "strike-work", "assault"),
    ("assault", "fight", "sport business disaster"),
    ("agree", "decide", "legal"),
    ("agree", "sign", "sport"),
    ("cooperate", "join", "sport"),
    ("business", "close", "disaster health legal protest sport"),
    ("business", "cancel complete stop-work extend", "assault disaster health legal protest sport"),
    ("science", "test discover", "assault disaster legal sport"),
    ("business", "rise cut", "sport"),
    ("concede", "release", "legal"),
    ("consult", "visit", "sport"),
    ("retreat", "withdraw", "business"),
    ("other", "gather gathering rally chant converge assemble throng flock", "protest"),
    ("other", "fall slip plunge survive", "disaster"),
)
"""Kinds with the names of rows whose words are used of other things too, and what they tell of in articles on those."""
_USED = frozenset((own, name, theme) for own, names, themes in _ROWS for name in names.split() for theme in themes.split())


def shares_of(acts: Sequence[Sequence[Act]]) -> Mapping[Kind, float]:
    """The share of each theme in the acts of an article, sayings and acts of no known kind left out; empty for few acts."""
    counts = Counter(
        act.trigger.kind
        for act in chain.from_iterable(acts)
        if act.trigger.kind not in ("other", "statement") and act.standing != "unreal"
    )
    total = sum(counts.values())
    shares: dict[Kind, float] = {kind: count / total for kind, count in counts.items() if kind in _THEMES}
    return shares if total >= _FEWEST else {}


def in_theme(act: Act, shown: Kind, acts: Sequence[Act], shares: Mapping[Kind, float]) -> Kind:
    """Its own kind, but what the article is about for an act that has none, or whose word is also used of that."""
    if not shares:
        return shown
    most = max(shares, key=lambda kind: (shares[kind], kind))
    lenders = (act,) if act.trigger.kind == shown else [one for one in acts if one.trigger.kind == shown]
    used = (_used(shown, one.trigger.name, shares, most) for one in lenders)
    found = next((kind for kind in used if kind != shown), shown)
    if found == "disaster" and shown in ("business", "science") and not _is_of(act, found, acts):
        return shown
    if found != "other" or act.trigger.name in _OWN:
        return found
    theme = _theme_of(acts, shares, most)
    if theme == "business":
        return theme if shares[theme] >= _TRADE and not _is_ones_own(act, theme, acts) else "other"
    return theme if theme != "other" and _is_of(act, theme, acts) else "other"


def _is_of(act: Act, theme: Kind, acts: Sequence[Act]) -> bool:
    """Whether a word of the theme, or an act of it, stands right beside: `threw sand on the wreck`, `tried to put it out`."""
    tree = act.tree
    aims = [at for at in tree.all(act.index, "xcomp", "advcl", "acl") if tree.tokens[at].tag in ("VB", "VBG")]
    near = {*told_of(tree, act.index), *tree.all(act.index, "compound", "amod", "attr"), *aims}
    for at in (act.index, *aims):
        near |= {*themes(tree, at), *(to for word, to in prepositions(tree, at) if to >= 0 and word not in _BESIDE_THE_POINT)}
    near |= {one for beside in tuple(near) for one in (*tree.objects(beside, "of"), *tree.all(beside, "compound"))}
    words = _OWN_WORDS.get(theme, frozenset())
    return (
        any(not tree.is_verb(one) and tree.tokens[one].lemma.lower() in words for one in near)
        or is_told_of(tree, near, theme)
        or any(one.trigger.kind == theme for one in acts if one.index in near)
    )


def _is_ones_own(act: Act, theme: Kind, acts: Sequence[Act]) -> bool:
    """Whether one person alone does it, with no word of the theme beside it: `he brushed his teeth`."""
    tree, persons = act.tree, {p.name.name.split()[-1] for p in act.participants if p.name.kind == "person"}
    doers = [tree.tokens[at] for doer in doers_of(tree, act.index) for at in (doer, *tree.all(doer, "appos"))]
    if not any(one.text in persons or one.text.lower() in _ONE or (one.tag == "NN" and is_human(one.lemma)) for one in doers):
        return False
    below = frozenset(tree.subtree(act.index)) - {act.index}
    return not is_told_of(tree, below, theme) and all(one.trigger.kind != theme for one in acts if one.index in below)


def _used(kind: Kind, row: str, shares: Mapping[Kind, float], most: Kind) -> Kind:
    """The kind of an act, in an article on what its word is used of too."""
    return most if shares[most] >= _LEAST and (kind, row, most) in _USED else kind


def _theme_of(acts: Sequence[Act], shares: Mapping[Kind, float], most: Kind) -> Kind:
    """What the article is about, or what its sentence tells of besides and the article too; else `other`."""
    kinds = (_used(other.trigger.kind, other.trigger.name, shares, most) for other in acts)
    beside = {kind for kind in kinds if shares.get(kind, 0) >= _BESIDE}
    if len(beside) == 1 and beside <= _LENT & {most, *_BODILY}:
        return beside.pop()
    return most if most in _LENT and shares[most] >= _THEME else "other"
