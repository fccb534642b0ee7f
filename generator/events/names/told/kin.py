"""Kin: who is whose father, wife or son, learnt from "Ann Lee's husband, Bob Lee" and asked by "her husband"."""

from generator.events.names.bearers.bearer import Bearer
from generator.events.names.lists.nouns import YOUNG
from generator.events.names.told.scene import Bearers, Scene, only

_SPOUSES = {"wife": "husband", "husband": "wife", "boyfriend": "girlfriend", "girlfriend": "boyfriend"}
_CHILDREN = {"m": ("son",), "f": ("daughter",), "": ("son", "daughter")}


def learn(scene: Scene, at: int, kin: Bearer) -> None:
    """Remember whose kin somebody is whom the noun at a token names, and what that makes the other to him."""
    lemma = scene.tree.tokens[at].lemma.casefold()
    for young in (lemma, "child", "youngster") if lemma in YOUNG else ():
        scene.kin.setdefault((None, young), kin)
    owner = _owner(scene, at)
    if owner is None or owner is kin:
        return
    scene.kin[owner, lemma] = kin
    if lemma in ("father", "mother"):
        scene.kin.update({(kin, child): owner for child in _CHILDREN[owner.gender]})
    elif lemma in _SPOUSES:
        scene.kin[kin, _SPOUSES[lemma]] = owner


def kin_of(scene: Scene, at: int) -> Bearers:
    """Who is meant by "her husband", "the boy's father"; without a known owner the only one of the article, else nobody."""
    lemma = scene.tree.tokens[at].lemma.casefold()
    poss = scene.tree.first(at, "poss")
    owner = _owner(scene, at)
    if owner is not None:
        found = scene.kin.get((owner, lemma))
        return (found,) if found else ()
    if poss is not None and scene.tree.tokens[poss].tag[:3] in ("NNP", "PRP"):
        return ()
    is_plain = poss is not None or scene.tree.first(at, "det") is not None
    return only([kin for (_, noun), kin in scene.kin.items() if noun == lemma]) if is_plain else ()


def _owner(scene: Scene, at: int) -> Bearer | None:
    poss = scene.tree.first(at, "poss")
    named = scene.at(poss) if poss is not None else ()
    return named[0] if len(named) == 1 and named[0].settled_kind() == "person" else None
