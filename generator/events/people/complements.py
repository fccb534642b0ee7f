"""Who takes part by what a verb or a noun has done, asked for or held: infinitives, contents, offices, behalves.

To teach it a verb, add it to its list.
"""

from collections.abc import Iterator

from generator.events.grammar.labels import NOUN_SUBJECTS
from generator.events.grammar.tree import Tree
from generator.events.names import is_human
from generator.events.people.behind import STAFF
from generator.records import Role

_PHASES = frozenset(
    """
    begin start continue stop finish try attempt seek fail manage agree plan refuse decline vow promise pledge prepare threaten
    help decide move offer schedule expect want intend hope aim struggle fight rush choose resolve set go work keep
    """.split()
)
"""Verbs that say how far another act came: whoever that befalls has a part in it: `failed to oust Ann Lee`."""


def of_complement(tree: Tree, index: int) -> Iterator[tuple[int, Role]]:
    """What the act befalls that a verb of trying, starting or failing says no more of; of whom an act is asked."""
    lemma = tree.tokens[index].lemma
    if lemma in _ASKING:
        yield from _of_asked(tree, index)
    if lemma not in _PHASES:
        return
    for act in tree.all(index, "xcomp"):
        yield from _of_infinitive(tree, act)
        for office in tree.all(act, "attr"):
            for body in tree.objects(office, "of"):
                yield body, "other"


def _of_infinitive(tree: Tree, act: int) -> Iterator[tuple[int, Role]]:
    """Whom an infinitive befalls: `to buy Norland`, `to sell a stake to Norland`."""
    for thing in tree.all(act, "dobj"):
        for joined in tree.joined(thing):
            yield joined, "patient"
    for member in tree.objects(act, "with", "against"):
        yield member, "counterpart"
    for member in tree.objects(act, "to"):
        yield member, "recipient"


_ASKING = frozenset("demand ask insist recommend request propose require order".split())
"""Verbs whose content says what somebody shall do: `demanded that Ann Lee resign`."""


def _of_asked(tree: Tree, index: int) -> Iterator[tuple[int, Role]]:
    """Of whom an act is asked."""
    for act in tree.all(index, "ccomp"):
        if tree.tokens[act].tag == "VB":
            for asked in tree.all(act, *NOUN_SUBJECTS):
                for joined in tree.joined(asked):
                    yield joined, "recipient"


_PROTESTING = frozenset("protest demonstrate march rally gather chant riot converge assemble throng".split())
_AGAINST = frozenset("demand call urge oppose denounce condemn protest support back".split())


def of_protest(tree: Tree, index: int) -> Iterator[tuple[int, Role]]:
    """Against whom or for whom people march: `rallied, demanding that Ann Lee resign`, `against the rule of Ann Lee`."""
    if tree.tokens[index].lemma not in _PROTESTING:
        return
    things = list(tree.objects(index, "against"))
    for cry in (at for at in tree.all(index, "advcl", "xcomp") if tree.tokens[at].lemma in _AGAINST):
        things += [*tree.all(cry, "dobj"), *tree.objects(cry, "for", "on", "against")]
        things += [asked for act in tree.all(cry, "ccomp", "advcl") for asked in tree.all(act, *NOUN_SUBJECTS)]
    for thing in things:
        yield thing, "patient"
        yield from ((inner, "patient") for inner in tree.objects(thing, "of", "to", "by", "against"))


_AIMS = frozenset(
    """
    request plan bid attempt effort offer agreement accord deal pact decision order vote proposal move campaign plot petition
    motion intention promise pledge threat refusal contract lawsuit suit battle fight mission operation ruling warrant
    subpoena
    """.split()
)
"""Nouns for what is to be done."""


def of_aim(tree: Tree, noun: int) -> Iterator[tuple[int, Role]]:
    """Whom that befalls which a noun is about to do: `a request to see Ann Lee`, `an agreement to buy Norland`."""
    token = tree.tokens[noun]
    if token.lemma not in _AIMS:
        return
    # "reached an agreement in July to buy Norland": the parser hangs it on the verb
    beside = tree.all(token.head, "advcl") if token.dep == "dobj" else ()
    for act in (*tree.all(noun, "acl"), *(at for at in beside if at > noun and tree.tokens[at - 1].tag == "TO")):
        if tree.tokens[act].tag == "VB":
            yield from _of_infinitive(tree, act)


_STEADS = frozenset("behalf place stead honor honour favor favour name defense defence memory".split())
"""What is somebody's for whom it is done."""


def of_behalf(tree: Tree, index: int) -> Iterator[tuple[int, Role]]:
    """`Applied for asylum on Ann Lee's behalf`: for whom it is done."""
    for thing in (index, *tree.all(index, "dobj"), *tree.objects(index, "for", "to")):
        for behalf in tree.objects(thing, "on", "in"):
            if tree.tokens[behalf].lemma in _STEADS:
                yield behalf, "recipient"


_POSTS = frozenset({"post", "job", "position", "role"})


def of_office(tree: Tree, index: int) -> Iterator[tuple[int, Role]]:
    """The body in which an office is given or laid down: `was named chairman of Norland`, `resigned as Norland's head`."""
    posts = (post for post in tree.objects(index, "from", "to") if tree.tokens[post].lemma in _POSTS)
    ways = (index, *posts)
    held = (*tree.all(index, "attr", "oprd"), *(office for way in ways for office in tree.objects(way, "as")))
    for office in held:
        lemma = tree.tokens[office].lemma.casefold()
        if tree.tokens[office].tag.startswith("NNP") and not is_human(lemma):
            yield office, "patient"  # "identified the man as John Holm"
        if is_human(lemma) or lemma in STAFF:
            for body in (*tree.objects(office, "of", "at", "for", "with"), *tree.all(office, "poss", "compound")):
                yield body, "other"
