"""Who is called by an age: "the 28-year-old" is whoever was named with it, else the one person just told of."""

from itertools import count

from generator.events.grammar.tree import Tree
from generator.events.names.told.scene import Bearers, Scene, is_human

_STOPS = frozenset({",", ".", ";"})
"""What stands behind an age that follows a name: "Ann Lee, 28, won"."""


def aged(scene: Scene, at: int) -> Bearers:
    """Whom "the 28-year-old" stands for; nobody where two might be meant."""
    tree = scene.tree
    words = [token.text.casefold() for token in tree.tokens[max(0, at - 5) : at]]
    if len(words) < 5 or words[0] != "the" or words[2:] != ["-", "year", "-"]:
        return ()
    if one := scene.ages.get(words[1]):
        return (one,)
    is_known = any(one in scene.ages.values() for one in scene.subject)
    people = _people(scene.recent[-1]) if scene.recent else ()
    is_he = people == scene.subject or (len(people) == 1 and not _people(scene.subject))  # "Rovers have sacked Karl Holm"
    return people if is_he and not is_known and not scene.was_crowded else ()


def _people(bearers: Bearers) -> Bearers:
    return tuple(one for one in bearers if one.settled_kind() == "person")


def note_ages(scene: Scene) -> None:
    """Remember the ages that a sentence tells of people, and whether it has people without a name."""
    tree = scene.tree
    for name, comma, age, after in zip(count(), tree.tokens[1:], tree.tokens[2:], tree.tokens[3:], strict=False):
        if age.tag == "CD" and comma.text == "," and after.text in _STOPS and len(named := _people(scene.at(name))) == 1:
            scene.ages.setdefault(age.text, named[0])
    people = [at for at, token in enumerate(tree.tokens) if token.tag[:2] == "NN" and is_human(token.lemma)]
    strangers = [tree.tokens[at] for at in people if _is_stranger(scene, tree, at)]
    scene.was_crowded = bool(strangers)
    scene.was_beside_one = any(token.tag == "NN" for token in strangers)
    scene.loners.update(token.lemma for token in strangers)


def _is_stranger(scene: Scene, tree: Tree, at: int) -> bool:
    if tree.tokens[at].dep in ("compound", "appos", "attr"):
        return False
    return not scene.at(at) and not any(scene.at(kid) for kid in tree.all(at, "appos"))
