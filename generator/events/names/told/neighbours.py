"""Who else a sentence has named where a pronoun stands: the subject of the clause beside, and who is told."""

from generator.events.grammar.labels import NOUN_SUBJECTS
from generator.events.names.bearers.bearer import Bearer
from generator.events.names.grammar import verb_above
from generator.events.names.lists.verbs import SPEECH
from generator.events.names.told.scene import Bearers, Scene, fits, only


def neighbours(scene: Scene, at: int) -> Bearers:
    """The subject of the clause beside, and who is told."""
    verb = verb_above(scene.tree, at)
    return (*beside(scene, verb, at), *_hearers(scene, verb, at))


def beside(scene: Scene, verb: int, at: int) -> Bearers:
    """The subject of a clause that hangs on the same verb and stands before: `if Lee goes he will`, `Lee was new: he ran`."""
    tree = scene.tree
    is_content = tree.tokens[verb].lemma in SPEECH
    for kid in tree.children[verb]:
        is_clause = tree.tokens[kid].dep == "advcl" or (tree.tokens[kid].dep in ("ccomp", "parataxis") and not is_content)
        if kid < at and is_clause and (subject := tree.first(kid, *NOUN_SUBJECTS)) is not None:
            return scene.joined(subject)
    return ()


def _hearers(scene: Scene, verb: int, at: int) -> Bearers:
    """Who is told what a clause tells: `Roe told Lee he had won`."""
    tree = scene.tree
    over = tree.tokens[verb].head
    if tree.tokens[verb].dep != "ccomp" or tree.tokens[over].lemma not in SPEECH:
        return ()
    return tuple(one for hearer in tree.all(over, "dobj", "dative") if hearer < at for one in scene.joined(hearer))


def besides(scene: Scene, gender: str, doers: set[Bearer]) -> Bearers:
    """The one person lately told of who is none of those that do it: in `She ordered her to pay` another woman."""
    return only(scene.lately(lambda one: fits(one, gender) and one not in doers, 2))
