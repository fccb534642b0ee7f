"""The conditions that a trigger row may set: what the verb's object is, what stands beside the noun, and the like."""

from generator.events.grammar.arguments import is_passive, prepositions, themes, told_of
from generator.events.grammar.tree import Tree
from generator.events.names.lists.lexicon import GIVEN
from generator.events.triggers.charges import charged as _charged
from generator.events.triggers.rows import Condition


def _lemmas(tree: Tree, indexes: tuple[int, ...]) -> set[str]:
    return {tree.tokens[at].lemma.lower() for at in indexes}


def _with_contents(tree: Tree, heads: tuple[int, ...]) -> tuple[int, ...]:
    """What is told of, and what it is made of: "a batch of aid" is aid."""
    return heads + tuple(at for head in heads for word, at in prepositions(tree, head) if word == "of" and at >= 0)


def object_is(words: str) -> Condition:
    """The verb's object, or the subject of its passive, is one of these lemmas."""
    wanted = frozenset(words.split())
    return lambda tree, index: not wanted.isdisjoint(_lemmas(tree, _with_contents(tree, themes(tree, index))))


def object_of(words: str) -> Condition:
    """The noun is what one of these verbs is done to: "opened fire"."""
    verbs = frozenset(words.split())
    return lambda tree, index: tree.tokens[index].dep == "dobj" and tree.tokens[tree.tokens[index].head].lemma in verbs


def object_marked(words: str) -> Condition:
    """The verb's object has one of these words before it: "entered a treatment center"."""
    holds = with_modifier(words)
    return lambda tree, index: any(holds(tree, theme) for theme in themes(tree, index))


def subject_marked(words: str) -> Condition:
    """The verb's subject has one of these words before it: "mortar fire hit"."""
    holds = with_modifier(words)
    return lambda tree, index: any(holds(tree, subject) for subject in told_of(tree, index))


_QUANTITIES = frozenset(
    "hundred thousand million dozen score group crowd number ten inch foot metre meter centimetre centimeter ton tonne barrel "
    "gallon litre liter".split()
)


def subject_is(words: str) -> Condition:
    """The verb's subject is one of these lemmas, or so many of them: "hundreds of protesters"."""
    wanted = frozenset(words.split())

    def holds(tree: Tree, index: int) -> bool:
        heads = told_of(tree, index)
        counted = tuple(head for head in heads if tree.tokens[head].lemma.lower() in _QUANTITIES)
        return not wanted.isdisjoint(_lemmas(tree, heads + _with_contents(tree, counted)))

    return holds


def subject_titled(words: str) -> Condition:
    """The verb's subject is a name that one of these opens: "Hurricane Ida"."""
    wanted = frozenset(words.split())
    return lambda tree, index: any(
        not wanted.isdisjoint(tree.lemmas(at, "compound", "nmod"))
        for at in told_of(tree, index)
        if tree.tokens[at].tag.startswith("NNP")
    )


def joint_subject(tree: Tree, index: int) -> bool:
    """The subject is two or more: "Costa and Walsh"."""
    return len(told_of(tree, index)) > 1


def has_object(tree: Tree, index: int) -> bool:
    """The verb has an object, or is in the passive."""
    return bool(themes(tree, index))


def object_named(tree: Tree, index: int) -> bool:
    """The verb's object is a name."""
    return any(tree.tokens[at].tag.startswith("NNP") for at in themes(tree, index))


def object_is_person(tree: Tree, index: int) -> bool:
    """The verb's object is a name that opens with a given name: "Tom Lee"."""
    names = [at for at in themes(tree, index) if tree.tokens[at].tag.startswith("NNP")]
    firsts = [min((at, *tree.all(at, "compound", "nmod"))) for at in names]
    return any(first < at and tree.tokens[first].text.lower() in GIVEN for first, at in zip(firsts, names, strict=True))


def no_object(tree: Tree, index: int) -> bool:
    """The verb has no object and is not in the passive."""
    return not themes(tree, index)


def with_preposition(words: str) -> Condition:
    """One of these prepositions hangs on the trigger."""
    wanted = frozenset(words.split())
    return lambda tree, index: any(word in wanted for word, _ in prepositions(tree, index))


def beside(openers: str, words: str) -> Condition:
    """One of these prepositions leads from the trigger to one of these lemmas: "broke into a house"."""
    wanted, nouns = frozenset(openers.split()), frozenset(words.split())
    return lambda tree, index: any(
        word in wanted and at >= 0 and tree.tokens[at].lemma.lower() in nouns for word, at in prepositions(tree, index)
    )


def for_doing(tree: Tree, index: int) -> bool:
    """What somebody did is the reason that the verb gives: "attacked him for stalling"."""
    reasons = (at for word, at in prepositions(tree, index) if word in ("for", "over") and at >= 0)
    return any(tree.tokens[at].tag == "VBG" for at in reasons)


def becomes(words: str) -> Condition:
    """What the subject turns into is one of these: "became president"."""
    wanted = frozenset(words.split())
    return lambda tree, index: bool(tree.lemmas(index, "attr", "acomp", "oprd") & wanted)


def with_particle(words: str) -> Condition:
    """One of these particles or adverbs belongs to the verb: "broke out"."""
    wanted = frozenset(words.split())
    return lambda tree, index: bool(tree.words(index, "prt", "advmod", "prep") & wanted)


_OCCASIONS = frozenset("after before following during since".split())


def as_occasion(tree: Tree, index: int) -> bool:
    """The noun stands under "after", "during": it names an occasion and not a paper."""
    token = tree.tokens[index]
    return token.dep == "pobj" and tree.tokens[token.head].text.lower() in _OCCASIONS


def of_what(words: str) -> Condition:
    """After the noun comes "of" one of these: "outbreak of war"."""
    return beside("of", words)


def with_modifier(words: str) -> Condition:
    """The noun has one of these words before it: "peace talks"."""
    wanted = frozenset(words.split())
    return lambda tree, index: bool(wanted & tree.words(index, "amod", "compound", "nmod", "poss", "nummod"))


def followed_by(words: str) -> Condition:
    """One of these words stands among the eight that follow the trigger."""
    wanted = frozenset(words.split())
    return lambda tree, index: any(token.text.lower() in wanted for token in tree.tokens[index + 1 : index + 9])


def in_talk_of(words: str) -> Condition:
    """One of these words stands anywhere in the sentence."""
    wanted = frozenset(words.split())
    return lambda tree, _: any(token.lemma.lower() in wanted for token in tree.tokens)


def with_clause(tree: Tree, index: int) -> bool:
    """A content clause hangs on the verb: "said that", "said he would"."""
    return bool(tree.all(index, "ccomp"))


def named_as(tree: Tree, index: int) -> bool:
    """The verb says what somebody or something is: "called it a gift"."""
    return bool(tree.all(index, "oprd"))


def with_infinitive(tree: Tree, index: int) -> bool:
    """An infinitive hangs on the verb: "agreed to meet"."""
    return "VB" in tree.tags(index, "xcomp", "ccomp", "advcl", "acl")


def passive(tree: Tree, index: int) -> bool:
    """The verb is in the passive."""
    return is_passive(tree, index)


def active(tree: Tree, index: int) -> bool:
    """The verb is not in the passive."""
    return not is_passive(tree, index)


def singular(tree: Tree, index: int) -> bool:
    """The noun is in the singular: "the sale", not "the sales"."""
    return tree.tokens[index].tag == "NN"


def bare_under_in(tree: Tree, index: int) -> bool:
    """The noun stands bare under "in": "in charge of", "in response to"."""
    token, before = tree.tokens[index], tree.tokens[index - 1]
    return index > 0 and token.tag == "NN" and before.text.lower() == "in"


def under_way(tree: Tree, index: int) -> bool:
    """The verb is in a continuous tense: "is considering"."""
    return tree.tokens[index].tag == "VBG" and bool(tree.all(index, "aux"))


def carried_by(words: str) -> Condition:
    """The noun is what one of these verbs brought about: "reached an agreement"."""
    wanted = frozenset(words.split())

    def holds(tree: Tree, index: int) -> bool:
        token = tree.tokens[index]
        verbs = [tree.tokens[token.head].lemma] if token.dep in ("dobj", "nsubjpass") else []
        verbs += [tree.tokens[at].lemma for at in tree.all(index, "acl", "relcl")]
        return not wanted.isdisjoint(verbs)

    return holds


def charged(tree: Tree, index: int) -> bool:
    """The noun is what somebody is charged with, suspected or convicted of."""
    return _charged(tree, index) is not None


_HARMED = frozenset("die kill injure wound hurt break survive death".split())
_CAUSES = frozenset("in from after by of during".split())


def cause_of_harm(tree: Tree, index: int) -> bool:
    """The noun is what somebody died or was hurt in: "died in a fall"."""
    head = tree.tokens[tree.tokens[index].head]
    is_under = tree.tokens[index].dep == "pobj" and head.text.lower() in _CAUSES
    return is_under and tree.tokens[head.head].lemma in _HARMED


def anyone(*conditions: Condition) -> Condition:
    """At least one of these holds."""
    return lambda tree, index: any(condition(tree, index) for condition in conditions)


def unless(condition: Condition) -> Condition:
    """The condition does not hold."""
    return lambda tree, index: not condition(tree, index)
