"""The one with whom the law deals in an article: whom "the suspect", "the defendant" and "the accused" stand for."""

from typing import Final

from generator.events.names.bearers.collect import Marks
from generator.events.names.told.scene import Scene

CHARGED: Final = frozenset("charge arrest accuse indict convict sentence jail arraign remand imprison try acquit".split())
"""What the law does with somebody."""
ANSWERING: Final = frozenset("plead surrender confess".split())
"""What he does before it."""
_HARMED: Final = frozenset("kill shoot stab murder wound injure rob attack rape".split())
_SUSPECTS: Final = frozenset({"suspect", "defendant", "accused"})
_TELLING: Final = CHARGED | ANSWERING | _HARMED | _SUSPECTS
_OTHER: Final = frozenset("second third other another main two first a an no any key prime".split())


def note_suspects(scene: Scene) -> None:
    """Keep whom the law deals with in the present sentence, and the words that may stand for him.

    Whom "police accuse" is told in the passive as well: anybody may accuse a rival of lying.
    """
    tree = scene.tree
    for at, token in enumerate(tree.tokens):
        if token.lemma.casefold() not in _TELLING:
            continue
        if token.lemma in CHARGED and token.tag[:2] == "VB" and not _is_denied(scene, at):
            _accuse(scene, tree.all(at, "nsubjpass", *(() if token.lemma == "accuse" else ("dobj",))))
        elif token.lemma in _HARMED and (tree.all(at, "auxpass") or tree.all(at, "dobj")):
            scene.harmed.update(one for side in tree.all(at, "nsubjpass", "dobj") for one in scene.joined(side))
        elif token.lemma in ANSWERING and token.tag[:2] == "VB":
            _accuse(scene, tree.all(at, "nsubj"))
        elif token.lemma.casefold() in _SUSPECTS and tree.is_noun(at) and token.dep not in ("compound", "appos", "attr"):
            _meet(scene, at)


def _is_denied(scene: Scene, verb: int) -> bool:
    """`Holm has not been charged`."""
    return bool(scene.tree.all(verb, "neg"))


def _accuse(scene: Scene, sides: tuple[int, ...]) -> None:
    for at in sides:
        found = scene.joined(at)
        scene.accused.update(dict.fromkeys(one for one in found if one.settled_kind() == "person"))
        if scene.tree.tokens[at].tag == "NNS" and not found:
            scene.has_suspects = True


def _meet(scene: Scene, at: int) -> None:
    """Keep a word for the suspect that stands for nobody yet; of several suspects none is the one."""
    tree = scene.tree
    words = {tree.tokens[kid].text.casefold() for kid in tree.children[at] if kid < at}
    if tree.tokens[at].tag == "NNS" or words & _OTHER:
        scene.has_suspects = True
    elif "the" in words and not scene.at(at) and tree.first(at, "appos", "relcl", "poss") is None:
        scene.suspects.append((scene.position, at))


def settle_suspects(scene: Scene, marks: Marks) -> None:
    """Let "the suspect" stand for the one accused of the whole article; for nobody where there are several.

    Nor for one who was shot or robbed himself: his own trial may be one of years ago.
    """
    if len(scene.accused) == 1 and not scene.has_suspects and scene.harmed.isdisjoint(scene.accused):
        for place in scene.suspects:
            marks.setdefault(place, tuple(scene.accused))
