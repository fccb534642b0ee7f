"""Whom a title names that has no part in its act by the grammar: the reader takes him for one who has; and of whom is spoken.

`Holm is charged with the killing` titles the killing too, `Police say Holm was held` a saying of nobody named.
"""

import re
from collections.abc import Iterator

from generator.events.grammar.labels import ARGUMENTS, NOUN_SUBJECTS
from generator.events.grammar.tree import Tree, kept
from generator.events.names import Naming, is_human
from generator.events.names.lists.nouns import singular
from generator.events.names.lists.verbs import GOING
from generator.events.people.apposed import apposed
from generator.events.people.behind import DEPUTIES, FOLLOWERS, PICTURES, STATE, WHOLES, behind
from generator.events.people.printed import begins_with, land_of, prints_adjective, prints_full, prints_name, prints_word
from generator.events.people.speakers import is_press
from generator.events.triggers import is_saying
from generator.records import Name, Participant

_PARTIES = (*ARGUMENTS, "dative")
_SIDES = frozenset({"with", "by", "against", "between", "among"})
"""Prepositions of those who take part."""
_AIMS = frozenset({"to", "for", "of", "from", "about"})
"""Those under which a country is a place."""


def named(tree: Tree, index: int, line: str, names: Naming, found: tuple[Participant, ...]) -> tuple[Participant, ...]:
    """The participants, and all whom the title names as doing, suffering or owning something, or a saying speaks of so.

    Args:
        tree: the sentence.
        index: the trigger.
        line: the title.
        names: who its tokens stand for.
        found: those who take part by the grammar.
    """
    present = {p.name for p in found}
    told = list(_told(tree, line, names, _content(tree, index)))
    if not found:
        if printed := [name for name in names.everybody() if name.name in line and prints_full(line, name)]:
            apart = {name for at, known in names.marked().items() for name in known if _is_apart(tree, at, name)}
            told += [name for name in printed if name not in apart]
        told = told or list(_owners(tree, line, names)) or list(_foremost(line, names)) or list(_own_words(line, names))
    return (
        *found,
        *(
            Participant(
                name, "topic" if found and not (begins_with(line, name) and _is_subject(tree, name, names)) else "other"
            )
            for name in dict.fromkeys(told)
            if name not in present
        ),
    )


def _own_words(line: str, names: Naming) -> Iterator[Name]:
    """Who speaks where a title is nothing but his words: `“We were stopped”`."""
    if line.startswith("“") and (teller := names.teller()) is not None:
        yield teller


def _foremost(line: str, names: Naming) -> Iterator[Name]:
    """Whom a title names first, though another sentence told it: `Norland Corp. employs 600`, `Obama administration plans`."""
    first, _, after = line.partition(" ")
    for name in names.everybody() if line else ():
        if name.kind == "country":
            if land_of(first) == name.name and any(singular(word) in STATE for word in after.split()[:2]):
                yield name
        elif name.kind != "place" and not name.is_product and line.startswith(name.name):
            beside = line.removeprefix(name.name)
            own = singular(beside.removeprefix("’s").strip().partition(" ")[0])
            is_body = (
                name.kind == "organisation" and (" " in name.name or name.name.isupper()) and not _NUMBER.search(name.name)
            )
            if beside[:1] in ("’", " ") and own[:1].islower() and (own in DEPUTIES or (is_body and own not in _NOT_OF_IT)):
                yield name


_NUMBER = re.compile(r"\d")
"""What makes a name a thing's: `AK-47`."""


def _told(tree: Tree, line: str, names: Naming, content: frozenset[int]) -> Iterator[Name]:
    spoken_of = {name for name, _, at in _candidates(tree, names) if at in content and not name.is_product}
    for name, head, _ in _candidates(tree, names):
        is_spoken_of = name in spoken_of and len(spoken_of) <= _MOST
        if (
            is_spoken_of
            or prints_name(line, name)
            or (head and (prints_adjective(line, name, head) or prints_word(line, head)))
        ):
            yield name


_MOST = 4
"""Of how many a saying may be; a longer list tells of nobody."""
_CONTENT = tuple("ccomp xcomp acomp conj nsubj nsubjpass dobj dative prep pobj agent".split())
"""How those hang on a saying's content who do or suffer what it tells: no owner, and nobody of a clause beside it."""


def _content(tree: Tree, index: int) -> frozenset[int]:
    """The words of what a verb of saying says, but for the clauses in it."""
    found = set(tree.all(index, "ccomp")) if is_saying(tree, index) else set()
    rest = list(found)
    while rest:
        inner = [at for at in tree.all(rest.pop(), *_CONTENT) if at not in found]
        found.update(inner)
        rest += inner
    return frozenset(found)


@kept
def _candidates(tree: Tree, names: Naming) -> tuple[tuple[Name, str, int], ...]:
    """Whom any title of the sentence may name as doing, suffering or, without a word beside the name, owning something."""
    found: list[tuple[Name, str, int]] = []
    for at, token in enumerate(tree.tokens):
        above = tree.tokens[token.head].lemma if token.dep == "pobj" else ""
        if token.dep in _PARTIES or above in _SIDES or above in _AIMS:
            is_way = token.dep == "dobj" and tree.tokens[token.head].lemma in GOING
            nobody = ("place", "country") if above in _AIMS or is_way else ("place",)
            for member in tree.joined(at):
                for name in names(member) or apposed(tree, member, names) or behind(tree, member, names):
                    if is_press(name) and _is_told(tree, at):
                        continue
                    is_apart = above in _AIMS and _stands_apart(tree.tokens[tree.tokens[token.head].head].lemma, name)
                    if name.kind not in nobody and not is_apart:
                        found.append((name, tree.tokens[member].text, member))
        elif token.dep in ("poss", "compound") and _is_owner(tree, at):
            owners = (name for name in names(at) if name.kind not in ("place", "country") and not _is_apart(tree, at, name))
            found += [(name, "", at) for name in owners]
    return tuple(found)


def _is_told(tree: Tree, at: int) -> bool:
    """Whether something is but said to whom a token stands for: `told the Norland Times`, `in an interview with it`."""
    token = tree.tokens[at]
    verb = token.head if token.dep in ("dobj", "dative") else tree.tokens[token.head].head
    return token.dep in ("dobj", "dative", "pobj") and (is_saying(tree, verb) or tree.tokens[verb].lemma == "interview")


_PERSONAL = frozenset("trial case murder killing death slaying shooting suit lawsuit hearing verdict family".split())
"""What a name before it tells whose it is: `the Holm trial`."""


def _is_owner(tree: Tree, at: int) -> bool:
    """Whether a word tells whose something is: `Ann Lee's trial`, `the Lee trial`."""
    token = tree.tokens[at]
    head = tree.tokens[token.head]
    return (token.dep == "poss" and head.tag != "NNP") or (token.dep == "compound" and head.lemma in _PERSONAL)


_NOT_OF_IT = frozenset(
    """
    district neighborhood neighbourhood mosque church rig platform average index industrial exchange trading card resort mother
    father woman man boy girl resident native page check family suburb area province street bridge square school house home
    """.split()
)
"""What a name before it tells the place, the sort or the birth of, and no owner."""


_FAMILY = frozenset("relative family parent grandparent grandmother grandfather".split())
"""Kin who act, as several, in the cause of whose kin they are, where nobody else is named."""


def _owners(tree: Tree, line: str, names: Naming) -> Iterator[Name]:
    """Whose things and people a title tells of, if of nobody else: `Norland Customs videotape shows`."""
    for at, token in enumerate(tree.tokens):
        head = tree.tokens[token.head]
        if token.dep in ("compound", "nmod", "poss") and head.dep in _PARTIES and not head.tag.startswith("NNP"):
            for name in names(at) if head.lemma not in _NOT_OF_IT else ():
                if name.kind == "organisation" and not name.is_product and prints_name(line, name):
                    yield name
        elif token.lemma in _FAMILY and token.dep in _PARTIES and (token.tag == "NNS" or token.lemma == "family"):
            for of in (*tree.all(at, "poss"), *tree.objects(at, "of")):
                yield from (name for name in names(of) if name.kind == "person" and prints_name(line, name))


def _stands_apart(lemma: str, name: Name) -> bool:
    """Whether whoever is `of` or `to` somebody is another: an aide, a copy; a body acts through its people."""
    return lemma in FOLLOWERS or lemma in PICTURES or (is_human(lemma) and name.kind != "organisation")


def _is_apart(tree: Tree, at: int, name: Name) -> bool:
    """Whether a token tells of whom somebody else is the aide, the kin or the picture."""
    token = tree.tokens[at]
    whose = token.head if token.dep == "poss" else tree.tokens[token.head].head if token.dep == "pobj" else at
    return whose != at and (tree.tokens[whose].lemma in WHOLES or _stands_apart(tree.tokens[whose].lemma, name))


def _is_subject(tree: Tree, name: Name, names: Naming) -> bool:
    return any(name in names(at) for at, _ in tree.having(*NOUN_SUBJECTS))
