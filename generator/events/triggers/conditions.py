"""The conditions that a trigger row may set: what the verb's object is, what stands beside the noun, and the like."""

from __future__ import annotations

from generator.events.names.lexicon import GIVEN_FEMALE, GIVEN_MALE
from generator.events.triggers import tree
from generator.events.triggers.charges import charged as _charged
from generator.events.triggers.rows import Condition
from generator.records import Sentence

_GIVEN = GIVEN_MALE | GIVEN_FEMALE


def _lemmas(sentence: Sentence, indexes: tuple[int, ...]) -> set[str]:
    return {sentence.tokens[at].lemma.lower() for at in indexes}


def object_is(words: str) -> Condition:
    """The verb's object, or the subject of its passive, is one of these lemmas."""
    wanted = frozenset(words.split())

    def holds(sentence: Sentence, index: int) -> bool:
        themes = tree.themes(sentence, index)
        # "a batch of aid" is aid
        parts = tuple(at for theme in themes for word, at in tree.prepositions(sentence, theme) if word == "of" and at >= 0)
        return not wanted.isdisjoint(_lemmas(sentence, themes + parts))

    return holds


def object_marked(words: str) -> Condition:
    """The verb's object has one of these words before it: "entered a treatment center"."""
    holds = with_modifier(words)
    return lambda sentence, index: any(holds(sentence, theme) for theme in tree.themes(sentence, index))


_QUANTITIES = frozenset("hundred thousand million dozen score group crowd number ten".split())


def subject_is(words: str) -> Condition:
    """The verb's subject is one of these lemmas, or so many of them: "hundreds of protesters"."""
    wanted = frozenset(words.split())

    def holds(sentence: Sentence, index: int) -> bool:
        heads = tree.subjects(sentence, index)
        counted = tuple(
            at
            for head in heads
            if sentence.tokens[head].lemma.lower() in _QUANTITIES
            for word, at in tree.prepositions(sentence, head)
            if word == "of" and at >= 0
        )
        return not wanted.isdisjoint(_lemmas(sentence, heads + counted))

    return holds


def subject_titled(words: str) -> Condition:
    """The verb's subject is a name that one of these opens: "Hurricane Ida"."""
    wanted = frozenset(words.split())
    return lambda sentence, index: any(
        not wanted.isdisjoint(_lemmas(sentence, tree.by_dep(sentence, at, "compound", "nmod")))
        for at in tree.subjects(sentence, index)
        if sentence.tokens[at].tag.startswith("NNP")
    )


def joint_subject(sentence: Sentence, index: int) -> bool:
    """The subject is two or more: "Costa and Walsh", "the two ministers"."""
    heads = tree.subjects(sentence, index)
    counted = (at for head in heads for at in tree.by_dep(sentence, head, "nummod", "predet", "det"))
    return len(heads) > 1 or any(sentence.tokens[at].lemma.lower() in ("two", "three", "both") for at in counted)


def has_object(sentence: Sentence, index: int) -> bool:
    """The verb has an object, or is in the passive."""
    return bool(tree.themes(sentence, index))


def object_named(sentence: Sentence, index: int) -> bool:
    """The verb's object is a name."""
    return any(sentence.tokens[at].tag.startswith("NNP") for at in tree.themes(sentence, index))


def object_is_person(sentence: Sentence, index: int) -> bool:
    """The verb's object is a name that opens with a given name: "Tom Lee"."""
    names = [at for at in tree.themes(sentence, index) if sentence.tokens[at].tag.startswith("NNP")]
    firsts = [min((at, *tree.by_dep(sentence, at, "compound", "nmod"))) for at in names]
    return any(first < at and sentence.tokens[first].text.lower() in _GIVEN for first, at in zip(firsts, names, strict=True))


def no_object(sentence: Sentence, index: int) -> bool:
    """The verb has no object and is not in the passive."""
    return not tree.themes(sentence, index)


def with_preposition(words: str) -> Condition:
    """One of these prepositions hangs on the trigger."""
    wanted = frozenset(words.split())
    return lambda sentence, index: any(word in wanted for word, _ in tree.prepositions(sentence, index))


def beside(prepositions: str, words: str) -> Condition:
    """One of these prepositions leads from the trigger to one of these lemmas: "broke into a house"."""
    wanted, nouns = frozenset(prepositions.split()), frozenset(words.split())
    return lambda sentence, index: any(
        word in wanted and at >= 0 and sentence.tokens[at].lemma.lower() in nouns
        for word, at in tree.prepositions(sentence, index)
    )


def for_doing(sentence: Sentence, index: int) -> bool:
    """What somebody did is the reason that the verb gives: "attacked him for stalling"."""
    reasons = (at for word, at in tree.prepositions(sentence, index) if word in ("for", "over") and at >= 0)
    return any(sentence.tokens[at].tag == "VBG" for at in reasons)


def becomes(words: str) -> Condition:
    """What the subject turns into is one of these: "became president"."""
    wanted = frozenset(words.split())
    return lambda sentence, index: any(
        sentence.tokens[at].lemma.lower() in wanted for at in tree.by_dep(sentence, index, "attr", "acomp", "oprd")
    )


def with_particle(words: str) -> Condition:
    """One of these particles or adverbs belongs to the verb: "broke out"."""
    wanted = frozenset(words.split())
    return lambda sentence, index: any(
        sentence.tokens[at].text.lower() in wanted for at in tree.by_dep(sentence, index, "prt", "advmod", "prep")
    )


_OCCASIONS = frozenset("after before following during since".split())


def as_occasion(sentence: Sentence, index: int) -> bool:
    """The noun stands under "after", "during": it names an occasion and not a paper."""
    token = sentence.tokens[index]
    return token.dep == "pobj" and sentence.tokens[token.head].text.lower() in _OCCASIONS


def of_what(words: str) -> Condition:
    """After the noun comes "of" one of these: "outbreak of war"."""
    wanted = frozenset(words.split())
    return lambda sentence, index: any(
        word == "of" and at >= 0 and sentence.tokens[at].lemma.lower() in wanted
        for word, at in tree.prepositions(sentence, index)
    )


def with_modifier(words: str) -> Condition:
    """The noun has one of these words before it: "peace talks"."""
    wanted = frozenset(words.split())
    return lambda sentence, index: any(
        sentence.tokens[at].text.lower() in wanted
        for at in tree.by_dep(sentence, index, "amod", "compound", "nmod", "poss", "nummod")
    )


def followed_by(words: str) -> Condition:
    """One of these words stands among the eight that follow the trigger."""
    wanted = frozenset(words.split())
    return lambda sentence, index: any(token.text.lower() in wanted for token in sentence.tokens[index + 1 : index + 9])


def in_talk_of(words: str) -> Condition:
    """One of these words stands anywhere in the sentence."""
    wanted = frozenset(words.split())
    return lambda sentence, _: any(token.lemma.lower() in wanted for token in sentence.tokens)


def with_clause(sentence: Sentence, index: int) -> bool:
    """A content clause hangs on the verb: "said that", "said he would"."""
    return bool(tree.by_dep(sentence, index, "ccomp"))


def named_as(sentence: Sentence, index: int) -> bool:
    """The verb says what somebody or something is: "called it a gift"."""
    return bool(tree.by_dep(sentence, index, "oprd"))


def with_infinitive(sentence: Sentence, index: int) -> bool:
    """An infinitive hangs on the verb: "agreed to meet"."""
    return any(sentence.tokens[at].tag == "VB" for at in tree.by_dep(sentence, index, "xcomp", "ccomp", "advcl", "acl"))


def passive(sentence: Sentence, index: int) -> bool:
    """The verb is in the passive."""
    return tree.is_passive(sentence, index)


def active(sentence: Sentence, index: int) -> bool:
    """The verb is not in the passive."""
    return not tree.is_passive(sentence, index)


def singular(sentence: Sentence, index: int) -> bool:
    """The noun is in the singular: "the sale", not "the sales"."""
    return sentence.tokens[index].tag == "NN"


def bare_under_in(sentence: Sentence, index: int) -> bool:
    """The noun stands bare under "in": "in charge of", "in response to"."""
    token, before = sentence.tokens[index], sentence.tokens[index - 1]
    return index > 0 and token.tag == "NN" and before.text.lower() == "in"


def under_way(sentence: Sentence, index: int) -> bool:
    """The verb is in a continuous tense: "is considering"."""
    return sentence.tokens[index].tag == "VBG" and bool(tree.by_dep(sentence, index, "aux"))


def carried_by(words: str) -> Condition:
    """The noun is what one of these verbs brought about: "reached an agreement"."""
    wanted = frozenset(words.split())

    def holds(sentence: Sentence, index: int) -> bool:
        token = sentence.tokens[index]
        verbs = [sentence.tokens[token.head].lemma] if token.dep in ("dobj", "nsubjpass") else []
        verbs += [sentence.tokens[at].lemma for at in tree.by_dep(sentence, index, "acl", "relcl")]
        return not wanted.isdisjoint(verbs)

    return holds


def charged(sentence: Sentence, index: int) -> bool:
    """The noun is what somebody is charged with, suspected or convicted of."""
    return _charged(sentence, index) is not None


_HARMED = frozenset("die kill injure wound hurt break survive death".split())
_CAUSES = frozenset("in from after by of during".split())


def cause_of_harm(sentence: Sentence, index: int) -> bool:
    """The noun is what somebody died or was hurt in: "died in a fall"."""
    head = sentence.tokens[sentence.tokens[index].head]
    is_under = sentence.tokens[index].dep == "pobj" and head.text.lower() in _CAUSES
    return is_under and sentence.tokens[head.head].lemma in _HARMED


def anyone(*conditions: Condition) -> Condition:
    """At least one of these holds."""
    return lambda sentence, index: any(condition(sentence, index) for condition in conditions)


def unless(condition: Condition) -> Condition:
    """The condition does not hold."""
    return lambda sentence, index: not condition(sentence, index)
