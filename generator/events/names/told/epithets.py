"""What somebody is called who was just told of: `The pensioner`, `The Russian`, `The retired teacher`, `The mother of two`.

Only at the head of a sentence, of the one person the sentence before was about; a body likewise, `The union rejected it`. To
teach it a word, add the word to its list.
"""

from typing import Final

from generator.events.grammar.labels import NOUN_SUBJECTS
from generator.events.names.bearers.bearer import Bearer
from generator.events.names.lists.gazetteer import by_adjective
from generator.events.names.lists.lexicon import ORGANISATION_HEADS, PORTFOLIOS, TITLES
from generator.events.names.lists.nouns import TRADES, roles_of
from generator.events.names.told.scene import Bearers, Scene, fits, is_human
from generator.events.names.written.firms import is_firm
from generator.events.names.written.kinds import gender_of

_FRONT: Final = 7
"""How far from its beginning a sentence may hold the noun."""
_CALLED: Final = TRADES | frozenset(
    """
    pensioner grandmother grandfather veteran icon legend politician democrat republican conservative tycoon businessman
    businesswoman socialite heiress writer poet composer painter sculptor guitarist drummer pianist violinist soprano tenor
    playwright defender winger batsman bowler sprinter cyclist native teen youngster medallist diplomat banker
    financier philanthropist historian explorer aviator mountaineer pop-star
    """.split()
)
"""What somebody is called whatever his part in the story is; the accused, judge, witness or champion may be another."""
_ONCE: Final = frozenset({"retired", "former", "ex", "disgraced", "trainee"})
"""What tells of somebody's life, not of his part: `The retired teacher`."""
_PARENTS: Final = frozenset({"mother", "father", "grandmother", "grandfather", "mum", "dad"})
_OFFICIALS: Final = frozenset(
    """
    judge justice magistrate prosecutor lawyer attorney barrister solicitor detective inspector superintendent sheriff officer
    constable sergeant police coroner spokesperson agent publicist doctor surgeon publisher host analyst correspondent reporter
    """.split()
)
"""Those who tell of others: what follows them is as often of whom they spoke of."""
_RESTRICTING: Final = ("relcl", "acl", "appos", "poss", "prep", "nummod")
_BODIES: Final = frozenset(
    "union charity watchdog regulator broadcaster newspaper paper nonprofit organisation organization".split()
)
"""What a body is called that is no company by its name."""


_SOCIETIES: Final = frozenset("college association society federation trust foundation fund guild institute alliance".split())
"""What unions and charities have in their names."""


def epithet(scene: Scene, at: int) -> Bearers:
    """Whom a noun, an adjective of nation among them, stands for that begins its sentence with "the"; else empty."""
    tree, token = scene.tree, scene.tree.tokens[at]
    is_first = at <= _FRONT and tree.tokens[0].text == "The" and tree.children[at][:1] == (0,)
    if not is_first or token.dep not in NOUN_SUBJECTS or token.tag in ("NNS", "NNPS"):
        return ()
    lemma, is_plain, told = token.lemma.casefold(), tree.children[at] == (0,), _told_of(scene)
    if lemma in _BODIES:
        if not is_plain or len(scene.subject) != 1 or not _may_be_called(scene.subject[0]):
            return ()
        scene.called[lemma] = scene.subject
        return scene.subject
    if not told or (lemma == "minister" and is_plain and _is_secretary(told[0])):
        return told
    if lemma in scene.loners or scene.was_beside_one or not _may_be(told[0], lemma):
        return ()
    return told if _is_epithet(scene, at, lemma) and _is_of_nation(scene, at, told[0]) else ()


def _may_be_called(one: Bearer) -> bool:
    """Whether a body has no firm's name, and none that tells another sort of body."""
    words = one.name.casefold().split()
    is_open = one.settled_kind() == "organisation" and not one.is_settled and not is_firm(one.name)
    return is_open and (ORGANISATION_HEADS - _SOCIETIES).isdisjoint(words)


def _told_of(scene: Scene) -> Bearers:
    """The one whom the sentence before was about; of a sentence about a body the one person whom it names too."""
    people = [one for one in scene.recent[-1] if one.settled_kind() == "person"] if scene.recent else []
    is_about_body = len(scene.subject) == 1 and scene.subject[0].settled_kind() != "person"
    return tuple(people) if is_about_body and len(people) == 1 else scene.subject if len(scene.subject) == 1 else ()


def _is_secretary(one: Bearer) -> bool:
    """Whether somebody heads a ministry that calls its head a secretary: `Environment Secretary`."""
    offices = [office.casefold().split() for office in one.offices]
    return any(words[-1] == "secretary" and set(words) & (PORTFOLIOS | {"home", "foreign"}) for words in offices)


def _may_be(one: Bearer, lemma: str) -> bool:
    return fits(one, gender_of(lemma) or one.gender) and _OFFICIALS.isdisjoint(roles_of(one)) and not one.is_learned


def _is_epithet(scene: Scene, at: int, lemma: str) -> bool:
    """Whether a noun tells what sort of person somebody is."""
    tree = scene.tree
    if lemma in _PARENTS:
        return any(tree.tokens[kid].tag == "CD" for kid in tree.objects(at, "of"))
    if any(tree.first(at, dep) is not None for dep in _RESTRICTING):
        return False
    before = [token.text.casefold() for token in tree.tokens[1:at]]
    is_told_apart = "year" in before or not _ONCE.isdisjoint(before)
    is_person = is_human(lemma) or lemma in TITLES
    return lemma in _CALLED or (is_told_apart and is_person) or (not before and _is_of_one_nation(scene, at))


def _is_of_one_nation(scene: Scene, at: int) -> bool:
    """`The Russian`: by his nation alone; "the French" are many, and "the pole" is a thing."""
    word = scene.tree.tokens[at].text
    return word[0].isupper() and word.casefold() in by_adjective() and not word.endswith(("sh", "ch", "ese"))


def _is_of_nation(scene: Scene, at: int, one: Bearer) -> bool:
    """Whether the nation that is told may be his."""
    told = (token.text.casefold() for token in scene.tree.tokens[1 : at + 1])
    return all(one.country in (None, by_adjective()[word]) for word in told if word in by_adjective())
