"""Somebody who is described first and named a sentence or two later: `A Ulm man was held. Ivan Holm, 31, was …`."""

from typing import Final

from generator.events.grammar.labels import ARGUMENTS, NOUN_SUBJECTS
from generator.events.names.bearers.bearer import Bearer
from generator.events.names.grammar import subject_of
from generator.events.names.lists.nouns import COMPANIES, NAMED_IN
from generator.events.names.told.scene import Bearers, Scene, fits, is_human, only
from generator.events.names.told.suspects import ANSWERING, CHARGED
from generator.events.names.written.kinds import gender_of

_FAR: Final = 2
"""How many sentences later the name may come with an age."""
_FURTHER: Final = 8
"""How many sentences later "identified as" may give it."""
_IDENTIFYING: Final = frozenset({"identify", "name"})
_BODIES: Final = COMPANIES | NAMED_IN


def note(scene: Scene) -> None:
    """Keep the one whom the present sentence describes and does not name; two are too many to tell apart."""
    tree = scene.tree
    found = [
        at
        for at, token in tree.having(*ARGUMENTS)
        if token.tag == "NN" and not tree.is_quoted(at) and _is_somebody_new(scene, at)
    ]
    held = [at for at in found if _fate(scene, tree.tokens[at].head) == "law"]
    found = held if len(held) == 1 else found
    if len(found) == 1:
        lemma = tree.tokens[found[0]].lemma.casefold()
        is_news = len(scene.recent) == 0 and tree.tokens[tree.tokens[found[0]].head].dep == "ROOT"
        fate = _fate(scene, tree.tokens[found[0]].head) or ("news" if is_news else "")
        if fate and not (fate == "harm" and lemma in _GUILTY):
            scene.described = (scene.position, found[0], lemma, gender_of(lemma), fate)


def _is_somebody_new(scene: Scene, at: int) -> bool:
    """`A Ulm man`, `a 31-year-old teacher`: told with `a`, by what he is, not by what he speaks for."""
    tree = scene.tree
    is_new = any(tree.tokens[kid].text.casefold() in ("a", "an", "one") for kid in tree.children[at])
    token = tree.tokens[at]
    is_jailed = token.dep == "nsubjpass" and tree.tokens[token.head].lemma in _LAW and token.lemma not in _BODIES
    is_person = is_human(token.lemma.casefold()) or is_jailed  # "a bookkeeper was jailed"
    return is_new and not scene.at(at) and is_person and tree.first(at, "appos") is None


def settle(scene: Scene) -> None:
    """Give the described one his name, where the present sentence does: with an age, or by `identified as`."""
    if scene.described is None:
        return
    position, at, lemma, gender, fate = scene.described
    far = scene.position - position
    named = _identified(scene, lemma) if far <= _FURTHER else ()
    if not named and far <= _FAR and _fares_alike(scene):
        named = _aged_subject(scene)
    if not named and 0 < far <= _FAR and fate == "law":
        named = _held(scene)
    if len(named) == 1 and _may_be(scene, named[0], gender):
        scene.marks[position, at] = named
        scene.accused.update(dict.fromkeys(named if fate == "law" else ()))
        scene.described = None


_LAW: Final = CHARGED | ANSWERING | frozenset("appear deny face hold detain admit fine clear".split())
_HARM: Final = frozenset("kill die injure wound fall drown shoot stab hit strike hurt perish murder".split())
_POST: Final = frozenset("appoint hire elect choose pick nominate".split())
_GUILTY: Final = frozenset(
    {"suspect", "gunman", "attacker", "shooter", "killer", "robber", "burglar", "thief", "driver", "bomber"}
)
"""Those to whom harm is not done but who do it."""


def _fate(scene: Scene, verb: int) -> str:
    """What a verb tells of somebody: dealings with the law, a post, harm that he comes to; else nothing."""
    token = scene.tree.tokens[verb]
    is_verdict = token.lemma == "find" and any(scene.tree.tokens[at].lemma == "guilty" for at in scene.tree.children[verb])
    if token.lemma in _LAW or is_verdict:
        return "law"
    if token.lemma in _POST:
        return "post"
    is_suffered = token.lemma in ("die", "fall", "drown", "perish") or scene.tree.first(verb, "auxpass") is not None
    return "harm" if token.lemma in _HARM and is_suffered else ""


def _fares_alike(scene: Scene) -> bool:
    """Whether the main subject of the present sentence, or "he" of it, meets with the same; right after, with nothing else."""
    tree, wanted = scene.tree, scene.described
    named = scene.joined(subject_of(tree, tree.root))
    verbs = (
        at for at, token in enumerate(tree.tokens) if token.tag[:2] == "VB" and scene.joined(subject_of(tree, at)) == named
    )
    fates = {fate for at in verbs if (fate := _fate(scene, at))}
    return wanted is not None and (wanted[4] in fates or (not fates and scene.position == wanted[0] + 1))


def _held(scene: Scene) -> Bearers:
    """The one person new in the present sentence with whom the law deals in it: `police said Ivan Holm was arrested`."""
    tree = scene.tree
    sides = {token.head: at for at, token in tree.having("nsubjpass", "dobj")}
    met = [scene.joined(at) for verb, at in sides.items() if tree.tokens[verb].lemma in _MEETING]
    told = [at for verb, token in enumerate(tree.tokens) if token.lemma == "allege" for at in tree.all(verb, "ccomp")]
    met += [scene.joined(subject) for at in told if (subject := tree.first(at, *NOUN_SUBJECTS)) is not None]
    return only([one for named in met for one in named if _may_be(scene, one, "")])


_MEETING: Final = _LAW | _IDENTIFYING | {"locate", "suspect", "seize", "apprehend", "book"}


def _may_be(scene: Scene, named: Bearer, gender: str) -> bool:
    """Whether a name is new in the present sentence and may be borne by him."""
    is_person = fits(named, gender or named.gender)
    return named.has_full_name and is_person and all(named not in earlier for earlier in scene.recent)


def _aged_subject(scene: Scene) -> Bearers:
    """`Ivan Holm, 31, appeared`: the main subject, right before its age."""
    tree = scene.tree
    subject = subject_of(tree, tree.root)
    if subject is None or subject + 2 >= len(tree.tokens) or tree.tokens[subject + 1].text != ",":
        return ()
    age = tree.tokens[subject + 2].text
    return scene.at(subject) if age.isdigit() and len(age) == 2 else ()


def _identified(scene: Scene, lemma: str) -> Bearers:
    """`Police identified the man as Ivan Holm`, `the suspect was named as Ivan Holm`."""
    tree = scene.tree
    for verb, token in enumerate(tree.tokens):
        if token.lemma not in _IDENTIFYING:
            continue
        whom = token.head if token.dep == "acl" else tree.first(verb, "dobj", "nsubjpass")  # "the victim, named as Ann Lee,"
        under = next((kid for kid in tree.children[verb] if tree.tokens[kid].text == "as"), None)
        name = tree.first(under, "pobj") if under is not None else None
        if whom is not None and name is not None and _is_same(scene, whom, lemma):
            scene.marks.setdefault((scene.position, whom), scene.at(name))
            return scene.at(name)
    return ()


def _is_same(scene: Scene, whom: int, lemma: str) -> bool:
    own = scene.tree.tokens[whom].lemma.casefold()
    is_other = scene.described is not None and own in _OTHERS.get(scene.described[4], ())
    return own == lemma or (own in PARTS and not is_other and not scene.at(whom))


PARTS: Final = frozenset({"suspect", "victim", "man", "woman", "driver", "gunman", "attacker", "shooter", "person"})
"""What whoever was described is called afterwards."""
_OTHERS: Final = {"law": frozenset({"victim"}), "harm": _GUILTY}
"""What the other one of the story is called: whoever was charged is not the victim."""
