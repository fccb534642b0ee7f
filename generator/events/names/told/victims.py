"""Who has died: whoever is said to have caused a death, or stood by when somebody died, is not the one who did."""

from typing import Final

from generator.events.grammar.labels import NOUN_SUBJECTS
from generator.events.names.bearers.bearer import Bearer
from generator.events.names.told.scene import Bearers, Scene, fits, is_human
from generator.events.names.written.kinds import gender_of

_DEATHS: Final = frozenset({"death", "killing", "murder", "slaying", "assassination"})
_DYING: Final = frozenset("die kill murder shoot drown perish collapse faint overdose".split())
_DOING: Final = frozenset("cause deny kill treat attend inject prescribe give".split())
_BLAMED: Final = frozenset(
    "accuse charge convict plead blame suspect acquit indict try sentence jail arrest investigate".split()
)
"""What is told of those whom a death is laid to, and of those who were about the dying; the first where they do it."""
_NAMES: Final = frozenset({"NNP", "PRP", "WP"})
"""Who is named as the subject, or by a pronoun; "his lawyer" is another."""
_TOLD: Final = frozenset({"ccomp", "parataxis"})
"""What hangs on a verb of saying; beyond the second such step another sentence begins, as a headline before the first."""
_FAR: Final = 14


def victim(scene: Scene, at: int, found: Bearers) -> Bearers:
    """Whom a pronoun or a description of somebody dead stands for, of those `found`; empty where it is not safe to say."""
    if len(found) != 1 or not _is_of_the_dead(scene, at):
        return found
    is_blamed = found[0] in _doers_above(scene, at, _DOING | _BLAMED)
    is_witness = found[0] in _doers_above(scene, at) and _is_beside_another(scene, at, found[0])
    return () if is_blamed or is_witness else found


def _doers_above(scene: Scene, at: int, verbs: frozenset[str] = frozenset()) -> set[Bearer]:
    """The subjects before a token of the clauses it lies in; where verbs are given, of those alone, and whose they are."""
    tree, found = scene.tree, set[Bearer]()
    up, told = at, 0
    for _ in range(_FAR):
        below, up = up, tree.tokens[up].head
        told += tree.tokens[below].dep in _TOLD
        if up == below or told > 1:
            break
        subject = tree.first(up, *NOUN_SUBJECTS)
        is_done = tree.first(up, "auxpass") is None or tree.tokens[up].lemma not in _DOING
        is_told = not verbs or (tree.tokens[up].lemma in verbs and is_done)
        if is_told and subject is not None and subject < at and subject != below and tree.tokens[subject].tag[:3] in _NAMES:
            found.update(scene.joined(subject), *(scene.at(kid) for kid in tree.all(subject, "poss")))
    return found


def _is_of_the_dead(scene: Scene, at: int) -> bool:
    """`His death`, `the death of the singer`, `before he died`; `his own death` is the subject's."""
    token, head = scene.tree.tokens[at], scene.tree.tokens[scene.tree.tokens[at].head]
    if any(scene.tree.tokens[kid].text == "own" for kid in scene.tree.children[token.head]):
        return False
    if token.dep == "pobj" and head.text == "of":
        return scene.tree.tokens[head.head].lemma in _DEATHS
    return head.lemma in (_DEATHS if token.dep == "poss" else _DYING if token.dep in NOUN_SUBJECTS else ())


def _is_beside_another(scene: Scene, at: int, one: Bearer) -> bool:
    """Whether somebody else stands nearer, by name or not: `Lee was with the singer when he died`."""
    tree = scene.tree
    named = max((k for k in range(at) if one in scene.at(k)), default=0)
    return any(
        scene.at(k) != (one,) and (any(fits(other, one.gender) for other in scene.at(k)) or _is_somebody(scene, k, one))
        for k in range(named + 1, at)
        if tree.tokens[k].dep not in ("compound", "appos", "attr")
    )


def _is_somebody(scene: Scene, at: int, one: Bearer) -> bool:
    token = scene.tree.tokens[at]
    lemma = token.lemma.casefold()
    is_human_noun = token.tag == "NN" and is_human(lemma) and gender_of(lemma) in ("", one.gender)
    return not scene.at(at) and (is_human_noun or (token.tag == "PRP" and token.text in ("him", "her")))
